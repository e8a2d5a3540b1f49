/** The benchmark itself, at a size at which times say nothing: its rows are there, and both sides of each agree. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = resolve(import.meta.dirname, '../..');
const Target = z.strictObject({
  id: z.string(), what: z.string(), measured: z.string().nullable(), peer: z.string().nullable(), ratio: z.number().nullable(), target: z.string(),
  met: z.boolean().nullable(),
});
const Result = z.strictObject({ targets: z.array(Target), parts: z.array(Target), others: z.array(Target) });

function bench(...options: string[]) {
  return spawnSync(process.execPath, [join(ROOT, 'scripts/bench.mjs'), ...options], { encoding: 'utf8', cwd: ROOT });
}

it('prints a row for each target as JSON alone, with the same answers on both sides', () => {
  const { status, stdout } = bench('--json', '--no-chromium', '--events', '2000', '--only', '1,2,3,4,5,6,7,8,9,10');
  expect(status).toBe(0);
  const { targets, parts } = Result.parse(JSON.parse(stdout));
  expect(targets.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  expect([...targets, ...parts].filter(({ what }) => /differ|wrong/.test(what))).toEqual([]);
  expect(targets.filter(({ measured }) => measured === null).map(({ id, met, what }) => [id, met, what.split('not measured: ')[1]])).toEqual([
    ['5', null, 'frames: left out by --no-chromium, settle: left out by --no-chromium'],
    ['6', null, 'left out by --no-chromium'],
    ['7', null, 'no import of data sets exists yet'],
  ]);
  expect(parts.filter(({ measured }) => measured === null).map(({ id }) => id)).toEqual(
    ['4 markercluster', '5 frames', '5 settle', '8 paint', '10 page-clusters', '10 settle', '10 paint'],
  );
});

it('refuses a row that there is not', () => {
  expect([bench('--only', '1,11')].map(({ status, stdout }) => [status, stdout])).toEqual([[2, '']]);
});
