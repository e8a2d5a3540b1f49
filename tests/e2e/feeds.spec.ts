import type { Page } from '@playwright/test';
import { FASSALA, FASSALA_AGAIN } from '../support/articles.ts';
import { backendOf } from '../support/page-backend.ts';
import { content, startWebServer, silence, type WebServer } from '../support/web-server.ts';
import { violations } from './axe.ts';
import { expect, test as base } from './door.ts';

/** A site of the spec's own, on the loopback interface. */
const test = base.extend<{ site: WebServer }>({
  site: async ({}, use) => {
    const site = await startWebServer({ '/1': article(FASSALA), '/2': article(FASSALA_AGAIN), '/accueil': content('<!doctype html><title>Accueil</title>'), '/muet': silence });
    await use(site);
    await site.close();
  },
});

test.use({ doorArgs: ['--empty'] });

function article(text: string) {
  const [title = '', ...paragraphs] = text.trim().split('\n\n');
  return content(`<!doctype html><html lang="fr"><head><title>${title}</title><meta property="og:title" content="${title}"></head><body><nav><a href="/">Accueil</a></nav><article>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`);
}

const rss = (...paths: string[]): string => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Le Riverain</title>${paths.map((path) =>
  `<item><title>Article ${path}</title><link>${path}</link><pubDate>Thu, 14 Mar 2024 08:00:00 GMT</pubDate></item>`).join('')}</channel></rss>`;

async function openFeeds(desk: Page): Promise<void> {
  await expect(desk.getByRole('tab', { name: 'Sources' })).toBeVisible();
  await desk.keyboard.press('5');
  await expect(desk.getByRole('heading', { name: 'Sources', level: 1 })).toBeVisible();
  await desk.keyboard.press('f');
  await expect(desk.getByRole('region', { name: 'Flux' })).toBeFocused();
}

/** Moves on with Tab until the control has the focus. */
async function tabTo(desk: Page, role: 'textbox' | 'button', name: string | RegExp): Promise<void> {
  const wanted = desk.getByRole(role, { name, exact: true });
  await expect(wanted).toBeVisible();
  for (let step = 0; step < 30 && !(await wanted.evaluateAll((found) => found.some((element) => element === document.activeElement))); step += 1) await desk.keyboard.press('Tab');
  await expect(wanted).toBeFocused();
}

const feed = (desk: Page, name: string) => desk.getByRole('region', { name: 'Flux' }).getByRole('listitem', { name });

test('a feed is watched from the keyboard, its articles become proposals, an event, and words to go back to', async ({ desk, site }) => {
  const conditions: (string | undefined)[] = [];
  site.pages.set('/flux', (request, response) => {
    conditions.push(request.headers['if-none-match']);
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"v1"' }).end(rss('/2', '/1'));
  });
  await openFeeds(desk);
  await desk.keyboard.press('a');
  await expect(desk.getByRole('textbox', { name: 'Adresse du flux' })).toBeFocused();
  await desk.keyboard.type(`${site.origin}/flux`);
  await desk.keyboard.press('Enter');
  await expect(feed(desk, `${site.origin}/flux`)).toContainText('est dans un réseau privé');
  expect(site.asked).toEqual([]);

  await allow(desk, site.host);
  await openFeeds(desk);
  await desk.keyboard.press('r');
  await expect(feed(desk, 'Le Riverain')).toContainText('2 documents');
  await expect(feed(desk, 'Le Riverain')).toContainText('À jour');
  await tabTo(desk, 'button', 'Relever maintenant, Le Riverain');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('0 nouveau document, 0 en échec.')).toBeVisible();
  expect(conditions).toEqual([undefined, '"v1"']);
  expect(site.asked.filter((path) => path !== '/flux').sort()).toEqual(['/1', '/2']);

  const backend = backendOf(desk);
  const { documents } = await backend.call('document.list', {});
  const first = documents.find(({ url }) => url === `${site.origin}/1`);
  await desk.keyboard.press('2');
  await desk.getByRole('row').filter({ has: desk.getByRole('rowheader', { name: first?.title ?? '' }) }).click();
  await expect(desk.getByRole('button', { name: /^Tout accepter/ })).toBeVisible();
  await desk.getByRole('button', { name: /^Tout accepter/ }).press('Enter');
  await expect.poll(async () => (await backend.call('event.list', { filter: {} })).events.length).toBe(first?.pending);
  // In the Inbox digits grade.
  await desk.getByRole('tab', { name: 'Bureau' }).click();
  await expect(desk.getByRole('grid', { name: 'Événements' })).toBeVisible();
  await desk.getByRole('grid', { name: 'Événements' }).focus();
  await desk.keyboard.press('j');
  await desk.getByRole('complementary').getByRole('button', { name: first?.title ?? '', exact: true }).press('Enter');
  const words = desk.getByRole('tabpanel').locator('mark').filter({ hasText: 'enlevés' });
  await expect(words.first()).toBeVisible();
});

test('each feed says what is wrong with it, and can be paused, changed, taken off and put back', async ({ desk, site }) => {
  const backend = backendOf(desk);
  await backend.call('settings.edit', { allowedHosts: [site.host] });
  site.pages.set('/flux', content(rss('/1'), 'application/rss+xml'));
  for (const path of ['/absent', '/accueil', '/muet', '/flux']) await backend.call('feed.add', { url: `${site.origin}${path}`, title: path });
  await openFeeds(desk);
  await expect(feed(desk, '/absent')).toContainText('n’existe pas (404)');
  await expect(feed(desk, '/accueil')).toContainText('n’est pas un flux RSS, Atom ou JSON');
  await expect(feed(desk, '/muet')).toContainText('n’a pas répondu en 10 s');
  await expect(feed(desk, '/flux')).toContainText('1 document');
  await expect(desk.getByRole('heading', { name: '4 flux suivis · 3 en échec' })).toBeVisible();

  await tabTo(desk, 'button', 'Suspendre, /muet');
  await desk.keyboard.press('Enter');
  await expect(feed(desk, '/muet')).toContainText('Suspendu');
  await tabTo(desk, 'button', 'Modifier, /muet');
  await desk.keyboard.press('Enter');
  const edited = feed(desk, '/muet').getByRole('form', { name: 'Modifier' });
  await expect(edited.getByRole('textbox', { name: 'Adresse du flux' })).toBeFocused();
  for (let step = 0; step < 3; step += 1) await desk.keyboard.press('Tab');
  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type('2');
  await expect(edited).toContainText('Un nombre entier de minutes, de 5 à');
  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type('120');
  await desk.keyboard.press('Enter');
  await expect(feed(desk, '/muet')).toContainText('toutes les 120 min');
  for (const theme of ['light', 'dark'] as const) {
    await backend.call('settings.edit', { theme });
    await expect(desk.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await violations(desk, `feeds, ${theme}`)).toEqual([]);
  }
  await tabTo(desk, 'button', 'Retirer, /absent');
  await desk.keyboard.press('Enter');
  await expect(feed(desk, '/absent')).toHaveCount(0);
  await expect(desk.locator('[data-entry]')).toBeFocused();
  await expect(desk.getByRole('status').getByText(/Flux retiré.*absent/)).toBeVisible();
  await desk.getByRole('status').getByRole('button', { name: 'Annuler' }).last().press('Enter');
  await expect(feed(desk, '/absent')).toBeVisible();
});

/** In the settings, from the keyboard; a line that names no machine is told at the field. */
async function allow(desk: Page, host: string): Promise<void> {
  await desk.getByRole('tab', { name: 'Réglages' }).click();
  await desk.getByRole('tablist', { name: 'Rubriques' }).getByRole('tab', { name: 'Bureau' }).click();
  const hosts = desk.getByRole('textbox', { name: 'Réseau privé' });
  await hosts.focus();
  await desk.keyboard.type(`${host}\n10.0.0.0/8`);
  await desk.getByRole('button', { name: 'Enregistrer ces machines' }).press('Enter');
  await expect(hosts).toHaveAccessibleDescription(/10\.0\.0\.0\/8\s» ne nomme pas une machine/);
  await hosts.fill(host);
  await desk.getByRole('button', { name: 'Enregistrer ces machines' }).press('Enter');
  await expect(desk.getByText('1 machine autorisée dans un réseau privé')).toBeVisible();
  expect((await backendOf(desk).call('settings.get', {})).allowedHosts).toEqual([host]);
}
