// Takes pictures of the built application through the web door: `npm run screenshots -- [folder] [words…]`, by default all into docs/pictures.
// A picture is taken where its name holds every word: `npm run screenshots -- /tmp/p inbox fr-dark 1280`. Names: <scene>-<language>-<theme>-<width>.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium } from './steps/chromium.mjs';
import { rpc, SCENES, SETTLE } from './steps/scenes.mjs';

const [folder = 'docs/pictures', ...words] = process.argv.slice(2);
const SIZES = [{ width: 1440, height: 900 }, { width: 1280, height: 720 }];
const ARTICLE = readFileSync('tests/e2e/articles/fassala.fr.txt', 'utf8');
const CHROMIUM_ARGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run', '--disable-component-update', '--disable-sync'];

const LOOKS = ['fr', 'en'].flatMap((lang) => ['light', 'dark'].map((theme) => ({ lang, theme })));
const wanted = SCENES.flatMap((scene) => LOOKS.flatMap((look) => SIZES.map((size) => ({ scene, look, size }))))
  .map((picture) => ({ ...picture, name: `${picture.scene.name}-${picture.look.lang}-${picture.look.theme}-${picture.size.width}` }))
  .filter(({ name }) => words.every((word) => name.includes(word)));

mkdirSync(folder, { recursive: true });
const home = mkdtempSync(join(tmpdir(), 'confins-pictures-'));
const browser = await chromium.launch({ executablePath: ensureChromium() ?? undefined, args: CHROMIUM_ARGS });
try {
  for (const over of ['few', 'much']) await take(over, wanted.filter(({ scene }) => scene.over === over));
} finally {
  await browser.close();
  rmSync(home, { recursive: true, force: true });
}

async function take(over, pictures) {
  if (pictures.length === 0) return;
  // A home of its own: language and theme are chosen for the pictures only.
  const env = { ...process.env, HOME: home, XDG_DATA_HOME: home, APPDATA: home };
  const server = spawn(process.execPath, ['out/main/cli.js', 'serve', '--workspace', join(home, `${over}.confins`)], { stdio: ['ignore', 'pipe', 'inherit'], env });
  try {
    const { url } = JSON.parse(String(await new Promise((resolve) => server.stdout.once('data', resolve))));
    const page = await (await browser.newContext({ viewport: SIZES[0] })).newPage();
    await page.goto(url);
    await page.getByRole('tab').first().waitFor();
    if (over === 'much') await fill(page);
    for (const { scene, look, size, name } of pictures) {
      await dress(page, look, size);
      await scene.show(page);
      await page.waitForTimeout(SETTLE);
      await page.screenshot({ path: join(folder, `${name}.png`) });
    }
    await page.context().close();
  } finally {
    server.kill('SIGTERM');
  }
}

/** Loads the chronology and reads an article. */
async function fill(page) {
  await page.getByRole('button', { name: /^(Ajouter la chronologie|Add the open-source)/ }).click();
  await page.getByText(/événements ajoutés à l’espace de travail|events added to the workspace/).waitFor();
  await page.keyboard.press('2');
  await page.getByRole('textbox', { name: /^(Texte de l’article|Article text)/ }).fill(ARTICLE);
  await page.getByRole('button', { name: /^(Lire l’article|Read the article)/ }).click();
  await page.getByRole('button', { name: /^(Tout accepter|Accept all)/ }).first().waitFor();
}

/** By the page's own buttons, wherever the choice is kept. */
async function dress(page, { lang, theme }, size) {
  for (const { id } of (await rpc(page, 'draft.list', {})).drafts) await rpc(page, 'draft.discard', { id });
  await page.setViewportSize(size);
  await page.reload();
  await page.getByRole('grid').first().getByRole('rowheader').first().waitFor();
  const [html, header] = [page.locator('html'), page.getByRole('banner')];
  if (await html.getAttribute('lang') !== lang) await header.getByRole('button', { name: /^(Langue|Language)/ }).click();
  if (await html.getAttribute('data-theme') !== theme) await header.getByRole('button', { name: /thème|theme/ }).click();
  await page.mouse.move(0, size.height);
  await page.evaluate(() => document.activeElement?.blur());
  await page.waitForTimeout(SETTLE);
}
