/** The ten targets: what was measured, beside whom, and whether it is met. */
import { figure, megabytes, milliseconds } from './figures.ts';
import { bare, faster, grown, type Part, rowOf, smooth, type Target, unmeasured, within } from './parts.ts';
import type { Suite } from './plan.ts';
import type { Readings } from './readings.ts';

/** Readings of all suites, by suite, or why there are none; `small`: the same with a fifth of the events. */
export interface Run {
  readonly events: number;
  readonly readings: Readonly<Partial<Record<Suite, Readings | string>>>;
  readonly small: Readonly<Partial<Record<Suite, Readings | string>>>;
}

/** A row each, and the parts of which rows are made. */
export function targetsOf(run: Run): { targets: Target[]; parts: Target[] } {
  const rows: readonly { id: string; what: string; parts: readonly Part[] }[] = [
    { id: '1', what: 'date brush over three linked histograms / crossfilter2', parts: brushed(run) },
    { id: '2', what: 'cube, built at the start of a brush / crossfilter2, built once', parts: cubed(run) },
    { id: '3', what: 'type toggle', parts: toggled(run) },
    { id: '4', what: 'another filter and its clusters / index loaded anew', parts: clustered(run) },
    { id: '5', what: 'map panned with all events shown', parts: panned(run) },
    { id: '6', what: 'brush on the page', parts: brushedOnPage(run) },
    { id: '7', what: 'import', parts: imported() },
    { id: '8', what: 'workspace opened', parts: opened(run) },
    { id: '9', what: 'full text / LIKE', parts: searched(run) },
    { id: '10', what: `growth from ${run.events / 5} to ${run.events} events: the whole beside a fifth`, parts: growth(run) },
  ];
  return {
    targets: rows.map(({ id, what, parts }) => rowOf(id, what, parts)),
    parts: rows.flatMap(({ parts }) => (parts.length === 1 ? [] : parts.map((part) => bare(part, part.id)))),
  };
}

function brushed(run: Run): Part[] {
  const { seen, why } = readingsOf(run.readings, 'brush');
  return [
    faster({ id: '1 jump', what: 'random jump / crossfilter2' }, seen.jump, seen.jumpPeer, 500, seen.isSameBrush, why),
    faster({ id: '1 step', what: 'a week on / crossfilter2' }, seen.step, seen.stepPeer, 10, seen.isSameBrush, why),
  ];
}

function cubed(run: Run): Part[] {
  const { seen, why } = readingsOf(run.readings, 'brush');
  return [faster({ id: '2', what: 'cube, built at the start of a brush / crossfilter2, built once' }, seen.build, seen.buildPeer, 10, seen.isSameBrush, why)];
}

function toggled(run: Run): Part[] {
  const { seen, why } = readingsOf(run.readings, 'brush');
  return [faster({ id: '3', what: 'a type hidden: weeks, grades and sides of the rest / crossfilter2' }, seen.toggle, seen.togglePeer, 3, seen.isSameToggle, why)];
}

function clustered(run: Run): Part[] {
  const node = readingsOf(run.readings, 'clusters');
  const page = readingsOf(run.readings, 'page');
  return [
    faster({ id: '4 supercluster', what: 'in Node / supercluster loaded anew' }, node.seen.recluster, node.seen.reclusterPeer, 100, node.seen.isSame, node.why),
    faster({ id: '4 markercluster', what: 'in the page, until its clusters are there to be drawn / markercluster loaded anew' }, page.seen.recluster, page.seen.reclusterPeer, 1000, page.seen.isSameClusters, page.why),
  ];
}

function panned(run: Run): Part[] {
  const { seen, why } = readingsOf(run.readings, 'page');
  const { panP95: p95, panLate: late, blankP95, blankLate, isPanWhole: isRight } = seen;
  return [
    smooth({ id: '5 frames', what: 'frames of a drag / a blank page' }, { p95, late, blankP95, blankLate, isRight }, why),
    faster({ id: '5 settle', what: 'from release until all events are drawn / L.canvas with a tenth of them, at most 100,000' }, seen.settle, seen.settlePeer, 3, isRight, why),
  ];
}

function brushedOnPage(run: Run): Part[] {
  const { seen, why } = readingsOf(run.readings, 'page');
  const { brushP95: p95, brushLate: late, blankP95, blankLate, stale, isBrushSame: isRight } = seen;
  return [smooth({ id: '6', what: 'brush over one to five years: histograms, clusters and drawing / a blank page' }, { p95, late, blankP95, blankLate, stale, isRight }, why)];
}

function imported(): Part[] {
  return [unmeasured({ id: '7', what: 'import / the naive pipeline', target: '≥ 8× rows/s, ≤ 400 MB' }, 'no import of data sets exists yet')];
}

function opened(run: Run): Part[] {
  const node = readingsOf(run.readings, 'opening');
  const page = readingsOf(run.readings, 'page');
  return [
    within({ id: '8 paint', what: 'workspace opened, columns into the page, all events painted' }, page.seen.paint, 1500, page.seen.isPaintWhole, page.why),
    faster({ id: '8 load', what: `columns read (${figure(node.seen.bytesARow)} bytes an event) / every row iterated` }, node.seen.load, node.seen.loadPeer, 80, node.seen.isSameLoad, node.why),
  ];
}

function searched(run: Run): Part[] {
  const { seen, why } = readingsOf(run.readings, 'text');
  const byLetters = [1, 2, 3, 4, 5, 6].map((length) => figure(seen[`typing${length}`])).join(', ');
  return [
    faster({ id: '9 count', what: `count of ${seen.hits ?? '?'} hits / LIKE` }, seen.count, seen.countPeer, 50, seen.isSame, why),
    within({ id: '9 typing', what: `search as you type, slowest answer; by letters typed: ${byLetters} ms` }, seen.typing, 50, seen.isTypingSame, why),
  ];
}

const GROWN: readonly (readonly [suite: Suite, reading: string, name: string, what: string])[] = [
  ['brush', 'build', 'build', 'cube build'], ['brush', 'toggle', 'toggle', 'type hidden'], ['clusters', 'recluster', 'clusters', 'another filter and its clusters'],
  ['opening', 'load', 'load', 'columns read'], ['opening', 'open', 'open', 'opened to the first answer'], ['text', 'count', 'count', 'full-text count'],
  ['text', 'typing', 'typing', 'search as you type'], ['page', 'recluster', 'page-clusters', 'another filter and its clusters, in the page'],
  ['page', 'settle', 'settle', 'map settled after a drag'], ['page', 'paint', 'paint', 'opened to the first paint'], ['memory', 'megabytes', 'memory', 'memory of a session'],
];

function growth({ readings, small }: Run): Part[] {
  const parts = GROWN.map(([suite, reading, name, what]): Part => {
    const [large, little] = [readingsOf(readings, suite), readingsOf(small, suite)];
    return grown({ id: `10 ${name}`, what }, large.seen[reading], little.seen[reading], 6, reading === 'megabytes' ? megabytes : milliseconds, large.why);
  });
  const [large, little] = [readingsOf(readings, 'brush'), readingsOf(small, 'brush')];
  return [...parts, grown({ id: '10 jump', what: 'brush, random jump: flat' }, large.seen.jump, little.seen.jump, 1.5, milliseconds, large.why)];
}

function readingsOf(of: Run['readings'], suite: Suite): { seen: Readings; why: string } {
  const found = of[suite];
  return typeof found === 'object' ? { seen: found, why: 'the reading is missing' } : { seen: {}, why: found ?? 'not asked for' };
}
