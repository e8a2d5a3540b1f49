/** Renders a report and fetches its file. */
import type { ReportRequest } from '#shared/contract/methods/reports';
import type { ReportFormat } from '#shared/domain/report';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';

export interface Report {
  readonly fileName: string;
  readonly sha256: string;
  /** The file's size. */
  readonly bytes: number;
  readonly included: number;
  readonly withheld: number;
  readonly file: Blob;
  /** The file's words, where it is a text. */
  readonly text: string | null;
}

export function useReport(): UseMutationResult<Report, Error, ReportRequest> {
  const client = useClient();
  return useMutation({
    mutationFn: async (asked: ReportRequest) => {
      const { id, ...report } = await client.call('report.render', asked);
      const bytes = new Uint8Array(await client.call('report.file', { id }));
      const isText = asked.format === 'md';
      const file = new Blob([bytes], { type: MIME[asked.format === 'slides' ? 'pdf' : asked.format] });
      return { ...report, file, text: isText ? new TextDecoder().decode(bytes) : null };
    },
  });
}

/** Of the files that a report comes in. */
export const MIME: Readonly<Record<ReportFormat | 'csv', string>> = {
  pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', html: 'text/html', md: 'text/markdown', csv: 'text/csv',
};
