// Measures the ten targets of speed beside their peers: `npm run bench -- [--events N] [--json] [--only suite,suite]`.
// Every suite runs in a process of its own; the growth from a fifth of the events is measured in the same run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './steps/chromium.mjs';
import { figure, targetsOf } from '../tests/bench/targets.ts';

const { values: { events: asked = '1000000', json = false, only } } = parseArgs({
  options: { events: { type: 'string' }, json: { type: 'boolean' }, only: { type: 'string' } },
});
const events = Number(asked);
if (!Number.isInteger(events) || events < 1000) {
  console.error('--events takes a whole number from 1000 on');
  process.exit(2);
}
const SUITES = ['brush', 'clusters', 'memory', 'store', 'opening', 'text', 'page', 'reading', 'report'];
/** Suites whose readings are set beside those of a fifth of the events. */
const GROWING = ['brush', 'clusters', 'memory', 'store', 'opening', 'text'];
const wanted = only?.split(',') ?? SUITES;
const folder = mkdtempSync(join(tmpdir(), 'confins-bench-'));
try {
  const small = measure(GROWING, events / 5, true);
  const readings = measure(SUITES, events, false);
  print(targetsOf({ events, readings, small }), readings);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(suites, count, isAlone) {
  const file = join(folder, `${count}.confins`);
  return Object.fromEntries(suites.filter((suite) => wanted.includes(suite)).map((suite) => {
    console.error(`${suite}, ${Math.round(count)} events…`);
    const readings = readingsOf(suite, ['--events', String(Math.round(count)), '--file', file, ...(isAlone ? ['--alone'] : [])]);
    return readings && [suite, readings];
  }).filter((pair) => pair !== null));
}

/** Empty where the suite fails: its rows then say that they were not measured; null where there is no Chromium. */
function readingsOf(suite, options) {
  const chromium = suite === 'page' ? ensureChromium() : '';
  if (chromium === null) return null;
  const command = ['--expose-gc', '--max-old-space-size=12000', resolve(import.meta.dirname, '../tests/bench/suite.ts'), '--suite', suite, '--chromium', chromium, ...options];
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (status === 0) return JSON.parse(stdout);
  console.error(`${suite} failed`);
  return {};
}

function print(targets, readings) {
  if (json) {
    process.stdout.write(`${JSON.stringify({ targets })}\n`);
    return;
  }
  const rows = targets.map(({ id, what, measured, peer, ratio, target, met }) => [
    met === null ? '–' : met ? '✓' : '✗', id, measured ?? '', peer ?? '', ratio === null ? '' : `${figure(ratio)}×`, target, what,
  ]);
  const head = ['', 'row', 'measured', 'beside', 'ratio', 'target', 'what'];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  for (const row of [head, ...rows]) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd());
  const { memory = {}, opening = {}, page = {}, reading = {}, report = {} } = readings;
  console.log(`\nleaflet.glify, all events as points, settled after a jump of the map: ${figure(page?.settleGl)} ms; here as clusters: ${figure(page?.settle)} ms`);
  console.log(`memory of a session: ${figure(memory.bytesARow)} bytes an event; workspace file: ${figure(opening.megabytes)} MB`);
  console.log(`reader: ${[reading.speed1, reading.speed10, reading.speed100].map(figure).join(', ')} articles/s over ${reading.articles ?? '?'} articles taken 1, 10 and 100 times`);
  console.log(`report of ${report.events ?? '?'} events: composed in ${figure(report.compose)} ms, as Markdown in ${figure(report.markdown)} ms, figures in ${figure(report.figures)} ms`);
}
