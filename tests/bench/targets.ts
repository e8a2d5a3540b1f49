/** The ten targets: what was measured, beside whom, and whether it is met. */
import type { Readings } from './readings.ts';

export interface Target {
  readonly id: string;
  readonly what: string;
  /** With its unit; null where it was not measured. */
  readonly measured: string | null;
  readonly peer: string | null;
  readonly ratio: number | null;
  readonly target: string;
  /** Null where it was not measured. */
  readonly met: boolean | null;
}

/** Readings of all suites, by suite; `small`: the same with a fifth of the events. */
export interface Run {
  readonly events: number;
  readonly readings: Readonly<Record<string, Readings>>;
  readonly small: Readonly<Record<string, Readings>>;
}

export function targetsOf(run: Run): Target[] {
  const { brush = {}, clusters = {}, opening = {}, text = {} } = run.readings;
  return [
    faster('1 jump', 'brush, 3 linked histograms, random jump / crossfilter2', brush.jump, brush.jumpPeer, 500, brush.isSameBrush),
    faster('1 step', 'brush, a week on / crossfilter2', brush.step, brush.stepPeer, 10, brush.isSameBrush),
    faster('2', 'cube, built at the start of a brush / crossfilter2, built once', brush.build, brush.buildPeer, 10, brush.isSameBrush),
    faster('3', 'a type hidden, weeks, grades and sides / crossfilter2', brush.toggle, brush.togglePeer, 3, brush.isSameToggle),
    faster('4 supercluster', 'another filter and its clusters / supercluster loaded anew', clusters.recluster, clusters.reclusterPeer, 100, clusters.isSame),
    ...inChromium(run),
    unmeasured('7', 'import beside the naive pipeline: no import exists yet', '≥ 8× rows/s, ≤ 400 MB'),
    faster('8 load', `columns read (${figure(opening.bytesARow)} bytes an event) / every row iterated`, opening.load, opening.loadPeer, 80, opening.isSameLoad),
    faster('9 count', `full-text count of ${opening.hits ?? text.hits ?? '?'} hits / LIKE`, text.count, text.countPeer, 50, text.isSame),
    {
      id: '9 typing', what: `search as you type, all rows found; by letters typed: ${[1, 2, 3, 4, 5, 6].map((length) => figure(text[`typing${length}`])).join(', ')} ms`, measured: milliseconds(text.typing),
      peer: null, ratio: null, target: 'slowest ≤ 50 ms', met: text.typing === undefined ? null : text.typing <= 50 && text.isSame === 1,
    },
    ...growth(run),
  ];
}

function faster(id: string, what: string, ours: number | undefined, peer: number | undefined, times: number, isSame: number | undefined): Target {
  if (ours === undefined || peer === undefined) return unmeasured(id, what, `≥ ${times}×`);
  const ratio = peer / ours;
  const said = isSame === 1 ? what : `${what}: the answers differ`;
  return { id, what: said, measured: milliseconds(ours), peer: milliseconds(peer), ratio, target: `≥ ${times}×`, met: isSame === 1 && ratio >= times };
}

function unmeasured(id: string, what: string, target: string): Target {
  return { id, what, measured: null, peer: null, ratio: null, target, met: null };
}

function inChromium({ readings: { page } }: Run): Target[] {
  const [pan, brushing] = ['map panned with all events shown as clusters, p95 frame / blank page', 'brush over five years: histograms, clusters and drawing, p95 frame / blank page'];
  if (!page) {
    const why = 'no Chromium was found';
    return [
      unmeasured('4 markercluster', `clusters / markercluster: ${why}`, '≥ 1000×'), unmeasured('5', `${pan}: ${why}`, 'p95 ≤ blank + 5 %, ≤ 1 % over 25 ms'),
      unmeasured('6', `${brushing}: ${why}`, 'as 5'), unmeasured('8 paint', `open to first paint: ${why}`, '≤ 1.5 s'),
    ];
  }
  return [
    faster('4 markercluster', 'another filter, until its clusters are there to be drawn / markercluster loaded anew, both in Chromium', page.recluster, page.reclusterPeer, 1000, page.isSameClusters),
    frames('5 frames', pan, page.panP95, page.panLate, page.blankP95, 1),
    faster('5 settle', 'map settled after a pan, all events / L.canvas with a tenth of them, at most 100,000', page.settle, page.settlePeer, 3, 1),
    frames('6', brushing, page.brushP95, page.brushLate, page.blankP95, page.isBrushCurrent),
    {
      id: '8 paint', what: 'workspace opened, columns into the page, all events painted', measured: milliseconds(page.paint), peer: null, ratio: null,
      target: '≤ 1500 ms', met: page.paint === undefined ? null : page.paint <= 1500 && page.isPaintWhole === 1,
    },
  ];
}

function frames(id: string, what: string, p95: number | undefined, late: number | undefined, blank: number | undefined, isRight: number | undefined): Target {
  const target = 'p95 ≤ blank + 5 %, ≤ 1 % over 25 ms';
  if (p95 === undefined || late === undefined || blank === undefined) return unmeasured(id, what, target);
  const said = `${what}; ${(late * 100).toFixed(1)} % over 25 ms${isRight === 1 ? '' : '; a frame showed another filter'}`;
  return { id, what: said, measured: milliseconds(p95), peer: milliseconds(blank), ratio: p95 / blank, target, met: isRight === 1 && late <= 0.01 && p95 <= blank * 1.05 };
}

const GROWN: readonly (readonly [suite: string, reading: string, what: string])[] = [
  ['brush', 'build', 'cube build'], ['brush', 'toggle', 'type hidden'], ['clusters', 'recluster', 'filter and clusters'], ['opening', 'load', 'column load'],
  ['opening', 'open', 'open to first answer'], ['text', 'count', 'full-text count'], ['text', 'typing', 'search as you type'], ['memory', 'megabytes', 'memory of a session'],
];

function growth({ events, readings, small }: Run): Target[] {
  const from = `from ${events / 5} to ${events} events`;
  const rows = GROWN.map(([suite, reading, what]): Target => grown(`10 ${suite}.${reading}`, `${what}, ${from}`, readings[suite]?.[reading], small[suite]?.[reading], 6, reading === 'megabytes' ? megabytes : milliseconds));
  return [...rows, grown('10 brush.jump', `brush step (random jump), ${from}`, readings.brush?.jump, small.brush?.jump, 1.5, milliseconds)];
}

function grown(id: string, what: string, large: number | undefined, little: number | undefined, most: number, show: (value: number) => string): Target {
  if (large === undefined || little === undefined) return unmeasured(id, what, `≤ ${most}×`);
  return { id, what, measured: show(large), peer: show(little), ratio: large / little, target: `≤ ${most}×`, met: large / little <= most };
}

function milliseconds(value: number | undefined): string {
  return value === undefined ? '?' : `${figure(value)} ms`;
}

function megabytes(value: number): string {
  return `${figure(value)} MB`;
}

/** Three significant digits. */
export function figure(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '?' : String(Number(value.toPrecision(3)));
}
