/** One suite in a process of its own, so that none pays for the memory of another: prints its readings as JSON. */
import { parseArgs } from 'node:util';
import { decode, encode } from '#shared/engine/codec';
import { openSession } from '#shared/engine/session';
import { brush } from './brush.ts';
import { chromiumSuite } from './chromium.ts';
import { clusters } from './clusters.ts';
import { opening, text } from './opening.ts';
import type { Readings } from './readings.ts';
import { reading } from './reading.ts';
import { report } from './report.ts';
import { writeWorkspace } from './stored.ts';
import { worldOf } from './world.ts';

const { values: { suite = '', events = '1000000', file = '', chromium = '', alone = false } } = parseArgs({
  options: { suite: { type: 'string' }, events: { type: 'string' }, file: { type: 'string' }, chromium: { type: 'string' }, alone: { type: 'boolean' } },
});
const count = Number(events);

const SUITES: Readonly<Record<string, () => Readings | Promise<Readings>>> = {
  brush: () => brush(count, !alone),
  clusters: () => clusters(count, !alone),
  memory: () => memory(count),
  store: () => {
    writeWorkspace(file, worldOf(count));
    return {};
  },
  opening: () => opening(file),
  text: () => text(file),
  page: () => chromiumSuite(file, chromium),
  reading,
  report,
};

/** Bytes that a session holds after every view has asked, columns and dictionaries among it. */
function memory(events: number): Readings {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const table = decode(encode(worldOf(events)));
  if (!table) throw new Error('the columns cannot be read');
  const session = openSession(table);
  session.setFilter({ from: '2010-01-01' }, null);
  session.map({ box: [-180, -85, 180, 85], worldWidth: 8192, cell: 40, singles: 200 });
  session.list({ order: 'date', reversed: false, start: 0, count: 100 });
  session.kinds();
  session.facet('actors');
  globalThis.gc?.();
  const after = process.memoryUsage();
  const held = after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed;
  return { megabytes: held / 1e6, bytesARow: held / events, events: session.extent().count };
}

process.stdout.write(JSON.stringify((await SUITES[suite]?.()) ?? {}));
