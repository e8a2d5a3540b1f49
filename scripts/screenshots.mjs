// Takes pictures of the built application through the web door: `npm run screenshots -- [folder]`, by default docs/pictures.
// The Desk in French and English, light and dark, at two sizes, with the six first events and with the whole chronology; the Inbox once. A second word takes only the pictures whose names hold it.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium } from './steps/chromium.mjs';

const [folder = 'docs/pictures', only = ''] = process.argv.slice(2);
const SIZES = [{ width: 1440, height: 900 }, { width: 1280, height: 720 }];

mkdirSync(folder, { recursive: true });
const home = mkdtempSync(join(tmpdir(), 'confins-pictures-'));
const browser = await chromium.launch({ executablePath: ensureChromium() ?? undefined, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run', '--disable-component-update', '--disable-sync'] });
try {
  for (const much of [false, true]) await picturesOf(much);
} finally {
  await browser.close();
  rmSync(home, { recursive: true, force: true });
}

async function picturesOf(much) {
  const server = spawn(process.execPath, ['out/main/cli.js', 'serve', '--workspace', join(home, `${much}.confins`)], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, XDG_DATA_HOME: home, APPDATA: home, HOME: home } });
  try {
    const { url } = JSON.parse(String(await new Promise((resolve) => server.stdout.once('data', resolve))));
    const context = await browser.newContext({ viewport: SIZES[0] });
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole('tab', { name: 'Bureau' }).waitFor();
    if (much) await page.getByRole('button', { name: /Ajouter|Charger/ }).first().click();
    for (const lang of ['fr', 'en']) for (const theme of ['light', 'dark']) for (const size of SIZES) {
      const name = `desk-${much ? '122' : '6'}-${lang}-${theme}-${size.width}`;
      if (!name.includes(only)) continue;
      await choose(page, { lang, theme });
      await page.setViewportSize(size);
      await page.reload();
      await page.waitForTimeout(1500);
      await page.getByRole('rowheader').nth(1).click();
      await page.waitForTimeout(700);
      await page.screenshot({ path: join(folder, `${name}.png`) });
    }
    if (!much && 'inbox-fr-light-1440'.includes(only)) await inboxPicture(page);
    await context.close();
  } finally {
    server.kill('SIGTERM');
  }
}

async function inboxPicture(page) {
  await page.setViewportSize(SIZES[0]);
  await choose(page, { lang: 'fr', theme: 'light' });
  await page.reload();
  await page.getByRole('tab', { name: 'Boîte de tri' }).click();
  await page.getByRole('textbox', { name: 'Texte de l’article' }).fill(readFileSync('tests/e2e/articles/fassala.fr.txt', 'utf8'));
  await page.getByRole('button', { name: 'Lire l’article' }).click();
  await page.getByRole('button', { name: 'Tout accepter' }).waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, 'inbox-fr-light-1440.png') });
}

/** The backend keeps language and theme. */
async function choose(page, wanted) {
  await page.evaluate((input) => fetch('/rpc/settings.edit', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) }), wanted);
}
