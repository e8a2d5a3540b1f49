/** What changes while an answer is on its way is not missed. */
import { backendOf } from '../../support/page-backend.ts';
import { expect, test } from '../shared-window.ts';

const ARTICLE = 'Des hommes armés ont attaqué un poste de gendarmerie à Fassala le 11 mars 2025, tuant deux gendarmes.';

test('what arrives while the page starts, before it hears of changes, is shown', async ({ desk }) => {
  const notices = gate();
  await desk.route('**/notices', async (route) => {
    notices.reached();
    await notices.isOpen;
    await route.continue();
  });
  await desk.reload();
  await notices.isReached;
  await backendOf(desk).call('document.ingest', { source: { from: 'text', text: ARTICLE } });
  notices.open();
  await desk.getByRole('tab', { name: 'Bureau' }).waitFor();
  await desk.keyboard.press('2');
  await expect(desk.getByRole('navigation', { name: /Documents/ })).toContainText('triées');
});

test('a language chosen in another window is taken over although a choice of this window is still being kept', async ({ desk }) => {
  await expect(desk.getByRole('grid', { name: 'Événements' })).toBeVisible();
  const choice = gate();
  await desk.route('**/rpc/settings.edit', async (route) => {
    if (!('theme' in route.request().postDataJSON())) return route.continue();
    const response = await route.fetch();
    choice.reached();
    await choice.isOpen;
    return route.fulfill({ response });
  });
  await desk.getByRole('button', { name: /^Passer au thème/ }).click();
  await choice.isReached;
  const told = desk.waitForResponse(async (response) => response.url().endsWith('/rpc/settings.get') && (await response.text()).includes('"lang":"en"'));
  await backendOf(desk).call('settings.edit', { lang: 'en' });
  await told;
  choice.open();
  await expect(desk.getByRole('grid', { name: 'Events' })).toBeVisible();
});

interface Gate {
  readonly isReached: Promise<void>;
  readonly reached: () => void;
  readonly isOpen: Promise<void>;
  readonly open: () => void;
}

function gate(): Gate {
  let reached = (): void => undefined;
  let open = (): void => undefined;
  const isReached = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const isOpen = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { isReached, reached: () => reached(), isOpen, open: () => open() };
}
