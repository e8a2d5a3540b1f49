import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from '../axe.ts';
import { expect, test } from '../shared-window.ts';
import { dressed } from '../dressed.ts';

const ARTICLE = readFileSync(resolve(import.meta.dirname, '../articles/fassala.fr.txt'), 'utf8');

/** Both languages and both themes; colours and structure do not depend on the language. */
const LOOKS = [{ lang: 'fr', theme: 'light' }, { lang: 'en', theme: 'dark' }] as const;
const SCREENS = ['1', '2', '3', '4', '5', '6'] as const;

// Axe walks a whole page a dozen times.
test.setTimeout(400_000);

for (const { lang, theme } of LOOKS) {
  test(`no screen has an accessibility violation, in ${lang} and ${theme}`, async ({ desk }) => {
    await dressed(desk, lang, theme);
    const found: unknown[] = [];
    for (const key of SCREENS) {
      await desk.keyboard.press(key);
      const tab = desk.getByRole('tablist').first().getByRole('tab').nth(Number(key) - 1);
      await expect(tab).toHaveAttribute('aria-selected', 'true');
      await settled(desk);
      found.push(...await violations(desk, await tab.innerText()));
    }
    await desk.keyboard.press('1');
    await desk.keyboard.press('f');
    await expect(desk.getByRole('application', { name: /^(Bande frontière|Frontier strip)/ })).toBeVisible();
    found.push(...await violations(desk, 'frontier'));
    expect(found).toEqual([]);
  });

  test(`nor do overlays, the event and the article in hand, in ${lang} and ${theme}`, async ({ desk }) => {
    await dressed(desk, lang, theme);
    const found: unknown[] = [];
    await desk.keyboard.press('j');
    await expect(desk.getByRole('heading', { level: 1 }).first()).toBeVisible();
    found.push(...await violations(desk, 'event'));
    await desk.keyboard.press('?');
    await expect(desk.getByRole('dialog')).toBeVisible();
    found.push(...await violations(desk, 'keyboard map'));
    await desk.keyboard.press('Escape');
    await expect(desk.getByRole('dialog')).toHaveCount(0);
    await desk.keyboard.press('Control+k');
    await expect(desk.getByRole('combobox')).toBeFocused();
    found.push(...await violations(desk, 'palette'));
    await desk.keyboard.type('bamako');
    await expect(desk.getByRole('option').first()).toBeVisible();
    found.push(...await violations(desk, 'palette, searched'));
    await desk.keyboard.press('Escape');
    await expect(desk.getByRole('dialog')).toHaveCount(0);
    await readArticle(desk);
    found.push(...await violations(desk, 'article'));
    expect(found).toEqual([]);
  });
}

for (const [lang, theme] of [['fr', 'light'], ['en', 'dark']] as const) {
  test(`nor does the sheet where events are written, in ${lang} and ${theme}`, async ({ desk }) => {
    await dressed(desk, lang, theme);
    const sheet = desk.getByRole('dialog');
    const title = sheet.getByLabel(/^(Titre en français|Title in English)/);
    const found: unknown[] = [];
    await expect(desk.getByRole('grid').first().getByRole('row').nth(1)).toBeVisible();
    for (const [key, where] of [['n', 'new incident'], ['N', 'new meeting']] as const) {
      await desk.keyboard.press(key);
      await expect(title).toBeFocused();
      found.push(...await violations(desk, where));
      await desk.keyboard.press('Control+s');
      await expect(sheet.locator('[aria-invalid=true]').first()).toBeVisible();
      found.push(...await violations(desk, `${where}, refused`));
      await desk.keyboard.press('Escape');
      await expect(sheet).toHaveCount(0);
    }
    await desk.keyboard.press('j');
    await expect(desk.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await desk.keyboard.press('e');
    await expect(title).toBeFocused();
    await settled(desk);
    found.push(...await violations(desk, 'event to change'));
    expect(found).toEqual([]);
  });
}

test('the focus returns to where it was once a dialog closes', async ({ desk }) => {
  const places = [desk.getByRole('grid').first(), desk.getByRole('application').first(), desk.getByRole('tab').first(), desk.getByRole('application').last()];
  for (const place of places) {
    for (const key of ['?', 'Control+k']) {
      await place.focus();
      await desk.keyboard.press(key);
      await expect(desk.getByRole('dialog')).toBeVisible();
      await expect(place).not.toBeFocused();
      await desk.keyboard.press('Escape');
      await expect(desk.getByRole('dialog')).toHaveCount(0);
      await expect(place).toBeFocused();
    }
  }
});

test('the header keeps everything in one line, at 1280 pixels, in both languages', async ({ desk }) => {
  await desk.setViewportSize({ width: 1280, height: 720 });
  for (const lang of ['fr', 'en'] as const) {
    await dressed(desk, lang, 'light');
    const header = desk.getByRole('banner');
    const box = await header.boundingBox();
    for (const control of [...await header.getByRole('tab').all(), ...await header.getByRole('button').all()]) {
      const inside = await control.boundingBox();
      expect(inside && box && inside.x >= 0 && inside.x + inside.width <= 1280 && inside.y >= box.y && inside.y + inside.height <= box.y + box.height).toBe(true);
      expect(await control.evaluate((element) => element.scrollWidth <= element.clientWidth + 1)).toBe(true);
    }
  }
});

async function readArticle(desk: Page): Promise<void> {
  await desk.keyboard.press('2');
  await desk.getByRole('textbox', { name: /^(Texte de l’article|Article text)/ }).fill(ARTICLE);
  await desk.getByRole('button', { name: /^(Lire l’article|Read the article)/ }).click();
  await expect(desk.getByRole('button', { name: /^(Tout accepter|Accept all)/ }).first()).toBeVisible();
  await settled(desk);
}

/** Nothing says any more that it is loading. */
async function settled(desk: Page): Promise<void> {
  await expect(desk.getByText(/^(Chargement|Loading)…$/)).toHaveCount(0);
}
