/** What is counted over a period: events by kind, casualties as ranges, records whose date or place is weak. */
import { addRanges, CASUALTY_KINDS, type CasualtyKind, type CasualtyRange } from '#shared/domain/casualties';
import type { EventRecord } from '#shared/domain/event';
import { boundsOf, isQualified } from '#shared/domain/when';

export interface Tally {
  readonly incidents: number;
  readonly meetings: number;
  /** Absent where no event gives a figure: that is not zero. */
  readonly casualties: ReadonlyMap<CasualtyKind, CasualtyRange>;
  readonly weakDates: number;
  readonly weakPlaces: number;
}

export function tally(events: readonly EventRecord[]): Tally {
  const incidents = events.filter((event) => event.kind === 'incident');
  return {
    incidents: incidents.length,
    meetings: events.length - incidents.length,
    casualties: casualtiesOf(events),
    weakDates: events.filter(hasWeakDate).length,
    weakPlaces: events.filter(hasWeakPlace).length,
  };
}

/** The sum per kind over incidents that no one denies. */
function casualtiesOf(events: readonly EventRecord[]): Map<CasualtyKind, CasualtyRange> {
  const told = new Map<CasualtyKind, CasualtyRange[]>();
  for (const event of events) {
    if (event.kind !== 'incident') continue;
    for (const kind of CASUALTY_KINDS) {
      const range = countedRange(event, kind);
      if (range) held(told, kind).push(range);
    }
  }
  return new Map(CASUALTY_KINDS.flatMap((kind) => {
    const ranges = told.get(kind);
    return ranges ? [[kind, addRanges(ranges)] as const] : [];
  }));
}

function held(told: Map<CasualtyKind, CasualtyRange[]>, kind: CasualtyKind): CasualtyRange[] {
  const known = told.get(kind) ?? [];
  told.set(kind, known);
  return known;
}

/** The range an event adds to the figures; null for a meeting, a denied incident, or where nothing is told. */
export function countedRange(event: EventRecord, kind: CasualtyKind): CasualtyRange | null {
  if (event.kind !== 'incident' || event.status === 'denied') return null;
  return event.casualties[kind] ?? null;
}

const WEAK_DATE_DAYS = 7;

/** Longer than a week, open-ended, approximate or uncertain. */
export function hasWeakDate({ when }: EventRecord): boolean {
  const { from, to } = boundsOf(when);
  return from === null || to === null || to - from + 1 > WEAK_DATE_DAYS || isQualified(when);
}

/** Anything wider than a place or its surroundings. */
export function hasWeakPlace({ where }: EventRecord): boolean {
  return where.precision !== 'place' && where.precision !== 'near';
}
