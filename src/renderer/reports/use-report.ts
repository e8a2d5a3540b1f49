/** Renders a report and fetches its file. */
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useClient } from '../api/client.tsx';
import type { Choices } from './report-form.tsx';

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

export function useReport(): UseMutationResult<Report, Error, Choices> {
  const client = useClient();
  return useMutation({
    mutationFn: async (choices: Choices) => {
      const { id, ...report } = await client.call('report.render', choices);
      const bytes = new Uint8Array(await client.call('report.file', { id }));
      const isText = choices.format === 'md';
      const file = new Blob([bytes], { type: isText ? 'text/markdown' : 'application/pdf' });
      return { ...report, file, text: isText ? new TextDecoder().decode(bytes) : null };
    },
  });
}
