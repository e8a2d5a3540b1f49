import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from './build.mjs';
import { ensureChromium, NO_CHROMIUM } from './chromium.mjs';
import { environment, inModules, ROOT, Stop } from './project.mjs';

const RESULTS = join(ROOT, 'test-results');

/** Every stage runs, whatever became of those before it. Each answers how many tests passed and failed; a check counts as one. */
const STAGES = [
  { name: 'type check', run: () => check('scripts/typecheck.mjs') },
  { name: 'lint', run: () => check('node_modules/oxlint/bin/oxlint', '--deny-warnings') },
  { name: 'dead code', run: () => check('node_modules/knip/bin/knip.js', '--no-progress') },
  { name: 'unit, property and contract tests', run: unitTests },
  { name: 'build', run: build },
  { name: 'end-to-end tests', run: endToEndTests },
];

mkdirSync(RESULTS, { recursive: true });
let isBuilt = false;
const total = { passed: 0, failed: 0 };
for (const { name, run } of STAGES) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { passed, failed } = run();
  console.log(`== ${name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - started) / 1000)} s`);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function check(script, ...args) {
  return count(node(script, ...args) === 0);
}

function unitTests() {
  const file = fresh('unit.json');
  const status = node(inModules('vitest', 'vitest.mjs'), 'run', '--maxWorkers=2', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`);
  const result = jsonOf(file);
  if (result === null) return count(false);
  return { passed: result.numPassedTests, failed: atLeastOneIf(status !== 0, result.numFailedTests) };
}

function build() {
  try {
    ensureBuild();
    isBuilt = true;
    return count(true);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.sentence);
    return count(false);
  }
}

function endToEndTests() {
  if (!isBuilt) {
    console.error('There is no build to test.');
    return count(false);
  }
  const chromium = ensureChromium();
  if (chromium === null) {
    console.error(NO_CHROMIUM);
    return count(false);
  }
  const file = fresh('e2e.json');
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const status = nodeWith(env, inModules('@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json');
  const result = jsonOf(file);
  if (result === null) return count(false);
  return { passed: result.stats.expected + result.stats.flaky, failed: atLeastOneIf(status !== 0, result.stats.unexpected) };
}

function count(passed) {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A run can fail without a failed test, by an error outside of all of them. */
function atLeastOneIf(runFailed, failed) {
  return runFailed ? Math.max(1, failed) : failed;
}

function fresh(name) {
  const file = join(RESULTS, name);
  rmSync(file, { force: true });
  return file;
}

function jsonOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function node(...args) {
  return nodeWith({}, ...args);
}

function nodeWith(env, ...args) {
  return spawnSync(process.execPath, args, { cwd: ROOT, env: environment(env), stdio: ['ignore', 'inherit', 'inherit'] }).status;
}
