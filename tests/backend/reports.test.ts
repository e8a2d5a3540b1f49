import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportRecord } from '#shared/domain/report';
import { type Backend, openBackend } from '../support/backend.ts';

let backend: Backend;
let now = '2024-05-31T08:00:00.000Z';
beforeEach(async () => {
  now = '2024-05-31T08:00:00.000Z';
  backend = await openBackend({ clock: () => now });
});
afterEach(() => backend.app.close());

const begun = (parts: object = {}): Promise<ReportRecord> => backend.client.call('report.create', {
  template: 'sitrep', scope: { from: '2024-04-01', to: '2024-05-31' }, lang: 'fr', marking: 'green', ...parts,
});

async function issued(parts: object = {}): Promise<ReportRecord> {
  const { id } = await begun(parts);
  await backend.client.call('report.submit', { id });
  await backend.client.call('report.approve', { id, approver: 'cheffe' });
  return backend.client.call('report.issue', { id });
}

describe('the way of a report', () => {
  it('is numbered within its year and its template', async () => {
    const serials = [await begun(), await begun(), await begun({ template: 'weekly' })].map(({ serial }) => serial);
    expect(serials).toEqual(['SITREP-2024-001', 'SITREP-2024-002', 'HEBDO-2024-001']);
  });

  it('goes from draft to issue, each step in its turn', async () => {
    const { id } = await begun();
    await expect(backend.client.call('report.issue', { id })).rejects.toMatchObject({ failure: { code: 'conflict', message: 'report.wrong_state' } });
    const states = [await backend.client.call('report.submit', { id }), await backend.client.call('report.approve', { id, approver: 'cheffe' }), await backend.client.call('report.issue', { id })];
    expect(states.map(({ state, approver }) => [state, approver])).toEqual([['in_review', null], ['approved', 'cheffe'], ['issued', 'cheffe']]);
    expect(states[2]?.frozen?.files.map(({ format, name }) => [format, name])).toEqual(
      ['pdf', 'docx', 'html', 'md'].map((format) => [format, `SITREP-2024-001.fr.${format}`]),
    );
  });

  it('loses its approval when it is changed', async () => {
    const { id } = await begun();
    await backend.client.call('report.submit', { id });
    await backend.client.call('report.approve', { id });
    const edited = await backend.client.call('report.edit', { id, changes: [{ field: 'title', from: null, to: 'Autre titre' }] });
    expect([edited.state, edited.approver, edited.title]).toEqual(['draft', null, 'Autre titre']);
  });

  it('gives the very file ever after, whatever changes, and never changes itself', async () => {
    const report = await issued();
    const open = async (): Promise<string> => Buffer.from(await backend.client.call('report.open', { id: report.id, format: 'pdf' })).toString('base64');
    const first = await open();
    const [event] = (await backend.client.call('event.list', { filter: {} })).events;
    await backend.client.call('event.edit', { id: event?.id ?? '', changes: [{ field: 'title', from: event?.title ?? null, to: { fr: 'Tout autre', en: 'Other' } }] });
    expect(await open()).toBe(first);
    await expect(backend.client.call('report.edit', { id: report.id, changes: [{ field: 'title', from: null, to: 'x' }] })).rejects.toMatchObject({ failure: { message: 'report.issued' } });
    expect((await backend.client.call('history.undo', {})).undone?.action).toBe('edited');
    expect(await backend.client.call('report.get', { id: report.id })).toEqual(report);
    expect((await backend.client.call('workspace.check', {})).problems).toEqual([]);
  });

  it('lists in the next issue what was corrected, from what and to what', async () => {
    await issued();
    const event = (await backend.client.call('event.list', { filter: { kinds: ['incident'], from: '2024-04-01', to: '2024-05-31' } })).events[0];
    if (event?.kind !== 'incident') throw new Error('the seed has an incident');
    now = '2024-06-01T08:00:00.000Z';
    await backend.client.call('event.edit', { id: event.id, changes: [{ field: 'casualties', from: event.casualties, to: { killed: [77, 78] } }] });
    const next = await begun();
    const { sections } = await backend.client.call('report.compose', { id: next.id });
    const told = sections.find(({ kind }) => kind === 'changes')?.text?.paragraphs.flatMap(({ sentences }) => sentences) ?? [];
    expect(told[0]?.text).toBe('Depuis SITREP-2024-001\u00a0: 1 corrigé.');
    expect(told[1]?.text).toMatch(/^Corrigé\u00a0: «\u00a0.+77 à 78 tués/);
    expect(told[1]?.refs).toEqual([event.id]);
  });

  it('makes a correction as a new version that says what it corrects', async () => {
    const first = await issued();
    const next = await backend.client.call('report.revise', { id: first.id, correction: 'Bilan du 7 avril' });
    expect([next.serial, next.version, next.supersedes, next.state, next.correction]).toEqual([first.serial, 2, first.id, 'draft', 'Bilan du 7 avril']);
    await expect(backend.client.call('report.revise', { id: first.id, correction: 'encore' })).rejects.toMatchObject({ failure: { message: 'report.version_open' } });
  });
});

describe('what its author sees', () => {
  it('flags a sentence without events, a lost reference and an empty section, and keeps out what cites a higher marking', async () => {
    const { id } = await begun();
    const event = (await backend.client.call('event.list', { filter: {} })).events[0];
    const sentence = (text: string, refs: string[]) => ({ text, refs, likelihood: null, confidence: null });
    const text = { seq: 9999, paragraphs: [{ id: 'p', sentences: [sentence('Sans preuve.', []), sentence('Secret.', [event?.id ?? '']), sentence('Disparu.', ['nowhere'])] }] };
    await backend.client.call('event.edit', { id: event?.id ?? '', changes: [{ field: 'marking', from: event?.marking ?? null, to: 'red' }] });
    await backend.client.call('report.edit', { id, changes: [{ field: 'texts.narrative', from: null, to: text }] });
    const { problems, withheld } = await backend.client.call('report.compose', { id });
    expect(problems.filter(({ section }) => section === 'narrative').map(({ kind, sentence: at }) => [kind, at])).toEqual([['unsourced', 0], ['withheld_sentence', 1], ['lost_reference', 2]]);
    expect(problems.filter(({ kind }) => kind === 'empty_section').map(({ section }) => section)).toEqual(['assessment', 'outlook', 'indicators', 'gaps']);
    expect(withheld.map(({ kind, id: which, marking }) => [kind, which, marking])).toEqual([['event', event?.id, 'red']]);
  });

  it('hears of a text whose event has changed since, and of an assessment without confidence', async () => {
    const { id } = await begun();
    const { seq, events: [event] } = await backend.client.call('report.compose', { id });
    const sentence = { text: 'Écrit avant.', refs: [event?.id ?? ''], likelihood: null, confidence: null };
    await backend.client.call('report.edit', { id, changes: [
      { field: 'texts.narrative', from: null, to: { seq, paragraphs: [{ id: 'p', sentences: [sentence] }] } },
      { field: 'texts.assessment', from: null, to: { seq, paragraphs: [{ id: 'a', sentences: [{ ...sentence, refs: [], likelihood: 'likely' }] }] } },
    ] });
    const kinds = async (): Promise<string[]> => (await backend.client.call('report.problems', { id })).problems.filter(({ paragraph }) => paragraph !== null).map(({ kind }) => kind);
    expect(await kinds()).toEqual(['no_confidence']);
    const { title } = await backend.client.call('event.get', { id: event?.id ?? '' });
    await backend.client.call('event.edit', { id: event?.id ?? '', changes: [{ field: 'title', from: title, to: { fr: 'Autre', en: 'Other' } }] });
    expect(await kinds()).toEqual(['stale', 'no_confidence']);
  });

  it('sees the real pages, draft or issued', async () => {
    const report = await issued();
    for (const id of [(await begun()).id, report.id]) {
      const { key, pages } = await backend.client.call('report.preview', { id });
      expect(pages.length).toBeGreaterThan(3);
      const svg = Buffer.from(await backend.client.call('report.page', { key, page: 1 })).toString('utf8');
      expect(svg).toMatch(/^<svg viewBox="0 0 595[.\d]* 841[.\d]*"/);
    }
  });

  it('does not overwrite what somebody else wrote meanwhile', async () => {
    const { id } = await begun();
    await backend.client.call('report.edit', { id, changes: [{ field: 'texts.gaps', from: null, to: { seq: 1, paragraphs: [] } }] });
    await expect(backend.client.call('report.edit', { id, changes: [{ field: 'texts.gaps', from: null, to: { seq: 2, paragraphs: [] } }] }))
      .rejects.toMatchObject({ failure: { code: 'conflict', message: 'report.changed_meanwhile', params: { fields: 'texts.gaps' } } });
  });
});

describe('templates', () => {
  it('are duplicated, changed, shared and taken in again', async () => {
    const made = await backend.client.call('template.duplicate', { id: 'sitrep', name: { fr: 'Note du matin', en: 'Morning note' } });
    await backend.client.call('template.edit', { id: made.id, changes: [{ field: 'sections', from: made.sections, to: [{ kind: 'bottom_line', heading: null }] }] });
    const { text } = await backend.client.call('template.export', { id: made.id });
    const again = await backend.client.call('template.import', { text });
    expect([made.id, again.id, again.sections.map(({ kind }) => kind)]).toEqual(['note-du-matin', 'note-du-matin-2', ['bottom_line']]);
    expect((await backend.client.call('template.list', {})).templates.map(({ template, isShipped }) => [template.id, isShipped])).toEqual([
      ['sitrep', true], ['weekly', true], ['incident', true], ['meeting', true], ['note-du-matin', false], ['note-du-matin-2', false],
    ]);
  });

  it('say headings, columns and fixed phrases in their own words, which print as themselves', async () => {
    const made = await backend.client.call('template.duplicate', { id: 'sitrep', name: { fr: 'A', en: 'A' } });
    const sections = [{ kind: 'incidents', heading: { fr: 'Faits *graves*', en: '' }, columns: ['event', 'grade'] }, { kind: 'key_figures', heading: null, columns: ['event'] }];
    await backend.client.call('template.edit', {
      id: made.id, changes: [
        { field: 'sections', from: made.sections, to: sections },
        { field: 'wording', from: null, to: { fr: { reference: 'N°', grade: '<Cote>', incidentsCount: 'Faits', noMeetings: ' ' }, en: {} } },
      ],
    });
    const { id } = await backend.client.call('report.render', { template: made.id, from: '2024-04-01', to: '2024-05-31', lang: 'fr', marking: 'green', format: 'md' });
    const text = Buffer.from(await backend.client.call('report.file', { id })).toString('utf8');
    expect(text).toContain('## Faits \\*graves\\*\n\n| N° | Fait | \\<Cote\\> |');
    expect(text).toContain('| Faits | ');
    expect((await backend.client.call('template.usual', {})).fr).toMatchObject({ headings: { incidents: 'Incidents' }, phrases: { reference: 'Réf.' } });
    await backend.client.call('history.undo', {});
    expect((await backend.client.call('template.list', {})).templates.at(-1)?.template.sections).toEqual(made.sections);
  });

  it('come back when their removal is undone', async () => {
    const { id } = await backend.client.call('template.duplicate', { id: 'weekly', name: { fr: 'A', en: 'A' } });
    await backend.client.call('template.remove', { id });
    await backend.client.call('history.undo', {});
    expect((await backend.client.call('template.list', {})).templates.map(({ template }) => template.id)).toContain(id);
  });

  it('refuse what is none, and stay while a report uses them', async () => {
    await expect(backend.client.call('template.import', { text: '{}' })).rejects.toMatchObject({ failure: { message: 'template.unreadable' } });
    await expect(backend.client.call('template.import', { text: '[]' })).rejects.toMatchObject({ failure: { message: 'template.not_template' } });
    await expect(backend.client.call('template.import', { text: '{' })).rejects.toMatchObject({ failure: { message: 'template.not_json' } });
    await expect(backend.client.call('template.remove', { id: 'sitrep' })).rejects.toMatchObject({ failure: { message: 'template.shipped' } });
    const own = await backend.client.call('template.duplicate', { id: 'sitrep', name: { fr: 'A', en: 'A' } });
    await begun({ template: own.id });
    await expect(backend.client.call('template.remove', { id: own.id })).rejects.toMatchObject({ failure: { message: 'template.in_use' } });
  });
});

describe('a note on one event', () => {
  it('takes its period from the event, and what is linked to it', async () => {
    const meeting = (await backend.client.call('event.list', { filter: { kinds: ['meeting'] } })).events[0];
    const report = await begun({ template: 'meeting', scope: { event: meeting?.id } });
    const { events, sections } = await backend.client.call('report.compose', { id: report.id });
    expect(events[0]?.id).toBe(meeting?.id);
    expect(sections.map(({ kind }) => kind)).toEqual(['bottom_line', 'meetings', 'linked', 'assessment', 'outlook', 'sources', 'method']);
    await expect(begun({ template: 'incident', scope: { event: meeting?.id } })).rejects.toMatchObject({ failure: { message: 'report.wrong_kind' } });
  });
});
