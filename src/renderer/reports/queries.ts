/** What the reports screen asks of the backend. */
import type { Client } from '#shared/contract/client';
import type { ComposedReport, ReportSummary, TemplateRecord } from '#shared/contract/methods/reports';
import type { ReportRecord } from '#shared/domain/report';
import type { ReportTemplate } from '#shared/domain/report-template';
import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useClient } from '../api/client.tsx';
import { invalidateFor } from '../api/notices.ts';

export function useReports(): UseQueryResult<readonly ReportSummary[]> {
  const client = useClient();
  return useQuery({ queryKey: ['report.list', {}], queryFn: async () => (await client.call('report.list', {})).reports });
}

export function useTemplates(): UseQueryResult<readonly ReportTemplate[]> {
  const client = useClient();
  return useQuery({ ...templateList(client), select: plain });
}

/** Each with whether it ships with the program. */
export function useTemplateRecords(): UseQueryResult<readonly TemplateRecord[]> {
  const client = useClient();
  return useQuery(templateList(client));
}

function templateList(client: Client) {
  return { queryKey: ['template.list', {}], queryFn: async () => (await client.call('template.list', {})).templates };
}

function plain(records: readonly TemplateRecord[]): readonly ReportTemplate[] {
  return records.map(({ template }) => template);
}

export function useComposed(id: string): UseQueryResult<ComposedReport> {
  const client = useClient();
  return useQuery({ queryKey: composedKey(id), queryFn: () => client.call('report.compose', { id }) });
}

export interface PreviewPages {
  readonly key: string;
  /** In points. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
}

/** The former pages stay until the new ones are laid out. */
export function usePreview(id: string): UseQueryResult<PreviewPages> {
  const client = useClient();
  return useQuery({ queryKey: ['report.preview', { id }], queryFn: () => client.call('report.preview', { id }), placeholderData: keepPreviousData });
}

/** Shows a report as the backend has just answered it, and asks anew for what follows from it. */
export function useTakeIn(): (report: ReportRecord) => void {
  const queries = useQueryClient();
  return useCallback((report) => {
    queries.setQueryData<ComposedReport>(composedKey(report.id), (known) => known && withReport(known, report));
    invalidateFor({ kind: 'reports_changed' }, queries);
  }, [queries]);
}

function composedKey(id: string) {
  return ['report.compose', { id }] as const;
}

/** The author's texts at once; what is computed follows with the answer of the backend. */
function withReport(known: ComposedReport, report: ReportRecord): ComposedReport {
  const { texts } = report;
  const sections = known.sections.map((section) => {
    const own = section.text && section.kind in texts ? Object.entries(texts).find(([kind]) => kind === section.kind)?.[1] : undefined;
    return section.text ? { ...section, text: { ...section.text, paragraphs: own?.paragraphs ?? section.text.proposed, isOwn: own !== undefined } } : section;
  });
  return { ...known, report, sections };
}
