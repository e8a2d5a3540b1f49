/** Who says what of an event: one row a claim, with the figures it gives. */
import { CASUALTY_KINDS } from '#shared/domain/casualties';
import type { EventRecord } from '#shared/domain/event';
import { formatCasualty } from '#shared/i18n/figures';
import { actorName, type EntryContext } from './entries.ts';
import type { AccountEntry } from './model.ts';

export function accountEntries(events: readonly EventRecord[], context: EntryContext): AccountEntry[] {
  return events.flatMap((event) =>
    event.claims.map(({ by, says, grade, casualties }) => ({
      by: actorName(by, context), says, grade: grade ?? '–',
      toll: CASUALTY_KINDS.flatMap((kind) => {
        const range = casualties[kind];
        return range ? [formatCasualty(kind, range, context.lang)] : [];
      }),
    })));
}
