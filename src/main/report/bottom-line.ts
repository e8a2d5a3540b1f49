/** The bottom line: three to five sentences proposed from the figures and the gravest events, each with its events. */
import { CASUALTY_KINDS } from '#shared/domain/casualties';
import type { EventRecord } from '#shared/domain/event';
import { gravest } from './gravity.ts';
import { type ProseContext, proseOf } from './prose.ts';
import { countedRange, hasWeakDate, hasWeakPlace, type Tally } from './tally.ts';

const MAX_STATEMENTS = 5;
/** From this share of weak records on, the reader is told in the bottom line. */
const WEAK_SHARE = 0.25;

interface BottomLineInput extends ProseContext {
  readonly inPeriod: readonly EventRecord[];
  readonly ongoing: readonly EventRecord[];
  readonly now: Tally;
  readonly before: Tally;
}

/** A sentence and the ids of the events behind it. */
export interface Proposed {
  readonly text: string;
  readonly refs: readonly string[];
}

export function bottomLine(input: BottomLineInput): Proposed[] {
  const { inPeriod, ongoing } = input;
  const prose = proseOf(input);
  if (inPeriod.length === 0) {
    const quiet = [cite(prose.nothing(), []), cite(prose.nothingBefore(input.before), [])];
    return ongoing.length === 0 ? quiet : [...quiet, cite(prose.ongoing(ongoing.length), ongoing)];
  }
  const [before, after] = [
    [cite(prose.volume(input.now, input.before), inPeriod), ...toll(input)],
    [...diplomacy(input), ...reservation(input)],
  ];
  const room = Math.min(2, MAX_STATEMENTS - before.length - after.length);
  const worst = gravest(inPeriod)
    .slice(0, room)
    .map((event, rank) => cite(prose.gravest(event, rank), [event]));
  return [...before, ...worst, ...after];
}

function toll(input: BottomLineInput): Proposed[] {
  if (input.now.incidents === 0) return [];
  const told = input.inPeriod.filter((event) => CASUALTY_KINDS.some((kind) => countedRange(event, kind)));
  return [cite(proseOf(input).toll(input.now), told)];
}

function diplomacy(input: BottomLineInput): Proposed[] {
  const meetings = input.inPeriod.filter((event) => event.kind === 'meeting');
  const latest = meetings.findLast((event) => event.status === 'held') ?? meetings.at(-1);
  return latest ? [cite(proseOf(input).diplomacy(meetings, latest), meetings)] : [];
}

function reservation(input: BottomLineInput): Proposed[] {
  const weak = input.inPeriod.filter((event) => hasWeakDate(event) || hasWeakPlace(event));
  if (weak.length / input.inPeriod.length >= WEAK_SHARE) {
    return [cite(proseOf(input).weak(weak.length, input.inPeriod.length), weak)];
  }
  return input.ongoing.length === 0 ? [] : [cite(proseOf(input).ongoing(input.ongoing.length), input.ongoing)];
}

export function cite(text: string, events: readonly EventRecord[]): Proposed {
  return { text, refs: events.map(({ id }) => id) };
}
