/** What the benchmark asks of a page; each answers readings. The page paints all events as soon as it is loaded. */
import { EventType } from '#shared/domain/taxonomy';
import { decode } from '#shared/engine/codec';
import type { Readings } from '../readings.ts';
import { createDesk, type Desk } from './desk.ts';
import { startDrag } from './drag.ts';
import { drawn, framesDuring } from './frames.ts';
import { circles, glPoints, markerCluster } from './peers.ts';

const FRAMES = 240;
/** Frames of a drag from press to release. */
const DRAG = 30;
const YEARS = 1826;

const desk = createDesk();
const painted = paint(desk);

Reflect.set(globalThis, 'bench', {
  paint: async () => painted,
  blank: async () => summary('blank', await framesDuring(FRAMES, () => undefined)),
  pan, brush, recluster, peers, webgl,
});

async function paint({ thread, show, ask }: Desk): Promise<Readings> {
  const bytes = await columns();
  const told = await thread.ask('load', { bytes });
  const { clusters, placed, unplacedCount } = await ask();
  show(clusters);
  await drawn();
  const shown = clusters.reduce((sum, { count }) => sum + count, 0);
  return { paint: performance.now(), isPaintWhole: Number(shown === placed && placed + unplacedCount === told?.extent.count) };
}

async function pan(): Promise<Readings> {
  let drag = startDrag(desk.map, 640, 360);
  const settles: Promise<Settled>[] = [];
  const frames = await framesDuring(FRAMES, (frame) => {
    const [turn, step] = [Math.floor(frame / DRAG), frame % DRAG];
    drag.moveTo(640 + (turn % 2 === 0 ? 1 : -1) * 10 * step, 360 + 2 * step * (turn % 4 < 2 ? 1 : -1));
    if (step < DRAG - 1) return;
    settles.push(settle(desk, () => drag.release()));
    drag = startDrag(desk.map, 640, 360);
  });
  drag.release();
  const settled = await Promise.all(settles);
  return { ...summary('pan', frames), settle: median(settled.map(({ time }) => time)), isPanWhole: Number(settled.every(({ isWhole }) => isWhole)) };
}

interface Settled { readonly time: number; readonly isWhole: boolean }

/** From the release until everything is drawn; whole where every event with a place stands in a cluster. */
async function settle({ ask, show }: Desk, release: () => void): Promise<Settled> {
  const start = performance.now();
  release();
  const { clusters, placed } = await ask();
  show(clusters);
  await drawn();
  return { time: performance.now() - start, isWhole: clusters.reduce((sum, { count }) => sum + count, 0) === placed };
}

interface Moment { readonly from: number; readonly to: number }

async function brush(): Promise<Readings> {
  const { thread, window, show, ask } = desk;
  let shown = -1;
  let stale = 0;
  let wanted: number | null = null;
  let isAsking = false;
  /** One question at a time; what was wanted meanwhile gives way to what is wanted now. */
  const follow = async (frame: number): Promise<void> => {
    wanted = frame;
    if (isAsking) return;
    isAsking = true;
    while (wanted !== null) {
      const now: number = wanted;
      wanted = null;
      const { map, sorts, grades } = await thread.ask('brush', { ...window(), ...momentAt(now), singles: 0 });
      shown = now;
      show(map.clusters, { sorts, grades });
    }
    isAsking = false;
  };
  await follow(-1);
  const frames = await framesDuring(FRAMES, (frame) => {
    if (shown < frame - 1) stale++;
    void follow(frame);
  });
  const moment = momentAt(FRAMES);
  const last = await thread.ask('brush', { ...window(), ...moment, singles: 0 });
  await thread.ask('filter', { filter: { from: iso(moment.from), to: iso(moment.to) }, hits: null });
  const isSame = JSON.stringify((await ask()).clusters) === JSON.stringify(last.map.clusters);
  await thread.ask('filter', { filter: {}, hits: null });
  return { ...summary('brush', frames), stale: stale / FRAMES, isBrushSame: Number(isSame) };
}

/** A sweep with a jump every second: one to five years between 1997 and 2026. */
function momentAt(frame: number): Moment {
  const width = Math.round(YEARS * (0.2 + 0.8 * Math.abs(Math.sin(frame / 40))));
  const from = 10_000 + ((Math.max(0, frame) * 12 + Math.floor(Math.max(0, frame) / 60) * 2500) % (10_000 - width));
  return { from, to: from + width };
}

function iso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Another type hidden, until its clusters are there to be drawn. */
async function recluster(): Promise<Readings> {
  const times: number[] = [];
  for (let run = 0; run < 9; run++) {
    const start = performance.now();
    await hide(run);
    const { clusters } = await desk.ask();
    desk.show(clusters);
    times.push(performance.now() - start);
    await drawn();
  }
  return { recluster: median(times) };
}

async function peers(most: number): Promise<Readings> {
  const table = decode(await columns());
  if (!table) throw new Error('the columns cannot be read');
  const settlePeer = await settled(circles(desk.map, table, Math.min(100_000, Math.round(table.count / 10))));
  if (table.count > most) return { settlePeer };
  await hide(1);
  const { placed } = await desk.ask();
  const { reload } = await markerCluster(desk.map, table);
  reload((type) => type === EventType.options[0]);
  const start = performance.now();
  const count = reload((type) => type === EventType.options[1]);
  return { settlePeer, reclusterPeer: performance.now() - start, isSameClusters: Number(count === placed) };
}

async function webgl(most: number): Promise<Readings> {
  const table = decode(await columns());
  return table && table.count <= most ? { settleGl: await settled(await glPoints(desk.map, table)) } : {};
}

/** Until the map is drawn again after a jump by 300 pixels. */
async function settled(layer: { remove(): void }): Promise<number> {
  await drawn();
  const times: number[] = [];
  for (let run = 0; run < 7; run++) {
    const start = performance.now();
    desk.map.panBy([run % 2 === 0 ? 300 : -300, 0], { animate: false });
    await drawn();
    times.push(performance.now() - start);
  }
  layer.remove();
  return median(times);
}

async function hide(run: number): Promise<void> {
  const hidden = EventType.options[run % 5];
  await desk.thread.ask('filter', { filter: { types: EventType.options.filter((type) => type !== hidden) }, hits: null });
}

async function columns(): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch('/columns')).arrayBuffer());
}

function summary(name: string, frames: readonly number[]): Readings {
  const sorted = [...frames].sort((a, b) => a - b);
  return { [`${name}P95`]: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN, [`${name}Late`]: sorted.filter((time) => time > 25).length / sorted.length };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
