/** The events that a proposal may tell again: those that look like it first, narrowed by words. Pure. */
import type { EventDraft, EventRecord } from '#shared/domain/event';
import { fold } from '#shared/domain/filter';
import { resemblance } from '#shared/domain/resemblance';

export interface Candidate {
  readonly event: EventRecord;
  /** 0–1. */
  readonly score: number;
}

/** Of the draft's kind, by resemblance, then as given; every word must be found in the title, the place, the date or the id. */
export function candidatesOf(draft: EventDraft, events: readonly EventRecord[], query: string, limit = 60): readonly Candidate[] {
  const words = fold(query).split(/\s+/).filter((word) => word !== '');
  return events
    .filter((event) => event.kind === draft.kind && words.every((word) => textOf(event).includes(word)))
    .map((event) => ({ event, score: resemblance(draft, event) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

function textOf({ id, title, when, where }: EventRecord): string {
  return fold([title.fr, title.en, when, where.name ?? '', where.adm1 ?? '', id].join(' '));
}
