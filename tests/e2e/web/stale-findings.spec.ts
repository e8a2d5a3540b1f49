import { expect, test } from '../shared-window.ts';
import { writeIn } from '../writing.ts';

test('a place is never chosen from what was found for fewer letters', async ({ desk }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await desk.route('**/rpc/place.search', async (route) => {
    if (route.request().postDataJSON().text === 'Nara') await held;
    await route.continue();
  });
  await expect(desk.getByRole('grid', { name: 'Événements' })).toBeVisible();
  await desk.keyboard.press('n');
  const place = desk.getByRole('combobox', { name: 'Lieu' });
  await writeIn(desk, place, 'Na');
  await expect(desk.getByRole('option', { name: /Nampala/ }).first()).toBeVisible();
  await desk.keyboard.type('ra');
  await expect(desk.getByRole('option', { name: /Nampala|Nara/ })).toHaveCount(0);
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await expect(place).toHaveValue('Nara');
  await expect(desk.getByLabel('Latitude, longitude')).toHaveValue('');
  release();
  await desk.keyboard.press('ArrowDown');
  await expect(desk.getByRole('option', { name: /Nara.*Koulikoro/s }).first()).toBeVisible();
});
