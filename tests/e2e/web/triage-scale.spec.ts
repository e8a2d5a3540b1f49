import type { Page } from '@playwright/test';
import type { Extracted } from '../../../src/shared/domain/proposal.ts';
import { backendOf } from '../../support/page-backend.ts';
import { expect, test } from '../shared-window.ts';

const DOCUMENTS = 200;
const PER_DOCUMENT = 50;
const PUBLISHERS = 20;
/** Calls under way at once while the workspace is filled. */
const AT_ONCE = 4;

test('ten thousand proposals in two hundred documents are scrolled and walked through', async ({ desk }) => {
  await fill(desk);
  await desk.getByRole('tab', { name: /Boîte de tri/ }).press('Enter');
  const queue = desk.getByRole('grid', { name: 'Documents' });
  await timed('the queue is shown', async () => expect(queue.getByRole('row').first()).toBeVisible());
  await expect(desk.getByRole('navigation', { name: /Documents/ })).toContainText(/0 sur 10\s000 propositions triées/);
  await expect(queue).toHaveAttribute('aria-rowcount', String(DOCUMENTS));

  await queue.focus();
  await timed('to the last document', async () => {
    await desk.keyboard.press('End');
    await expect(queue.locator('[data-at]')).toHaveAttribute('aria-rowindex', String(DOCUMENTS));
  });
  expect(await queue.getByRole('row').count()).toBeLessThan(60);
  await timed('forty pages up', async () => {
    for (let page = 0; page < 40; page += 1) await desk.keyboard.press('PageUp');
    await expect(queue.locator('[data-at]')).toBeInViewport();
  });
  await desk.keyboard.press('Home');
  await timed('a document opens', async () => {
    await desk.keyboard.press('Enter');
    await expect(progress(desk)).toHaveText(`0 sur ${PER_DOCUMENT}`);
  });

  await timed('seventy steps with j and k', async () => {
    for (let step = 0; step < 20; step += 1) await desk.keyboard.press(step % 8 < 4 ? 'j' : 'k');
    for (let step = 0; step < PER_DOCUMENT; step += 1) await desk.keyboard.press('j');
    await expect(desk.getByRole('listitem').nth(PER_DOCUMENT - 1).getByRole('article')).toBeVisible();
  });
  await timed('twenty documents with J', async () => {
    for (let step = 0; step < 20; step += 1) await desk.keyboard.press('J');
    await expect(queue.locator('[aria-selected=true]')).toHaveAttribute('aria-rowindex', '21');
    await expect(progress(desk)).toHaveText(`0 sur ${PER_DOCUMENT}`);
  });
  await timed('twenty proposals accepted one by one, the others at once, and on to the next document', async () => {
    const title = (await desk.getByRole('tabpanel').getByRole('heading', { level: 1 }).textContent()) ?? '';
    for (let step = 0; step < 20; step += 1) await desk.keyboard.press('a');
    await desk.keyboard.press('A');
    await expect(desk.getByRole('tabpanel').getByRole('heading', { level: 1 })).not.toHaveText(title);
  });
  await expect(desk.getByRole('navigation', { name: /Documents/ })).toContainText(/50 sur 10\s000 propositions triées/);

  await timed('grouped by publisher', async () => {
    await desk.getByRole('radio', { name: 'Éditeur' }).press('Enter');
    await expect(queue).toHaveAttribute('aria-rowcount', String(DOCUMENTS - 1 + PUBLISHERS));
  });
});

/** Texts without a word the reader knows, and proposals added to them as a person would; meanwhile no page is open. */
async function fill(desk: Page): Promise<void> {
  await expect(desk.getByRole('tab', { name: 'Bureau' })).toBeVisible();
  const home = desk.url();
  await desk.goto('about:blank');
  const sample = Array.from({ length: PER_DOCUMENT }, (_, index) => proposal(index));
  const call = async (name: string, data: unknown): Promise<{ value: { document: { id: string } } }> => {
    const response = await desk.request.post(new URL(`/rpc/${name}`, home).href, { data, headers: { origin: new URL(home).origin } });
    return response.json();
  };
  await timed(`${DOCUMENTS * PER_DOCUMENT} proposals added`, async () => {
    const add = async (index: number): Promise<void> => {
      const text = `Dépêche ${index}\n\nLe marché de la ville a rouvert dans le calme, les étals sont pleins et les prix restent stables.`;
      const { value } = await call('document.ingest', { source: { from: 'text', text }, lang: 'fr', published: '2025-03-14', publisher: `Agence ${index % PUBLISHERS}` });
      await call('proposal.add', { document: value.document.id, extracted: sample });
    };
    for (let from = 0; from < DOCUMENTS; from += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => add(from + index)));
  });
  await desk.goto(home);
  expect((await backendOf(desk).call('workspace.status', {})).pendingProposals).toBe(DOCUMENTS * PER_DOCUMENT);
}

function proposal(index: number): Extracted {
  const title = `Incident ${index}`;
  return {
    draft: {
      kind: 'incident', type: 'incursion', title: { fr: title, en: title }, summary: { fr: '', en: '' }, when: `2025-03-${10 + (index % 18)}`, actors: [], topics: [],
      where: { name: `Lieu ${index}`, country: 'MR', precision: 'place', side: 'MR', adm1: null, point: null, radiusKm: null, gazetteer: null },
      status: 'reported', casualties: {},
    },
    spans: [{ field: 'event', start: 12, end: 60 }, { field: 'type', start: 15, end: 21 }],
    claims: [], reasons: [], confidence: 0.8,
  };
}

async function timed(what: string, act: () => Promise<void>): Promise<void> {
  const began = performance.now();
  await act();
  test.info().annotations.push({ type: what, description: `${((performance.now() - began) / 1000).toFixed(2)} s` });
}

function progress(desk: Page) {
  return desk.getByRole('region', { name: 'Propositions' }).getByText(/^\d+ sur \d+$/);
}
