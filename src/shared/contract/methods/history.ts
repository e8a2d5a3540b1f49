/** The history of the workspace: read, taken back, brought back. */
import { z } from 'zod';
import { ChangeSummary, RevisionRecord, Subject } from '../../domain/revision.ts';
import { IsoDay } from '../../domain/when.ts';
import { method } from '../rpc.ts';

/** Every clause is optional. */
export const HistoryFilter = z.object({
  subject: Subject.optional(),
  subjectId: z.string().optional(),
  who: z.string().optional(),
  /** Days in UTC, inclusive. */
  from: IsoDay.optional(),
  to: IsoDay.optional(),
  /** A field that changed, such as `casualties`. */
  field: z.string().optional(),
});
export type HistoryFilter = z.infer<typeof HistoryFilter>;

/** Null where there is nothing to take or bring back. */
export const HistoryEnds = z.object({ undo: ChangeSummary.nullable(), redo: ChangeSummary.nullable() });

export const historyMethods = {
  /** Latest first. `before`: only revisions older than this number, for the next page. */
  'history.list': method(
    z.object({ filter: HistoryFilter, before: z.int().optional(), limit: z.int().min(1).max(1000).default(200) }),
    z.object({ revisions: z.array(RevisionRecord), total: z.int(), people: z.array(z.string()) }),
  ),
  /** What undo and redo would do next; across restarts and windows. */
  'history.ends': method(z.object({}), HistoryEnds),
  'history.undo': method(z.object({}), z.object({ undone: ChangeSummary.nullable() }).extend(HistoryEnds.shape)),
  'history.redo': method(z.object({}), z.object({ redone: ChangeSummary.nullable() }).extend(HistoryEnds.shape)),
  /** Gives the record of this revision back the state it had right after it, as a new change; null where it has that state already. */
  'history.restore': method(z.object({ seq: z.int(), why: z.string().max(2000).default('') }), z.object({ change: z.int().nullable() })),
};
