/** The history: who changed what of which record, when and why; revisions made at once share the number of their change. */
import { z } from 'zod';
import { FieldChange } from './change.ts';

export const SUBJECTS = ['event', 'document', 'proposal', 'publisher', 'lexicon', 'setting', 'feed', 'template', 'report', 'view', 'note'] as const;
export const Subject = z.enum(SUBJECTS);
export type Subject = z.infer<typeof Subject>;

/** What the person did, as one word for the sentence that tells it. */
export const ACTIONS = [
  'baseline', 'seeded', 'loaded', 'ingested', 'accepted', 'rejected', 'proposal_edited', 'proposal_split', 'proposal_added',
  'created', 'edited', 'removed', 'merged', 'split', 'restored', 'regraded', 'document_edited', 'publisher_edited',
  'lexicon_edited', 'settings_edited', 'feed_added', 'feed_edited', 'feed_removed',
  'report_created', 'report_edited', 'report_submitted', 'report_returned', 'report_approved', 'report_issued', 'report_revised', 'report_removed',
  'template_added', 'template_edited', 'template_removed', 'view_saved', 'view_edited', 'view_removed', 'note_written',
] as const;
export const Action = z.enum(ACTIONS);
export type Action = z.infer<typeof Action>;

/**
 * `base`: what a workspace starts from and what feeds bring, not taken back. `undo` and `redo` name the change they take back or bring back in `of`.
 */
export const ChangeKind = z.enum(['base', 'do', 'undo', 'redo']);
export type ChangeKind = z.infer<typeof ChangeKind>;

/** One act of one person, over one or many records. */
export const ChangeSummary = z.object({
  change: z.int(),
  kind: ChangeKind,
  of: z.int().nullable(),
  action: Action,
  /** ISO 8601 instant, UTC. */
  at: z.string(),
  who: z.string(),
  why: z.string(),
  /** How many records it touched, and the first of them. */
  records: z.int(),
  subject: Subject,
  subjectId: z.string(),
});
export type ChangeSummary = z.infer<typeof ChangeSummary>;

/** One record within a change. */
export const RevisionRecord = ChangeSummary.omit({ records: true }).extend({
  seq: z.int(),
  changes: z.array(FieldChange),
  /** What the record is called today, or was when it was last there: an event's title in both languages, a name, a document's title. */
  label: z.object({ fr: z.string(), en: z.string() }),
  /** Of a merge or a split: the title of the other event, which joined this one, took it in, or was parted from it. */
  partner: z.object({ fr: z.string(), en: z.string() }).nullable(),
});
export type RevisionRecord = z.infer<typeof RevisionRecord>;
