import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Backend, openBackend } from '../support/backend.ts';
import { hasPoppler, pagesOf, pdfObjects } from '../support/pdf-inspection.ts';

let backend: Backend;
beforeEach(async () => {
  backend = await openBackend();
});
afterEach(() => backend.app.close());

const write = (text: string, step = 'title', report: string | null = null) => backend.client.call('briefing.note', { report, step, text });
const texts = async (report: string | null = null): Promise<(readonly [string, string])[]> =>
  (await backend.client.call('briefing.notes', { report })).notes.map(({ step, text }) => [step, text]);

describe('a presenter’s notes', () => {
  it('stand with what is presented and its step, are rewritten, and go when they are emptied', async () => {
    const { id } = await backend.client.call('report.create', { template: 'sitrep', scope: { from: '2024-04-01', to: '2024-05-31' }, lang: 'fr', marking: 'green' });
    await write('Saluer le préfet');
    await write('Montrer la carte', 'day 19820');
    await write('Du rapport', 'title', id);
    await write('Saluer le préfet et le maire');
    expect([await texts(), await texts(id)]).toEqual([[['day 19820', 'Montrer la carte'], ['title', 'Saluer le préfet et le maire']], [['title', 'Du rapport']]]);
    await write('  ');
    expect(await texts()).toEqual([['day 19820', 'Montrer la carte']]);
  });

  it('are acts of the history: told without their words, taken back', async () => {
    const [event] = (await backend.client.call('event.list', { filter: {}, limit: 1 })).events;
    await write('Mot secret', event?.id ?? '');
    const [told] = (await backend.client.call('history.list', { filter: {}, limit: 1 })).revisions;
    expect([told?.action, told?.subject, told?.label]).toEqual(['note_written', 'note', event?.title]);
    await backend.client.call('history.undo', {});
    expect(await texts()).toEqual([]);
    expect((await backend.client.call('workspace.check', {})).problems).toEqual([]);
  });

  it.skipIf(!hasPoppler)('never stand on a slide (needs poppler)', async () => {
    const [event] = (await backend.client.call('event.list', { filter: {}, limit: 1 })).events;
    await write('canarinote', event?.id ?? '');
    const pdf = await backend.client.call('briefing.slides', { of: { events: [event?.id ?? ''], lang: 'fr', marking: 'red', title: 'Point' } });
    expect(`${pagesOf(pdf).join(' ')} ${pdfObjects(pdf)}`.includes('canarinote')).toBe(false);
  });

  it('of a report that is not there are refused', async () => {
    await expect(write('x', 'title', 'absent')).rejects.toMatchObject({ failure: { code: 'not_found', message: 'not_found.report_record' } });
  });
});
