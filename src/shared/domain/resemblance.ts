/** Does a draft tell an event that is known already? Kind, date window, place within its precision, type, actors. */
import type { EventDraft } from './event.ts';
import { fold } from './filter.ts';
import { groupOf } from './taxonomy.ts';
import { boundsOf, type DayRange, isOpenEnded, overlaps, scopeOf } from './when.ts';
import { NEAR_RADIUS_KM, type Where } from './where.ts';

/** From this score on, a draft "looks like" an event. */
export const RESEMBLANCE_THRESHOLD = 0.72;

/** Percent. */
const WEIGHTS = { when: 35, where: 30, type: 20, actors: 15 };

/** 0 (another event) to 1 (the same in every respect). Kinds, dates or places that exclude each other give 0. */
export function resemblance(a: EventDraft, b: EventDraft): number {
  if (a.kind !== b.kind) return 0;
  const when = whenAgreement(boundsOf(a.when), boundsOf(b.when));
  const where = whereAgreement(a.where, b.where);
  if (when === 0 || where === 0) return 0;
  const { type, actors } = WEIGHTS;
  return (WEIGHTS.when * when + WEIGHTS.where * where + type * typeAgreement(a, b) + actors * actorAgreement(a, b)) / 100;
}

/**
 * Pairs each draft with the event it resembles most, at or above the threshold; no event is given to two drafts.
 * Returns, for each draft, the index of its event and the score, or null.
 */
export function pairUp(drafts: readonly EventDraft[], events: readonly EventDraft[]): ({ index: number; score: number } | null)[] {
  const pairs = drafts
    .flatMap((draft, i) => events.map((event, index) => ({ i, index, score: resemblance(draft, event) })))
    .filter(({ score }) => score >= RESEMBLANCE_THRESHOLD)
    .sort((a, b) => b.score - a.score || a.i - b.i || a.index - b.index);
  const result: ({ index: number; score: number } | null)[] = drafts.map(() => null);
  const taken = new Set<number>();
  for (const { i, index, score } of pairs) {
    if (result[i] !== null || taken.has(index)) continue;
    result[i] = { index, score };
    taken.add(index);
  }
  return result;
}

/** Reports differ by a day (night attacks, datelines); a vague date agrees little with a precise one. */
function whenAgreement(a: DayRange, b: DayRange): number {
  if (a.from === b.from && a.to === b.to) return 1;
  const widened = { from: a.from === null ? null : a.from - 1, to: a.to === null ? null : a.to + 1 };
  if (!overlaps(widened, b)) return 0;
  if (isOpenEnded(a) || isOpenEnded(b)) return openAgreement(a, b);
  const [left, right] = [scopeOf(a), scopeOf(b)];
  const union = Math.max(left.to, right.to) - Math.min(left.from, right.from) + 1;
  const common = Math.min(left.to, right.to) - Math.max(left.from, right.from) + 1;
  return union <= 3 ? 0.85 : Math.max(0.2, common / union);
}

/** Two intervals open to the same side agree as their known bounds are close. */
function openAgreement(a: DayRange, b: DayRange): number {
  const sameSide = (a.from === null) === (b.from === null) && (a.to === null) === (b.to === null);
  const gap = Math.abs(scopeOf(a).to - scopeOf(b).to);
  return sameSide ? Math.max(0.3, 1 - gap / 60) : 0.3;
}

function whereAgreement(a: Where, b: Where): number {
  const [nameA, nameB] = [fold(a.name ?? ''), fold(b.name ?? '')];
  if (nameA !== '' && nameA === nameB) return 1;
  if (a.point && b.point) return distanceAgreement(a, b);
  const [vagueA, vagueB] = [isVague(a), isVague(b)];
  if (!vagueA && !vagueB) return 0;
  if (a.country !== b.country && a.country !== 'XX' && b.country !== 'XX') return 0;
  if (vagueA && vagueB) return a.precision === b.precision && nameA === nameB ? 1 : 0.5;
  return 0.35;
}

function isVague({ precision }: Where): boolean {
  return precision === 'border' || precision === 'country' || precision === 'adm1' || precision === 'unknown';
}

/** Kilometres on a sphere are enough to say whether two reports mean one place. */
function distanceAgreement(a: Where, b: Where): number {
  if (!a.point || !b.point) return 0;
  const rad = Math.PI / 180;
  const x = (b.point.lon - a.point.lon) * rad * Math.cos(((a.point.lat + b.point.lat) / 2) * rad);
  const y = (b.point.lat - a.point.lat) * rad;
  const km = 6371 * Math.hypot(x, y);
  const reach = a.precision === 'place' && b.precision === 'place' ? 5 : NEAR_RADIUS_KM;
  return km <= reach ? 0.9 - (0.4 * km) / reach : 0;
}

function typeAgreement(a: EventDraft, b: EventDraft): number {
  if (a.type === b.type) return 1;
  return groupOf(a) === groupOf(b) ? 0.6 : 0.2;
}

function actorAgreement(a: EventDraft, b: EventDraft): number {
  const [left, right] = [new Set(a.actors.map(({ id }) => id)), new Set(b.actors.map(({ id }) => id))];
  const union = left.union(right).size;
  return union === 0 ? 0.5 : left.intersection(right).size / union;
}
