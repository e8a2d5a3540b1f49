import type { Page } from '@playwright/test';
import { violations } from '../axe.ts';
import { expect, test } from '../door.ts';

test.setTimeout(150_000);

test('the presenter’s notes stand in a window of their own: it follows the wall, leads it, and keeps what is written', async ({ desk }) => {
  await expect(desk.getByRole('grid', { name: 'Événements' }).getByRole('rowheader').first()).toBeVisible();
  await desk.keyboard.press('F5');
  const wall = desk.getByRole('region', { name: /^Présentation/ });
  await expect(wall.getByText('Événement 0/6')).toBeVisible();
  const notes = await opened(desk);
  await expect(notes.getByRole('heading', { level: 1, name: 'Au titre' })).toBeVisible();

  // It follows the wall.
  await desk.bringToFront();
  await desk.keyboard.press('PageDown');
  const title = await wall.getByRole('heading', { level: 1 }).innerText();
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(notes.getByText('Événement 1/6')).toBeVisible();
  await expect(notes.getByRole('region', { name: 'Ensuite' })).not.toBeEmpty();
  await expect(notes.getByRole('timer')).toHaveText(/^\d+:\d\d$/);
  expect(await violations(notes, 'notes')).toEqual([]);

  // What is written stays with its step, and is seen by nobody else.
  const own = notes.getByRole('textbox', { name: 'Mes notes pour cette étape' });
  await own.fill('Rappeler le point bas de la page 3.');
  await own.blur();
  await expect(notes.getByText(/^Gardé au fil de la frappe/)).toBeVisible();

  // It leads the wall, also by the keys of a remote.
  await notes.getByRole('button', { name: /^Étape suivante/ }).click();
  await expect(wall.getByText('Événement 2/6')).toBeVisible();
  await expect(own).toHaveValue('');
  await notes.getByRole('main').focus();
  await notes.keyboard.press('.');
  await expect(desk.getByRole('button', { name: 'Revenir à l’image' })).toBeVisible();
  await expect(notes.getByText('L’écran de la salle est noir.')).toBeVisible();
  await notes.keyboard.press('b');
  await expect(notes.getByText('L’écran de la salle est noir.')).toHaveCount(0);
  await notes.keyboard.press('PageUp');
  await expect(own).toHaveValue('Rappeler le point bas de la page 3.');
  await desk.keyboard.press('n');
  await expect(wall.getByRole('region', { name: 'Notes' })).toBeVisible();
  await expect(wall.getByText(/point bas/)).toHaveCount(0);

  // Closing either is harmless.
  await notes.close();
  await desk.keyboard.press('PageDown');
  await expect(wall.getByText('Événement 2/6')).toBeVisible();
  const again = await opened(desk);
  await expect(again.getByText('Événement 2/6')).toBeVisible();
  const download = desk.waitForEvent('download');
  await desk.bringToFront();
  await desk.keyboard.press('p');
  expect((await download).suggestedFilename()).toBe('confins.slides.pdf');
  await desk.keyboard.press('Escape');
  await expect(wall).toHaveCount(0);
  await expect(again.getByText('La présentation est terminée. Vos notes sont gardées.')).toBeVisible();
});

async function opened(desk: Page): Promise<Page> {
  const popup = desk.waitForEvent('popup');
  await desk.keyboard.press('w');
  const notes = await popup;
  await notes.getByRole('main').waitFor();
  return notes;
}
