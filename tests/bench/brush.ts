/** Linked histograms under a moving brush and a toggled type: the engine beside crossfilter2, on events of one day each. */
import crossfilter from 'crossfilter2';
import { EventType } from '#shared/domain/taxonomy';
import { compile } from '#shared/engine/clauses';
import { countsBy, countsByDay, GROUPS } from '#shared/engine/counts';
import { type Bins, buildCube, countsIn, type Cube, type Dimension } from '#shared/engine/cube';
import { failures } from '#shared/engine/scan';
import { groupsOf, type Table } from '#shared/engine/table';
import { median, medianOf, once } from './clock.ts';
import { seeded, upTo } from './random.ts';
import type { Readings } from './readings.ts';
import { FIRST_DAY, LAST_DAY, worldOf } from './world.ts';

const BINS: Bins = { first: FIRST_DAY, step: 7, count: Math.ceil((LAST_DAY - FIRST_DAY + 1) / 7) };
const SIDES = ['ML', 'MR'];
const TYPES = EventType.options;
/** Bins shown, inclusive. */
type Window = readonly [first: number, last: number];

export function brush(events: number, withPeer: boolean): Readings {
  const table = worldOf(events, 'points');
  const random = seeded(7);
  const jumps = Array.from({ length: 200 }, (): Window => windowOf(upTo(random, BINS.count), upTo(random, BINS.count)));
  const steps = Array.from({ length: 200 }, (_, i): Window => {
    // Forth and back, a week at a time.
    const week = i < 100 ? i : 200 - i;
    return [600 + week, 860 + week];
  });
  const fails = failures(table, compile(table, {}, null));
  // As a session does, which takes the bytes of its last filter for the next.
  const spare = new Uint8Array(table.count);
  const dimensions = dimensionsOf(table);
  const cube = buildCube(table, fails, BINS, dimensions, false);
  const into = new Uint32Array(cube.cells);
  const at = (windows: readonly Window[], run: number): Uint32Array => {
    const [first, last] = windows[run % windows.length] ?? [0, 0];
    return countsIn(cube, first, last, into);
  };
  const ours = {
    build: medianOf(5, () => void buildCube(table, failures(table, compile(table, {}, null), spare), BINS, dimensions, false)),
    jump: medianOf(9, (run) => void at(jumps, run)), step: medianOf(9, (run) => void at(steps, run)),
    toggle: medianOf(9, (run) => void toggled(table, run, spare)),
  };
  return { ...ours, ...(withPeer && besidePeer(table, cube, spare, jumps, steps)) };
}

function besidePeer(table: Table, cube: Cube, spare: Uint8Array, jumps: readonly Window[], steps: readonly Window[]): Readings {
  const records = recordsOf(table);
  let peer = peerOf(records);
  const buildPeer = median([1, 2, 3].map(() => once(() => {
    peer = peerOf(records);
  })));
  const brushTo = ([first, last]: Window): number[] => {
    peer.day.filterRange([BINS.first + first * BINS.step, BINS.first + (last + 1) * BINS.step]);
    return [peer.groups, peer.grades, peer.sides].flatMap((group) => group.all().map(({ value }) => value));
  };
  const isSameBrush = jumps.slice(0, 10).every((window) => sameNumbers(brushTo(window), [...countsIn(cube, ...window)]));
  const jumpPeer = medianOf(15, (run) => void brushTo(jumps[run % jumps.length] ?? [0, 0]));
  brushTo(steps[0] ?? [0, 0]);
  const stepPeer = medianOf(9, (run) => void brushTo(steps[run % steps.length] ?? [0, 0]));
  peer.day.filterAll();
  const weeks = peer.day.group<number, number>((day) => Math.floor((day - BINS.first) / BINS.step));
  const toggle = (run: number): number[] => {
    const hidden = TYPES[run % 5];
    peer.type.filterFunction((type) => type !== hidden);
    const byWeek = new Float64Array(BINS.count);
    for (const { key, value } of weeks.all()) byWeek[key] = value;
    return [...[peer.grades, peer.sides].flatMap((group) => group.all().map(({ value }) => value)), ...byWeek];
  };
  const isSameToggle = [0, 1, 2].every((run) => sameNumbers(toggle(run), toggled(table, run, spare)));
  const togglePeer = medianOf(9, (run) => void toggle(run));
  return { buildPeer, jumpPeer, stepPeer, togglePeer, isSameBrush: Number(isSameBrush), isSameToggle: Number(isSameToggle) };
}

/** Hides one type; grades, sides and weeks of what is left. `into`: bytes for the failures. */
function toggled(table: Table, run: number, into: Uint8Array): number[] {
  const { places } = table.dictionaries;
  const hidden = TYPES[run % 5];
  const fails = failures(table, compile(table, { types: TYPES.filter((type) => type !== hidden) }, null), into);
  const bySide = new Uint32Array(SIDES.length);
  countsBy(table, 'place', places.length, fails, 0).forEach((count, place) => {
    const side = SIDES.indexOf(places[place]?.side ?? '');
    bySide[side] = (bySide[side] ?? 0) + count;
  });
  const days = countsByDay(table, BINS, fails, 0);
  const weeks = new Float64Array(BINS.count);
  for (let i = 0; i < days.length; i++) weeks[i % BINS.count] = (weeks[i % BINS.count] ?? 0) + (days[i] ?? 0);
  return [...countsBy(table, 'grade', 36, fails, 0), ...bySide, ...weeks];
}

interface Shown { readonly day: number; readonly group: number; readonly grade: number; readonly side: number; readonly type: string }

function recordsOf({ count, columns: { from, sort, grade, place }, dictionaries: { sorts, places } }: Table): Shown[] {
  const groups = groupsOf(sorts);
  return Array.from({ length: count }, (_, i) => ({
    day: from[i] ?? 0, group: groups[sort[i] ?? 0] ?? 0, grade: grade[i] ?? 0, side: SIDES.indexOf(places[place[i] ?? 0]?.side ?? ''),
    type: sorts[sort[i] ?? 0]?.type ?? '',
  }));
}

function peerOf(records: Shown[]) {
  const all = crossfilter(records);
  return {
    day: all.dimension((record) => record.day), type: all.dimension((record) => record.type),
    groups: all.dimension((record) => record.group).group<number, number>(), grades: all.dimension((record) => record.grade).group<number, number>(),
    sides: all.dimension((record) => record.side).group<number, number>(),
  };
}

function dimensionsOf({ dictionaries: { sorts, places } }: Table): Dimension[] {
  return [
    { column: 'sort', cellOf: groupsOf(sorts), cells: GROUPS },
    { column: 'grade', cellOf: Uint8Array.from({ length: 36 }, (_, code) => code), cells: 36 },
    { column: 'place', cellOf: Uint8Array.from(places, ({ side }) => SIDES.indexOf(side)), cells: SIDES.length },
  ];
}

function windowOf(a: number, b: number): Window {
  return [Math.min(a, b), Math.max(a, b)];
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, index) => Math.abs(value - (b[index] ?? Number.NaN)) < 1e-6);
}
