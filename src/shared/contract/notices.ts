/** What the backend tells every open view after a change. */
import { z } from 'zod';
import { JobProgress } from '../domain/job.ts';

export const Notice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('events_changed'), ids: z.array(z.string()) }),
  /** Documents, or the proposals of documents. */
  z.object({ kind: z.literal('documents_changed'), ids: z.array(z.string()) }),
  z.object({ kind: z.literal('publishers_changed') }),
  z.object({ kind: z.literal('lexicon_changed') }),
  z.object({ kind: z.literal('settings_changed') }),
  /** Feeds, or how their polling went. */
  z.object({ kind: z.literal('feeds_changed') }),
  /** Reports or their templates. */
  z.object({ kind: z.literal('reports_changed') }),
  /** Views saved by name. */
  z.object({ kind: z.literal('views_changed') }),
  /** What presenters note for their briefings. */
  z.object({ kind: z.literal('notes_changed') }),
  /** What could not be taken in. */
  z.object({ kind: z.literal('intake_changed') }),
  JobProgress,
  /** Another revision stands at the end of the history. */
  z.object({ kind: z.literal('history_changed') }),
  /** Another workspace is open: nothing known before holds. */
  z.object({ kind: z.literal('workspace_changed') }),
]);
export type Notice = z.infer<typeof Notice>;

/** What stands for the notices that a view has missed. */
export const MISSED: readonly Notice[] = [
  { kind: 'events_changed', ids: [] },
  { kind: 'documents_changed', ids: [] },
  { kind: 'publishers_changed' },
  { kind: 'lexicon_changed' },
  { kind: 'settings_changed' },
  { kind: 'feeds_changed' },
  { kind: 'reports_changed' },
  { kind: 'views_changed' },
  { kind: 'notes_changed' },
  { kind: 'intake_changed' },
  { kind: 'history_changed' },
];
