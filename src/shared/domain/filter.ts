/** The meaning of a filter, once: SQL and typed-array versions are tested equal to `matches`. */
import { z } from 'zod';
import type { EventRecord } from './event.ts';
import { Grade } from './grading.ts';
import { meetsRing, Ring } from './ring.ts';
import { EventKind, EventStatus, EventType } from './taxonomy.ts';
import { boundsOf, type DayRange, isOpenEnded, IsoDay, overlaps, parseIsoDay, scopeOf } from './when.ts';
import { BoundingBox, nearest, Side } from './where.ts';

/** Every clause is optional; an absent clause lets everything pass; an empty list lets nothing pass. */
export const EventFilter = z.object({
  text: z.string().optional(),
  kinds: z.array(EventKind).optional(),
  types: z.array(EventType).optional(),
  statuses: z.array(EventStatus).optional(),
  actors: z.array(z.string()).optional(),
  /** Side of the border: the claimed one, else the computed one. */
  sides: z.array(Side).optional(),
  /** At least this good: both the letter and the digit at or above it. */
  grade: Grade.optional(),
  /** Nearest distance to the border at most this many kilometres; events without a distance do not pass. */
  maxDistanceKm: z.number().min(0).optional(),
  /** Kilometres along the border, [from, to]: passes what is, or may be, between them; what has no kilometre does not. */
  km: z.tuple([z.number().min(0), z.number().min(0)]).optional(),
  from: IsoDay.optional(),
  to: IsoDay.optional(),
  /** Open-ended dates stand at their known bound unless this is set: then they reach as far as they can. */
  includeOpenEnded: z.boolean().optional(),
  /** Only what lies wholly inside the period passes, not what touches it. */
  insideOnly: z.boolean().optional(),
  /** What may have happened inside passes (see `EventRecord.extent`); what is only known by its country does not. */
  bbox: BoundingBox.optional(),
  /** An area of any form, drawn or given; what may have happened inside passes, as for `bbox`. */
  within: Ring.optional(),
});
export type EventFilter = z.infer<typeof EventFilter>;

export function matches(event: EventRecord, filter: EventFilter): boolean {
  return (
    passes(filter.kinds, event.kind) &&
    passes(filter.types, event.type) &&
    passes(filter.statuses, event.status) &&
    passes(filter.sides, sideOf(event)) &&
    (filter.actors === undefined || event.actors.some((actor) => filter.actors?.includes(actor.id))) &&
    (filter.grade === undefined || isGradedAtLeast(event.grade, filter.grade)) &&
    matchesDistance(event, filter) &&
    matchesKm(event, filter) &&
    matchesPeriod(event.when, filter) &&
    matchesBox(event, filter) &&
    (filter.within === undefined || (event.extent !== null && meetsRing(event.extent, filter.within))) &&
    matchesText(event, filter)
  );
}

/** The claimed side where one is claimed, else the computed one. */
export function sideOf(event: Pick<EventRecord, 'where' | 'frontier'>): Side {
  return event.where.side === 'unknown' ? event.frontier.side : event.where.side;
}

/** Lower case without diacritics, apostrophes and hyphens as spaces: how search compares text. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

export interface SearchTerms {
  /** Folded; in quotation marks ("…", «…» or “…”): word for word. */
  readonly phrases: readonly string[];
  /** Folded; each the beginning of a word, as while it is typed. */
  readonly words: readonly string[];
}

/** What a typed search asks; a quotation that is not closed yet is words like others. */
export function termsOf(text: string): SearchTerms {
  const phrases: string[] = [];
  const rest = text.replace(/"([^"]*)"|«([^»]*)»|“([^”]*)”/g, (_whole, ...parts: (string | undefined)[]) => {
    phrases.push(fold(parts.slice(0, 3).find((part) => part !== undefined) ?? ''));
    return ' ';
  });
  return { phrases: phrases.filter((phrase) => phrase !== ''), words: fold(rest).split(' ').filter((word) => word !== '') };
}

/** Everything of an event that the text clause searches, folded. */
export function searchText(event: EventRecord): string {
  return fold(
    [event.title.fr, event.title.en, event.summary.fr, event.summary.en, event.where.name ?? '', event.where.adm1 ?? '', ...event.tags,
      ...event.claims.flatMap((claim) => [claim.by, claim.says]),
      ...event.citations.flatMap((citation) => [citation.publisher ?? '', citation.title ?? '']),
    ].join(' '),
  );
}

export function isGradedAtLeast(grade: Grade, floor: Grade): boolean {
  return grade.charCodeAt(0) <= floor.charCodeAt(0) && Number(grade[1]) <= Number(floor[1]);
}

export function matchesPeriod(edtf: string, filter: Pick<EventFilter, 'from' | 'to' | 'includeOpenEnded' | 'insideOnly'>): boolean {
  if (filter.from === undefined && filter.to === undefined) return true;
  const period = { from: dayOrNull(filter.from), to: dayOrNull(filter.to) };
  const bounds = boundsOf(edtf);
  const range = isOpenEnded(bounds) && filter.includeOpenEnded !== true ? scopeOf(bounds) : bounds;
  return filter.insideOnly === true ? liesInside(range, period) : overlaps(range, period);
}

/** A range that is open to a side lies inside a period only where that is open to the same side. */
function liesInside(range: DayRange, period: DayRange): boolean {
  return (period.from === null || (range.from !== null && range.from >= period.from)) && (period.to === null || (range.to !== null && range.to <= period.to));
}

function dayOrNull(text: string | undefined): number | null {
  return text === undefined ? null : parseIsoDay(text);
}

function passes<T>(allowed: readonly T[] | undefined, value: T): boolean {
  return allowed === undefined || allowed.includes(value);
}

function matchesDistance(event: EventRecord, { maxDistanceKm }: EventFilter): boolean {
  if (maxDistanceKm === undefined) return true;
  const distance = nearest(event.frontier.distanceKm);
  return distance !== null && distance <= maxDistanceKm;
}

function matchesKm({ frontier: { km } }: EventRecord, { km: range }: EventFilter): boolean {
  if (!range) return true;
  if (km === null) return false;
  const [from, to] = typeof km === 'number' ? [km, km] : km;
  return from <= range[1] && to >= range[0];
}

function matchesBox({ extent }: EventRecord, { bbox }: EventFilter): boolean {
  if (!bbox) return true;
  const [west, south, east, north] = bbox;
  if (!extent) return false;
  const [left, bottom, right, top] = extent;
  return left <= east && right >= west && bottom <= north && top >= south;
}

/** Every phrase stands in the event as it is, every other word begins one of the event's. */
function matchesText(event: EventRecord, { text }: EventFilter): boolean {
  const { phrases, words } = termsOf(text ?? '');
  if (phrases.length === 0 && words.length === 0) return true;
  const haystack = ` ${searchText(event)} `;
  return phrases.every((phrase) => haystack.includes(` ${phrase} `)) && words.every((word) => haystack.includes(` ${word}`));
}
