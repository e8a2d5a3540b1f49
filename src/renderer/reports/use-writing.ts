/** The author's text of one section: kept here while it is written, saved a moment after the last key. */
import type { ComposedSection } from '#shared/contract/methods/reports';
import { jsonOf } from '#shared/domain/change';
import type { ReportParagraph, ReportRecord } from '#shared/domain/report';
import type { WrittenSection } from '#shared/domain/report-template';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useClient } from '../api/client.tsx';
import { useRefresh } from '../history/time-travel.ts';
import { useTakeIn } from './queries.ts';
import { worthKeeping } from './writing.ts';

/** In milliseconds. */
const SETTLED = 900;

export interface Writing {
  readonly paragraphs: readonly ReportParagraph[];
  readonly isUnsaved: boolean;
  readonly error: Error | null;
  write(paragraphs: readonly ReportParagraph[]): void;
  /** Saves now, where there is something to save. */
  save(): void;
  /** Lets go of what was not saved. */
  forget(): void;
}

type Text = NonNullable<ComposedSection['text']>;

export function useWriting(report: ReportRecord, section: WrittenSection, text: Text): Writing {
  const [draft, setDraft] = useState<readonly ReportParagraph[] | null>(null);
  const saving = useSaving(report, section);
  const { isPending, error, mutate, reset } = saving;
  const refused = error === null ? null : saving.variables;
  const save = (): void => {
    if (draft === null || isPending || refused === draft) return;
    mutate(draft, { onSuccess: () => setDraft((now) => (now === draft && worthKeeping(draft).length === draft.length ? null : now)) });
  };
  useSavingLater(draft, isPending, save);
  return {
    paragraphs: draft ?? text.paragraphs, isUnsaved: draft !== null, error, save, write: setDraft,
    forget: () => {
      setDraft(null);
      reset();
    },
  };
}

function useSaving(report: ReportRecord, section: WrittenSection) {
  const client = useClient();
  const takeIn = useTakeIn();
  const refresh = useRefresh();
  const stored = useRef(report.texts[section] ?? null);
  useEffect(() => {
    stored.current = report.texts[section] ?? null;
  }, [report, section]);
  return useMutation({
    mutationFn: async (paragraphs: readonly ReportParagraph[]) => {
      // What was stale stays so until its author says that it was looked at.
      const seq = stored.current?.seq ?? (await lastRevision(client));
      const to = { seq, paragraphs: [...worthKeeping(paragraphs)] };
      return client.call('report.edit', { id: report.id, changes: [{ field: `texts.${section}`, from: jsonOf(stored.current), to: jsonOf(to) }] });
    },
    onSuccess: (record) => {
      stored.current = record.texts[section] ?? null;
      takeIn(record);
      refresh();
    },
  });
}

/** Also as the section leaves the screen. */
function useSavingLater(draft: readonly ReportParagraph[] | null, isPending: boolean, save: () => void): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    if (draft === null || isPending) return undefined;
    const timer = setTimeout(() => latest.current(), SETTLED);
    return () => clearTimeout(timer);
  }, [draft, isPending]);
  useEffect(() => () => latest.current(), []);
}

/** The number of the last revision of the history. */
export async function lastRevision(client: ReturnType<typeof useClient>): Promise<number> {
  return (await client.call('history.list', { filter: {}, limit: 1 })).revisions[0]?.seq ?? 0;
}
