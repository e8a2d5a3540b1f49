/** What a session holds once every view has asked. */
import { decode, encode } from '#shared/engine/codec';
import { openSession } from '#shared/engine/session';
import type { Readings } from './readings.ts';
import { worldOf } from './world.ts';

/** Columns and dictionaries are part of it. */
export function memory(events: number): Readings {
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
