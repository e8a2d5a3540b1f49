/** A briefing: its slides, and what its presenter notes for each step. */
import { z } from 'zod';
import { UNITS } from '../../briefing/steps.ts';
import { Language } from '../../domain/document.ts';
import { Marking } from '../../domain/marking.ts';
import { BriefingNote } from '../../domain/briefing-note.ts';
import { bulkMethod, method } from '../rpc.ts';

const Unit = z.enum(UNITS);

/** Events chosen by hand or by a filter: what is above the marking stays out. */
const Selection = z.object({
  events: z.array(z.string()).max(5000),
  lang: Language,
  marking: Marking,
  title: z.string().max(20_000),
});

export const briefingMethods = {
  /** The steps as a PDF of 16:9 pages; of an issued report from what it froze. `briefing.too_long` where there are more than 300. */
  'briefing.slides': bulkMethod(z.object({ of: z.union([z.object({ report: z.string() }), Selection]), unit: Unit.default('event') })),
  /** What the presenter noted for the steps of a report, or (null) of what the Desk shows. */
  'briefing.notes': method(z.object({ report: z.string().nullable() }), z.object({ notes: z.array(BriefingNote) })),
  /** Writes one step's; an empty text takes it away. */
  'briefing.note': method(BriefingNote.omit({ id: true }), BriefingNote),
};
