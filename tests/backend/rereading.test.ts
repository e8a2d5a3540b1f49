import { expect, it } from 'vitest';
import { FASSALA } from '../support/articles.ts';
import { openBackend } from '../support/backend.ts';

/** Milliseconds, on a machine with other work to do. */
const LONGEST_SILENCE = 2_000;

const CALM = 'Le marché a rouvert dans le calme et les routes sont restées praticables. ';

it('a long text is read again aside, and finds what it found', async () => {
  const { app, client } = await openBackend({ empty: true });
  const { document, proposals } = await client.call('document.ingest', { source: { from: 'text', text: `${FASSALA}\n\n${CALM.repeat(1_500)}` } });
  const { pairs } = await client.call('document.reread', { id: document.id });
  expect(pairs.map(({ proposal, differs }) => [proposal?.id, differs])).toEqual(proposals.map(({ id }) => [id, []]));
  await app.close();
});

it('the desk answers while a text of 20 MB is read again, and closing gives the reading up', async () => {
  const { app, client } = await openBackend({ empty: true });
  // In a language that is not read the text is only stored; what is timed is its second reading.
  const spanish = 'El mercado abrió de nuevo en calma y los caminos siguieron abiertos durante todo el día para los comerciantes. ';
  const { document } = await client.call('document.ingest', { source: { from: 'text', text: `${spanish.repeat(200)}${CALM.repeat(260_000)}`.slice(0, 19 * 1024 * 1024) } });
  expect(document.lang).toBe('other');
  await client.call('document.edit', { id: document.id, changes: [{ field: 'lang', from: 'other', to: 'fr' }] });
  const again = client.call('document.reread', { id: document.id }).then(() => 'read', (error: unknown) => error);
  const waits: number[] = [];
  for (const until = performance.now() + 3_000; performance.now() < until;) {
    const asked = performance.now();
    await client.call('workspace.status', {});
    waits.push(performance.now() - asked);
    await new Promise((rest) => setTimeout(rest, 20));
  }
  expect(waits.length).toBeGreaterThan(5);
  expect(Math.max(...waits)).toBeLessThan(LONGEST_SILENCE);
  await app.close();
  expect(await again).toMatchObject({ failure: { code: 'cancelled' } });
});
