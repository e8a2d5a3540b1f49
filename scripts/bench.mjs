// Measures the ten targets of speed beside their peers: `npm run bench -- [--events N] [--json] [--only 1,2,reader] [--no-chromium] [--minutes M]`.
// Every suite runs in a process of its own; the growth from a fifth of the events is measured in the same run. What is not
// done when the minutes have run out is left unmeasured, and said to be.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { othersOf } from '../tests/bench/others.ts';
import { GROWING, ROWS, rowsAsked, suitesFor } from '../tests/bench/plan.ts';
import { tableOf } from '../tests/bench/print.ts';
import { targetsOf } from '../tests/bench/targets.ts';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    events: { type: 'string', default: '1000000' }, json: { type: 'boolean', default: false }, only: { type: 'string' },
    chromium: { type: 'boolean', default: true }, minutes: { type: 'string' },
  },
});
const events = Number(values.events);
const rows = rowsAsked(values.only);
const minutes = Number(values.minutes ?? 20 + (15 * events) / 1_000_000);
if (!Number.isInteger(events) || events < 1000) stop('--events takes a whole number from 1000 on');
if (rows === null) stop(`--only takes rows with commas between them: ${ROWS.join(', ')}`);
if (!(minutes > 0)) stop('--minutes takes a number above 0');

/** Events. */
const SMALL = 20_000;
const deadline = performance.now() + minutes * 60_000;
const suites = suitesFor(rows);
const chromium = suites.includes('page') && values.chromium ? (await import('./steps/chromium.mjs')).findChromium() : null;
const folder = mkdtempSync(join(tmpdir(), 'confins-bench-'));
try {
  const small = rows.includes('10') ? measure(suites.filter((suite) => GROWING.includes(suite)), Math.round(events / 5), true) : {};
  const readings = measure(suites, events, false);
  const { targets, parts } = targetsOf({ events, readings, small });
  const shown = ({ id }) => rows.includes(id.split(' ')[0]);
  const result = { targets: targets.filter(shown), parts: parts.filter(shown), others: othersOf(readings) };
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : tableOf(result));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

/** Readings by suite, or why there are none. Below the size where memory tells, one process serves all that need no page. */
function measure(wanted, count, isAlone) {
  const file = join(folder, `${count}.confins`);
  const options = ['--events', String(count), '--file', file, ...(isAlone ? ['--alone'] : [])];
  const together = count < SMALL ? wanted.filter((suite) => suite !== 'page') : [];
  const groups = [...(together.length > 0 ? [together] : []), ...wanted.filter((suite) => !together.includes(suite)).map((suite) => [suite])];
  return Object.assign({}, ...groups.map((suites) => readingsOf(suites, count, options)));
}

function readingsOf(suites, count, options) {
  const left = deadline - performance.now();
  const why = whyNot(suites, left);
  if (why !== null) return all(suites, why);
  process.stderr.write(`${suites.join(', ')}: ${count} events…\n`);
  const command = ['--expose-gc', '--max-old-space-size=12000', resolve(import.meta.dirname, '../tests/bench/suite.ts'), '--suite', suites.join(','), '--chromium', chromium ?? '', ...options];
  const { status, error, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], timeout: Math.ceil(left) });
  if (status === 0) return JSON.parse(stdout);
  return all(suites, error?.code === 'ETIMEDOUT' ? 'the minutes ran out' : 'the suite failed');
}

function whyNot(suites, left) {
  if (suites.includes('page') && !values.chromium) return 'left out by --no-chromium';
  if (suites.includes('page') && chromium === null) return 'no Chromium was found on the path, by CHROMIUM_PATH or among Playwright’s own';
  return left < 1000 ? 'the minutes had run out' : null;
}

function all(suites, why) {
  return Object.fromEntries(suites.map((suite) => [suite, why]));
}
