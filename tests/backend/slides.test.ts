import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventDraft } from '#shared/domain/event';
import type { Marking } from '#shared/domain/marking';
import { isAbove, MARKINGS } from '#shared/domain/marking';
import { type Backend, openBackend } from '../support/backend.ts';
import { citation, NARA } from '../support/event-fixture.ts';
import { fontsOf, hasPoppler, pagesOf, pdfObjects } from '../support/pdf-inspection.ts';

let backend: Backend;
beforeEach(async () => {
  backend = await openBackend({ empty: true });
});
afterEach(() => backend.app.close());

/** Every text of it carries the word. */
async function event(word: string, marking: Marking, when = '2024-04-07'): Promise<string> {
  const draft: EventDraft = {
    kind: 'incident', type: 'armed_clash', status: 'confirmed', casualties: {}, title: { fr: `Titre ${word}`, en: `Title ${word}` }, summary: { fr: `Fait ${word}.`, en: `Fact ${word}.` },
    when, where: { ...NARA, name: `Lieu ${word}` }, actors: [], topics: [],
  };
  const made = await backend.client.call('event.create', {
    draft, marking, note: `note ${word}`,
    citations: [citation({ publisher: `Presse ${word}`, title: `Article ${word}` })],
  });
  return made.id;
}

const textOf = (pdf: Uint8Array): string => `${pagesOf(pdf).join(' ')} ${pdfObjects(pdf)}`;

describe('the slides of a briefing', () => {
  it.skipIf(!hasPoppler)('hold nothing above the marking, and all else, whether of a report, of a selection or made at once (needs poppler)', { timeout: 120_000 }, async () => {
    const words = MARKINGS.map((_, index) => `canari${index}z`);
    const ids: string[] = [];
    for (const [index, marking] of MARKINGS.entries()) ids.push(await event(words[index] ?? '', marking));
    const { id } = await backend.client.call('report.create', { template: 'sitrep', scope: { from: '2024-04-01', to: '2024-04-30' }, lang: 'fr', marking: 'amber' });
    const made = await backend.client.call('report.render', { from: '2024-04-01', to: '2024-04-30', lang: 'en', marking: 'amber', format: 'slides', unit: 'week' });
    expect(made.fileName).toBe('confins-sitrep-2024-04-01-2024-04-30.en.slides.pdf');
    const files = [
      await backend.client.call('briefing.slides', { of: { report: id } }), await backend.client.call('report.file', { id: made.id }),
      await backend.client.call('briefing.slides', { of: { events: ids, lang: 'fr', marking: 'amber', title: 'Sélection' }, unit: 'day' }),
    ];
    for (const text of files.map(textOf)) {
      for (const [index, marking] of MARKINGS.entries()) expect([marking, text.includes(words[index] ?? '')]).toEqual([marking, !isAbove(marking, 'amber')]);
      expect(text).not.toMatch(/note canari/);
      expect(/retenu|withheld/.test(text)).toBe(true);
    }
  });

  it.skipIf(!hasPoppler)('are 16:9 pages with marking and number on each, tagged, in the shipped fonts, the same when made again (needs poppler)', { timeout: 60_000 }, async () => {
    const ids = [await event('un', 'green'), await event('مالي 😀 <b>#let x</b>', 'green', '2024-04-09')];
    await backend.client.call('event.edit', { id: ids[1] ?? '', changes: [{ field: 'review', from: 'reviewed', to: 'unreviewed' }] });
    const ask = (): Promise<Uint8Array> => backend.client.call('briefing.slides', { of: { events: ids, lang: 'fr', marking: 'green', title: 'Point' } });
    const pdf = await ask();
    const [pages, objects] = [pagesOf(pdf), pdfObjects(pdf)];
    expect(pages.length).toBe(4);
    pages.forEach((page, index) => {
      expect(page.match(/TLP:GREEN/g)?.length).toBeGreaterThanOrEqual(2);
      expect(page).toContain(`${index + 1} / 4`);
    });
    expect(pages[2]).toContain('<b>#let x</b>');
    expect(['/MediaBox [0 0 960 540]', '/Marked true', '<pdfuaid:part>1</pdfuaid:part>', '/Lang (fr)', '/Outlines'].filter((mark) => !objects.includes(mark))).toEqual([]);
    expect(fontsOf(pdf).filter((name) => !name.startsWith('IBMPlex'))).toEqual([]);
    expect(Buffer.from(await ask()).equals(Buffer.from(pdf))).toBe(true);
    expect(pages[0]).toContain('1 événement n’est pas relu');
  });

  it.skipIf(!hasPoppler)('of an issued report tell what it froze, whatever changes (needs poppler)', { timeout: 60_000 }, async () => {
    const id = await event('gelé', 'clear');
    const report = await backend.client.call('report.create', { template: 'sitrep', scope: { from: '2024-04-01', to: '2024-04-30' }, lang: 'fr', marking: 'clear' });
    await backend.client.call('report.submit', { id: report.id });
    await backend.client.call('report.approve', { id: report.id });
    await backend.client.call('report.issue', { id: report.id });
    const slides = async (): Promise<string[]> => pagesOf(await backend.client.call('briefing.slides', { of: { report: report.id } }));
    const before = await slides();
    const { title } = await backend.client.call('event.get', { id });
    await backend.client.call('event.edit', { id, changes: [{ field: 'title', from: title, to: { fr: 'Tout autre', en: 'Other' } }] });
    expect(await slides()).toEqual(before);
    expect(before[1]).toContain('Titre gelé');
    expect(before[0]).toContain(report.serial);
  });

  it('of nothing are a title that says so, and too many are refused', { timeout: 60_000 }, async () => {
    const pdf = await backend.client.call('briefing.slides', { of: { events: ['evt-absent'], lang: 'en', marking: 'clear', title: 'Nothing' } });
    expect(pdfObjects(pdf)).toContain('/Count 1');
    await expect(backend.client.call('briefing.slides', { of: { report: 'absent' } })).rejects.toMatchObject({ failure: { code: 'not_found', message: 'not_found.report_record' } });
  });
});
