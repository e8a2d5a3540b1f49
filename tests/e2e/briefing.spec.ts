import type { Page } from '@playwright/test';
import { expect, test } from './door.ts';

test('what the Desk shows is presented by keyboard alone, step by step', async ({ desk }) => {
  await expect(desk.getByRole('grid', { name: 'Événements' }).getByRole('rowheader').first()).toBeVisible();
  await desk.keyboard.press('B');
  const briefing = desk.getByRole('region', { name: /^Présentation/ });
  await expect(briefing.getByText(/^Flèches, Page suivante/)).toBeVisible();
  await expect(progress(desk, 'Événement 0/6')).toBeVisible();
  await expect(briefing.getByText(/^TLP:/).first()).toBeVisible();

  await desk.keyboard.press('PageDown');
  await expect(progress(desk, 'Événement 1/6')).toBeVisible();
  const first = await briefing.getByRole('heading', { level: 1 }).innerText();
  await desk.keyboard.press(' ');
  await desk.keyboard.press('ArrowRight');
  await expect(progress(desk, 'Événement 3/6')).toBeVisible();
  await desk.keyboard.press('PageUp');
  await desk.keyboard.press('ArrowLeft');
  await expect(briefing.getByRole('heading', { level: 1 })).toHaveText(first);

  await desk.keyboard.press('e');
  await expect(briefing.getByRole('region', { name: 'Sources' })).toBeVisible();
  await desk.keyboard.press('n');
  await expect(briefing.getByRole('region', { name: 'Notes' })).toContainText('Ensuite');

  await desk.keyboard.press('b');
  await expect(desk.getByRole('button', { name: 'Revenir à l’image' })).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expect(desk.getByRole('button', { name: 'Revenir à l’image' })).toHaveCount(0);
  await expect(progress(desk, 'Événement 1/6')).toBeVisible();

  await desk.keyboard.press('g');
  await expect(progress(desk, /^Jour 1\//)).toBeVisible();
  await desk.keyboard.press('g');
  await expect(progress(desk, /^Semaine 1\//)).toBeVisible();
  await desk.keyboard.press('End');
  await desk.keyboard.press('Home');
  await expect(progress(desk, /^Semaine 0\//)).toBeVisible();

  // No key of what lies under it acts.
  await desk.keyboard.press('3');
  await expect(briefing).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(briefing).toHaveCount(0);
  await expect(desk.getByRole('tab', { name: 'Bureau' })).toHaveAttribute('aria-selected', 'true');
});

test('a briefing stays within the window of a projector', async ({ desk }) => {
  await desk.setViewportSize({ width: 1280, height: 720 });
  await expect(desk.getByRole('grid', { name: 'Événements' }).getByRole('rowheader').first()).toBeVisible();
  await desk.keyboard.press('B');
  await desk.keyboard.press('End');
  await expect(progress(desk, 'Événement 6/6')).toBeVisible();
  const briefing = desk.getByRole('region', { name: /^Présentation/ });
  const sizes = await briefing.evaluate((element) => [element.scrollWidth <= window.innerWidth, element.scrollHeight <= window.innerHeight]);
  expect(sizes).toEqual([true, true]);
  for (const name of ['Carte', 'Chronologie', 'Bande frontière']) {
    await expect(briefing.getByLabel(new RegExp(`^${name}`)).first()).toBeVisible();
  }
});

function progress(desk: Page, text: string | RegExp) {
  return desk.getByRole('region', { name: /^Présentation/ }).getByText(text);
}
