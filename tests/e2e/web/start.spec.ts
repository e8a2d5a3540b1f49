import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from '../door.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The environment of a machine without a screen. */
const HEADLESS = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'DISPLAY' && name !== 'WAYLAND_DISPLAY'));

test('without a screen, start says so in a line and opens the web door', async ({ page, folder }) => {
  // Other systems always have a screen; there the web door is asked for.
  const asked = process.platform === 'linux' ? [] : ['--web', '--no-open'];
  const started = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs'), ...asked, '--workspace', join(folder, 'bureau.confins')], { env: HEADLESS, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  started.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const address = await new Promise<string>((done) => started.stdout.once('data', (chunk: Buffer) => done(chunk.toString())));
  expect(address).toMatch(/^Confins: http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}\n$/);
  if (asked.length === 0) expect(said).toContain('There is no display for a window: Confins opens in the browser instead.\n');
  await page.goto(address.replace('Confins: ', '').trim());
  await expect(page.getByRole('tab', { name: 'Bureau' })).toBeVisible();
  const ended = new Promise((done) => started.once('exit', done));
  started.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('a Node that is too old is told so in one sentence, before anything else', () => {
  const pretend = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.20.4"}})';
  for (const script of ['start.mjs', 'confins.mjs', 'test.mjs']) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pretend, join(ROOT, 'scripts', script)], { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: 'Confins needs Node 20.19 or newer; this is 18.20.4.\n' });
  }
});

test('a wrong word on the command line of a door ends it with a sentence', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/start.mjs'), '--web', '--prot', '1'], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('--prot');
});
