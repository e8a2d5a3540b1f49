/** What a presenter notes for a step of a briefing: seen by whoever speaks, by no audience and in no file. */
import { z } from 'zod';

export const BriefingNote = z.object({
  /** Of the report and the step, see `noteId`. */
  id: z.string(),
  /** The report that is presented; null for what the Desk shows. */
  report: z.string().nullable(),
  /** The step's key, or `title`. */
  step: z.string().min(1).max(200),
  text: z.string().max(20_000),
});
export type BriefingNote = z.infer<typeof BriefingNote>;

/** The title of a briefing, as a step of its own. */
export const TITLE_STEP = 'title';

export function noteId({ report, step }: Pick<BriefingNote, 'report' | 'step'>): string {
  return `${report ?? 'desk'} ${step}`;
}
