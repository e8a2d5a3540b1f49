/** The bottom line: three to five sentences proposed from the figures and the gravest events, each with its references. */
import { CASUALTY_KINDS } from '#shared/domain/casualties';
import type { EventRecord, IncidentRecord } from '#shared/domain/event';
import { groupOf } from '#shared/domain/taxonomy';
import { nearest } from '#shared/domain/where';
import type { Statement } from './model.ts';
import { type ProseContext, proseOf } from './prose.ts';
import { referenceList } from './typography.ts';
import { countedRange, hasWeakDate, hasWeakPlace, type Tally } from './tally.ts';

const MAX_STATEMENTS = 5;
/** From this share of weak records on, the reader is told in the bottom line. */
const WEAK_SHARE = 0.25;

interface BottomLineInput extends ProseContext {
  readonly inPeriod: readonly EventRecord[];
  readonly ongoing: readonly EventRecord[];
  readonly now: Tally;
  readonly before: Tally;
  readonly refs: ReadonlyMap<string, string>;
}

export function bottomLine(input: BottomLineInput): Statement[] {
  const { inPeriod, ongoing } = input;
  const prose = proseOf(input);
  if (inPeriod.length === 0) {
    const quiet = [cite(input, prose.nothing(), []), cite(input, prose.nothingBefore(input.before), [])];
    return ongoing.length === 0 ? quiet : [...quiet, cite(input, prose.ongoing(ongoing.length), ongoing)];
  }
  const [before, after] = [
    [cite(input, prose.volume(input.now, input.before), inPeriod), ...toll(input)],
    [...diplomacy(input), ...reservation(input)],
  ];
  const room = Math.min(2, MAX_STATEMENTS - before.length - after.length);
  const worst = gravest(inPeriod)
    .slice(0, room)
    .map((event, rank) => cite(input, prose.gravest(event, rank), [event]));
  return [...before, ...worst, ...after];
}

/** Incidents by gravity: people killed at least, then at most, then harm to civilians, then nearness to the border. */
function gravest(events: readonly EventRecord[]): IncidentRecord[] {
  const incidents = events.filter((event) => event.kind === 'incident').filter((event) => event.status !== 'denied');
  return incidents.sort(byGravity);
}

function byGravity(a: IncidentRecord, b: IncidentRecord): number {
  return (
    killed(b)[0] - killed(a)[0] ||
    killed(b)[1] - killed(a)[1] ||
    harm(b) - harm(a) ||
    distance(a) - distance(b) ||
    (a.id < b.id ? -1 : 1)
  );
}

function killed(event: IncidentRecord): [number, number] {
  const [low, high] = event.casualties.killed ?? [0, 0];
  return [low, high ?? low];
}

function harm(event: IncidentRecord): number {
  const group = groupOf(event);
  return group === 'civilians' ? 3 : group === 'strikes' ? 2 : group === 'combat' ? 1 : 0;
}

function distance(event: EventRecord): number {
  return nearest(event.frontier.distanceKm) ?? Number.POSITIVE_INFINITY;
}

function toll(input: BottomLineInput): Statement[] {
  if (input.now.incidents === 0) return [];
  const told = input.inPeriod.filter((event) => CASUALTY_KINDS.some((kind) => countedRange(event, kind)));
  return [cite(input, proseOf(input).toll(input.now), told)];
}

function diplomacy(input: BottomLineInput): Statement[] {
  const meetings = input.inPeriod.filter((event) => event.kind === 'meeting');
  const latest = meetings.findLast((event) => event.status === 'held') ?? meetings.at(-1);
  return latest ? [cite(input, proseOf(input).diplomacy(meetings, latest), meetings)] : [];
}

function reservation(input: BottomLineInput): Statement[] {
  const weak = input.inPeriod.filter((event) => hasWeakDate(event) || hasWeakPlace(event));
  if (weak.length / input.inPeriod.length >= WEAK_SHARE) {
    return [cite(input, proseOf(input).weak(weak.length, input.inPeriod.length), weak)];
  }
  return input.ongoing.length === 0 ? [] : [cite(input, proseOf(input).ongoing(input.ongoing.length), input.ongoing)];
}

function cite({ refs }: BottomLineInput, text: string, events: readonly EventRecord[]): Statement {
  const cited = events.map((event) => refs.get(event.id) ?? '');
  const sorted = [...cited.filter((ref) => ref.startsWith('I')), ...cited.filter((ref) => ref.startsWith('M'))];
  return { text, refs: sorted, cited: referenceList(sorted) };
}
