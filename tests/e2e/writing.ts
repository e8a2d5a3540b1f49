/** What hands do on a keyboard: reach a field, write in it, write over it. */
import type { Locator, Page } from '@playwright/test';

export async function writeIn(desk: Page, field: Locator, text: string): Promise<void> {
  await tabTo(desk, field);
  await desk.keyboard.type(text);
}

/** Over what the focused field holds. */
export async function rewrite(desk: Page, text: string): Promise<void> {
  await desk.keyboard.press('Control+a');
  await desk.keyboard.type(text);
}

export async function tabTo(desk: Page, field: Locator): Promise<void> {
  await step(desk, field, 'Tab');
}

export async function tabBackTo(desk: Page, field: Locator): Promise<void> {
  await step(desk, field, 'Shift+Tab');
}

const FARTHEST = 250;

/** A field may not be there yet: an open list hides what lies outside it from readers until the first step closes it. */
async function step(desk: Page, field: Locator, key: string): Promise<void> {
  for (let count = 0; count < FARTHEST; count += 1) {
    if (await field.evaluateAll(([first]) => first !== undefined && first === document.activeElement)) return;
    await desk.keyboard.press(key);
  }
  throw new Error(`${String(field)} was not reached with ${key}`);
}
