import { expect, test } from './door.ts';

test('the page speaks French, then English, and keeps the choice', async ({ desk }) => {
  await expect(desk.getByRole('tab', { name: 'Bureau' })).toBeVisible();
  await expect(desk.locator('html')).toHaveAttribute('lang', 'fr');
  await desk.getByRole('button', { name: /^Langue/ }).click();
  await expect(desk.getByRole('tab', { name: 'Desk' })).toBeVisible();
  await expect(desk.locator('html')).toHaveAttribute('lang', 'en');
  await desk.reload();
  await expect(desk.getByRole('tab', { name: 'Desk' })).toBeVisible();
});

test('the theme changes at one click and is kept', async ({ desk }) => {
  const paper = () => desk.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await desk.emulateMedia({ colorScheme: 'light' });
  const light = await paper();
  await desk.getByRole('button', { name: 'Passer au thème sombre' }).click();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await desk.reload();
  await expect.poll(paper).toBe(dark);
});
