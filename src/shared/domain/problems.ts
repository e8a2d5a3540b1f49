/** What is wrong with an event as somebody writes it, field by field; the form and the backend ask the same. */
import { CASUALTY_KINDS } from './casualties.ts';
import type { EventDraft, EventRecord } from './event.ts';
import { type Marking, highestMarking, isAbove, markingLabel } from './marking.ts';
import { parseEdtf } from './when.ts';
import type { BoundingBox, Where } from './where.ts';

/** An error keeps an event from being stored; a warning is only said. */
export interface FieldProblem {
  readonly field: string;
  readonly severity: 'error' | 'warning';
  /** A key of the catalogue under `problem.`. */
  readonly key: string;
  readonly params: Readonly<Record<string, string>>;
}

/** UTF-16 code units. */
export const LONGEST_NOTE = 200_000;
export const LONGEST_TITLE = 500;

/** What the basemap covers, west, south, east, north in degrees: a place outside is told, never drawn. */
export const REGION: BoundingBox = [-18.5, 9.5, 5.5, 27.5];

/** Errors first within a field. `id`: the event's own, so that a link to itself is seen. */
export function problemsOf(event: EventDraft & Partial<Pick<EventRecord, 'id' | 'note' | 'links'>>): FieldProblem[] {
  return [
    ...titleProblems(event), ...whenProblems(event.when), ...placeProblems(event.where), ...actorProblems(event),
    ...casualtyProblems(event), ...commitmentProblems(event), ...noteProblems(event.note ?? null), ...linkProblems(event),
  ];
}

/** An event is never marked lower than a document it cites, unless its author says why. */
export function markingProblems(marking: Marking, cited: readonly Marking[], why: string): FieldProblem[] {
  const floor = highestMarking(cited);
  return isAbove(floor, marking) && why.trim() === '' ? [error('marking', 'marking_below_source', { marking: markingLabel(floor) })] : [];
}

function titleProblems({ title }: EventDraft): FieldProblem[] {
  if (title.fr.trim() === '' && title.en.trim() === '') return [error('title', 'title_missing')];
  const longest = Math.max(title.fr.length, title.en.length);
  return longest > LONGEST_TITLE ? [error('title', 'title_long', { length: String(longest), limit: String(LONGEST_TITLE) })] : [];
}

function whenProblems(when: string): FieldProblem[] {
  if (when.trim() === '') return [error('when', 'when_missing')];
  if (parseEdtf(when)) return [];
  const [start, end, ...rest] = when.split('/');
  const [first, last] = [parseEdtf(start ?? '')?.from ?? -Infinity, parseEdtf(end ?? '')?.to ?? Infinity];
  const reversed = rest.length === 0 && first > last;
  return [reversed ? error('when', 'when_reversed', { start: start ?? '', end: end ?? '' }) : error('when', 'when_unreadable', { value: when })];
}

function placeProblems(where: Where): FieldProblem[] {
  const { precision, point, name, adm1, drawn } = where;
  if ((precision === 'place' || precision === 'near') && point === null && name === null) return [error('where', 'place_missing')];
  if (precision === 'area' && drawn?.kind !== 'area') return [error('where', 'area_missing')];
  if ((precision === 'adm1' || precision === 'adm2') && name === null && adm1 === null) return [error('where', 'region_missing')];
  if (point === null) return [];
  const [west, south, east, north] = REGION;
  const isOutside = point.lon < west || point.lon > east || point.lat < south || point.lat > north;
  return isOutside ? [warning('where', 'place_outside', { place: name ?? `${point.lat}, ${point.lon}` })] : [];
}

function actorProblems({ actors }: EventDraft): FieldProblem[] {
  const seen = new Set<string>();
  for (const { id, role } of actors) {
    if (seen.has(`${id} ${role}`)) return [error('actors', 'actor_twice', { actor: id })];
    seen.add(`${id} ${role}`);
  }
  return [];
}

function casualtyProblems(event: EventDraft): FieldProblem[] {
  if (event.kind !== 'incident') return [];
  return CASUALTY_KINDS.flatMap((kind) => {
    const [low, high] = event.casualties[kind] ?? [0, 0];
    if (!Number.isInteger(low) || low < 0 || (high !== null && !Number.isInteger(high))) return [error(`casualties.${kind}`, 'casualties_number')];
    return high !== null && high < low ? [error(`casualties.${kind}`, 'casualties_order', { low: String(low), high: String(high) })] : [];
  });
}

function commitmentProblems(event: EventDraft): FieldProblem[] {
  if (event.kind !== 'meeting') return [];
  return event.commitments.flatMap(({ text, due }, index) => [
    ...(text.trim() === '' ? [error(`commitments.${index}.text`, 'commitment_empty')] : []),
    ...(due !== null && parseEdtf(due) === null ? [error(`commitments.${index}.due`, 'when_unreadable', { value: due })] : []),
  ]);
}

function noteProblems(note: string | null): FieldProblem[] {
  if (note === null || note.length <= LONGEST_NOTE) return [];
  return [error('note', 'note_long', { length: String(note.length), limit: String(LONGEST_NOTE) })];
}

function linkProblems({ id, links = [] }: Partial<Pick<EventRecord, 'id' | 'links'>>): FieldProblem[] {
  const toItself = id !== undefined && links.some(({ to }) => to === id);
  const keys = links.map(({ to, rel }) => `${rel} ${to}`);
  return [
    ...(toItself ? [error('links', 'link_to_itself')] : []),
    ...(new Set(keys).size < keys.length ? [error('links', 'link_twice')] : []),
  ];
}

function error(field: string, key: string, params: Record<string, string> = {}): FieldProblem {
  return { field, severity: 'error', key, params };
}

function warning(field: string, key: string, params: Record<string, string> = {}): FieldProblem {
  return { field, severity: 'warning', key, params };
}
