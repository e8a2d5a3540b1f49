import type { Page } from '@playwright/test';
import { FASSALA } from '../../support/articles.ts';
import { violations, type Violation } from '../axe.ts';
import { backendOf } from '../../support/page-backend.ts';
import { expect, test } from '../shared-window.ts';
import { choose, inspector, twins } from '../events-in-hand.ts';

// Axe walks a whole page several times.
test.setTimeout(400_000);

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme, axe finds nothing`, () => {
    test.beforeEach(({ desk }) => desk.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' }));

    test('in triage: an article in hand, a field dropped, the words of a merge', async ({ desk }) => {
      await ingest(desk);
      await desk.keyboard.press('2');
      await expect(desk.getByRole('navigation', { name: /Documents/ })).toContainText('triées');
      await desk.keyboard.press('J');
      await expect(desk.getByRole('region', { name: 'Propositions' }).getByRole('article')).toBeVisible();
      await desk.keyboard.press('h');
      await desk.keyboard.press('x');
      await expect(desk.getByRole('button', { name: /^Qui.*écarté/ })).toBeVisible();
      const found = await violations(desk, 'triage');
      await desk.keyboard.press('m');
      expect([...found, ...await inDialog(desk, 'merge into an event')]).toEqual([]);
    });

    test('in the sources: publishers, what is owed by one group, documents, a second reading', async ({ desk }) => {
      await ingest(desk);
      await desk.keyboard.press('5');
      await expect(desk.getByRole('grid', { name: 'Éditeurs' })).toBeFocused();
      const found = await violations(desk, 'publishers');
      await desk.keyboard.press('b');
      found.push(...await inDialog(desk, 'bulk grade'));
      await desk.keyboard.press('o');
      await expect(desk.getByRole('grid', { name: 'Documents' })).toBeFocused();
      found.push(...await violations(desk, 'documents'));
      await desk.keyboard.press('Enter');
      await desk.keyboard.press('r');
      await expect(desk.getByRole('heading', { name: 'Relecture' })).toBeFocused();
      expect([...found, ...await violations(desk, 'second reading')]).toEqual([]);
    });

    test('in the settings, section by section', async ({ desk }) => {
      await atDesk(desk);
      await desk.keyboard.press('6');
      const index = desk.getByRole('tablist', { name: 'Rubriques' });
      const found: Violation[] = [];
      for (let at = 0; at < await index.getByRole('tab').count(); at += 1) {
        const section = await index.getByRole('tab').nth(at).innerText();
        await expect(desk.getByRole('heading', { name: section, level: 2 })).toBeVisible();
        found.push(...await violations(desk, section));
        await desk.keyboard.press('ArrowDown');
      }
      expect(found).toEqual([]);
    });

    test('in the history and in the dialogs that join, split and weigh events', async ({ desk }) => {
      const { target, source } = await twins(desk);
      const { citations: [kept] } = target;
      if (!kept) throw new Error('the event cites nothing');
      await backendOf(desk).call('event.edit', { id: target.id, changes: [{ field: 'citations', from: target.citations, to: [kept, { ...kept, url: 'https://radio.example/2', publisher: 'Radio du Hodh' }] }], why: 'Second témoin' });
      await choose(desk, target.title.fr);
      await expect(inspector(desk).getByText('Motif : Second témoin')).toBeAttached();
      const found = await violations(desk, 'event with a history');
      for (const [key, what] of [['c', 'claims'], ['S', 'split'], ['M', 'merge'], ['C', 'commitments']] as const) {
        await desk.keyboard.press(key);
        found.push(...await inDialog(desk, what));
      }
      await desk.keyboard.press('4');
      await expect(desk.getByRole('tabpanel').getByText(source.title.fr).first()).toBeVisible();
      expect([...found, ...await violations(desk, 'log')]).toEqual([]);
    });
  });
}

async function atDesk(desk: Page): Promise<void> {
  await expect(desk.getByRole('grid', { name: 'Événements' })).toBeVisible();
}

async function ingest(desk: Page): Promise<void> {
  await atDesk(desk);
  await backendOf(desk).call('document.ingest', { source: { from: 'text', text: FASSALA }, publisher: 'Le Calame' });
}

/** What axe finds with the dialog open; it is closed again. */
async function inDialog(desk: Page, what: string): Promise<Violation[]> {
  await expect(desk.getByRole('dialog').last()).toBeVisible();
  const found = await violations(desk, what);
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('dialog')).toHaveCount(0);
  return found;
}
