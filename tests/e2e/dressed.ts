import type { Page } from '@playwright/test';
import { expect } from './door.ts';

/** By the page's own buttons, wherever the choice is kept. */
export async function dressed(desk: Page, lang: 'fr' | 'en', theme: 'light' | 'dark'): Promise<void> {
  await desk.emulateMedia({ reducedMotion: 'reduce' });
  const [page, header] = [desk.locator('html'), desk.getByRole('banner').first()];
  await expect(desk.getByRole('grid').first().getByRole('rowheader').first()).toBeVisible();
  if (await page.getAttribute('lang') !== lang) await header.getByRole('button', { name: /^(Langue|Language)/ }).click();
  if (await page.getAttribute('data-theme') !== theme) await header.getByRole('button', { name: /(thème|theme)$|thème (clair|sombre)$/ }).click();
  await expect(page).toHaveAttribute('lang', lang);
  await expect(page).toHaveAttribute('data-theme', theme);
  await desk.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
}
