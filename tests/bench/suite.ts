/**
 * Some suites in a process of their own, so that none pays for the memory of another: prints their readings as JSON, by
 * suite. Each is loaded when its turn comes.
 */
import { parseArgs } from 'node:util';
import { hurry } from './clock.ts';
import type { Suite } from './plan.ts';
import type { Readings } from './readings.ts';

const { values: { suite = '', events = '1000000', file = '', chromium = '', alone = false } } = parseArgs({
  options: { suite: { type: 'string' }, events: { type: 'string' }, file: { type: 'string' }, chromium: { type: 'string' }, alone: { type: 'boolean' } },
});
const count = Number(events);

const SUITES: Readonly<Record<Suite, () => Promise<Readings>>> = {
  brush: async () => (await import('./brush.ts')).brush(count, !alone),
  clusters: async () => (await import('./clusters.ts')).clusters(count, !alone),
  memory: async () => (await import('./memory.ts')).memory(count),
  store: async () => {
    const [{ writeWorkspace }, { worldOf }] = [await import('./stored.ts'), await import('./world.ts')];
    writeWorkspace(file, worldOf(count));
    return {};
  },
  opening: async () => (await import('./opening.ts')).opening(file, !alone),
  text: async () => (await import('./opening.ts')).text(file, !alone),
  page: async () => (await import('./chromium.ts')).chromiumSuite(file, chromium, !alone),
  reader: async () => (await import('./reader.ts')).reader(),
  report: async () => (await import('./report.ts')).report(),
  reportOfVeryMany: async () => (await import('./report.ts')).reportOfVeryMany(),
};

if (count < 5000) hurry();
const readings: Record<string, Readings> = {};
for (const name of suite.split(',')) if (isSuite(name)) readings[name] = await SUITES[name]();
process.stdout.write(JSON.stringify(readings));

function isSuite(name: string): name is Suite {
  return Object.hasOwn(SUITES, name);
}
