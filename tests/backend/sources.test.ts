import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '#shared/contract/notices';
import type { EventRecord } from '#shared/domain/event';
import { FASSALA, FASSALA_AGAIN } from '../support/articles.ts';
import { type Backend, openBackend } from '../support/backend.ts';
import { citation } from '../support/event-fixture.ts';

let backend: Backend;
let client: Backend['client'];
beforeEach(async () => {
  backend = await openBackend({ empty: true });
  ({ client } = backend);
});
afterEach(() => backend.app.close());

const failure = (code: string, message: string, params: object = {}) => ({ failure: { code, message, params: expect.objectContaining(params) } });

/** A document of a publisher with its first proposal accepted. */
async function told(text: string, publisher: string): Promise<{ document: string; event: EventRecord }> {
  const { document, proposals } = await client.call('document.ingest', { source: { from: 'text', text }, publisher });
  const [first] = proposals;
  const { events } = await client.call('proposal.accept', { ids: [first?.id ?? ''] });
  const [event] = events;
  if (!event) throw new Error('an event expected');
  return { document: document.id, event };
}

const letters = (event: EventRecord): string[] => event.citations.map(({ publisher, grade }) => `${publisher ?? ''} ${grade}`);
const eventNow = (id: string): Promise<EventRecord> => client.call('event.get', { id });

describe('publishers', () => {
  it('are those that documents and citations name, with how often, and those described', async () => {
    await told(FASSALA, 'La Dépêche');
    await client.call('publisher.edit', { name: 'Agence', changes: [{ field: 'country', from: null, to: 'mr' }] });
    expect(await client.call('publisher.list', {})).toEqual({ publishers: [
      { name: 'Agence', letter: 'F', lang: null, country: 'MR', group: null, described: true, documents: 0, events: 0 },
      { name: 'La Dépêche', letter: 'F', lang: null, country: null, group: null, described: false, documents: 1, events: 1 },
    ] });
  });

  it('a new letter regrades documents that follow it, citations, claims and events, in one change; the digit stays', async () => {
    const { event, document } = await told(FASSALA, 'La Dépêche');
    const other = { ...citation({ publisher: 'La Dépêche', url: 'https://depeche.example/2', grade: 'E2' }) };
    await client.call('event.edit', { id: event.id, changes: [
      { field: 'citations', from: event.citations, to: [...event.citations, other] },
      { field: 'claims', from: event.claims, to: [{ by: 'élu', says: 'deux', url: null, grade: 'F3', document, casualties: {} }] },
    ] });
    const notices: Notice[] = [];
    backend.app.subscribe((notice) => notices.push(notice));
    const { publisher, regraded } = await client.call('publisher.edit', { name: 'La Dépêche', changes: [{ field: 'letter', from: 'F', to: 'B' }], why: 'éprouvée' });
    expect([publisher, regraded]).toEqual([{ name: 'La Dépêche', letter: 'B', lang: null, country: null, group: null, described: true, documents: 1, events: 1 }, 1]);
    const after = await eventNow(event.id);
    expect([letters(after), after.claims.map(({ grade }) => grade), after.grade]).toEqual([['La Dépêche B6', 'La Dépêche B2'], ['B3'], 'B2']);
    expect((await client.call('document.get', { id: document })).letter).toBe('B');
    expect(notices.map(({ kind }) => kind)).toEqual(['events_changed', 'documents_changed', 'publishers_changed', 'history_changed']);
    const { undone } = await client.call('history.undo', {});
    expect(undone).toMatchObject({ action: 'publisher_edited', why: 'éprouvée', records: 3 });
    expect(letters(await eventNow(event.id))).toEqual(['La Dépêche F6', 'La Dépêche E2']);
  });

  it('a document with a letter of its own keeps it', async () => {
    const { event, document } = await told(FASSALA, 'La Dépêche');
    await client.call('document.edit', { id: document, changes: [{ field: 'letter', from: 'F', to: 'D' }] });
    const { regraded } = await client.call('publisher.edit', { name: 'La Dépêche', changes: [{ field: 'letter', from: 'F', to: 'A' }] });
    expect([regraded, letters(await eventNow(event.id)), (await client.call('document.get', { id: document })).letter]).toEqual([0, ['La Dépêche D6'], 'D']);
  });

  it('of the shipped events can be described too', async () => {
    const shipped = await openBackend();
    const first = (await shipped.client.call('publisher.list', {})).publishers.find(({ events }) => events > 0);
    const { regraded } = await shipped.client.call('publisher.edit', { name: first?.name ?? '', changes: [{ field: 'letter', from: 'F', to: 'E' }] });
    expect(regraded).toBe(first?.events);
    const { events } = await shipped.client.call('event.list', { filter: {} });
    expect(events.flatMap(({ citations }) => citations).filter(({ publisher }) => publisher === first?.name).map(({ grade }) => grade[0])).toEqual(Array.from({ length: regraded }, () => 'E'));
    expect(await shipped.client.call('workspace.check', {})).toEqual({ ok: true, problems: [] });
    await shipped.app.close();
  });

  it('a field that changed meanwhile, a country or a language that is none, answer which', async () => {
    await client.call('publisher.edit', { name: 'Agence', changes: [{ field: 'letter', from: 'F', to: 'C' }] });
    const edit = (field: string, from: string | null, to: string) => client.call('publisher.edit', { name: 'Agence', changes: [{ field, from, to }] });
    await expect(edit('letter', 'F', 'A')).rejects.toMatchObject(failure('conflict', 'publisher.changed_meanwhile', { name: 'Agence', fields: 'letter' }));
    await expect(edit('country', null, 'Mauritanie')).rejects.toMatchObject(failure('invalid_input', 'publisher.country_unreadable', { field: 'country' }));
    await expect(edit('lang', null, 'le français')).rejects.toMatchObject(failure('invalid_input', 'publisher.lang_unreadable', { field: 'lang' }));
    await expect(edit('letter', 'C', 'Z')).rejects.toMatchObject(failure('invalid_input', 'input.invalid', { field: 'letter' }));
  });
});

describe('a document', () => {
  it('corrected takes its citations with it', async () => {
    const { event, document } = await told(FASSALA, 'La Dépêche');
    await client.call('publisher.edit', { name: 'Agence', changes: [{ field: 'letter', from: 'F', to: 'B' }] });
    const edited = await client.call('document.edit', { id: document, changes: [
      { field: 'title', from: 'Fassala : deux bergers enlevés', to: '  Deux bergers enlevés <script>alert(1)</script> 🐪 ' },
      { field: 'publisher', from: 'La Dépêche', to: 'Agence' }, { field: 'published', from: '2024-03-14', to: '2024-03-15' },
    ] });
    expect(edited).toMatchObject({ title: 'Deux bergers enlevés <script>alert(1)</script> 🐪', publisher: 'Agence', letter: 'B', letterFrom: 'publisher', published: '2024-03-15', publishedFrom: 'given', text: FASSALA });
    expect((await eventNow(event.id)).citations).toEqual([{ ...event.citations[0], title: edited.title, publisher: 'Agence', published: '2024-03-15', grade: 'B6' }]);
    expect((await eventNow(event.id)).grade).toBe('B6');
    await client.call('history.undo', {});
    expect(await eventNow(event.id)).toEqual(event);
  });

  it('gives up its own letter when told to follow its publisher', async () => {
    const { document } = await told(FASSALA, 'La Dépêche');
    expect(await client.call('document.edit', { id: document, changes: [{ field: 'letter', from: 'F', to: 'A' }] })).toMatchObject({ letter: 'A', letterFrom: 'given' });
    expect(await client.call('document.edit', { id: document, changes: [{ field: 'letterFrom', from: 'given', to: 'publisher' }] })).toMatchObject({ letter: 'F', letterFrom: 'publisher' });
  });

  it('marked higher raises its events, marked lower leaves them', async () => {
    const { event, document } = await told(FASSALA, 'La Dépêche');
    await client.call('document.edit', { id: document, changes: [{ field: 'marking', from: 'clear', to: 'amber' }] });
    expect((await eventNow(event.id)).marking).toBe('amber');
    await client.call('document.edit', { id: document, changes: [{ field: 'marking', from: 'amber', to: 'green' }] });
    expect((await eventNow(event.id)).marking).toBe('amber');
  });

  it('is not given a title, a date or a value that is none, and says which; its text cannot be changed', async () => {
    const { document } = await told(FASSALA, 'La Dépêche');
    const before = await client.call('document.get', { id: document });
    const edit = (field: string, from: string, to: string) => client.call('document.edit', { id: document, changes: [{ field, from, to }] });
    await expect(edit('title', before.title, ' ')).rejects.toMatchObject(failure('invalid_input', 'problem.title_missing', { field: 'title' }));
    await expect(edit('title', before.title, 'a'.repeat(501))).rejects.toMatchObject(failure('invalid_input', 'problem.title_long', { length: '501' }));
    await expect(edit('published', '2024-03-14', '2024-02-30')).rejects.toMatchObject(failure('invalid_input', 'date.invalid', { value: '2024-02-30' }));
    await expect(edit('marking', 'clear', 'secret')).rejects.toMatchObject(failure('invalid_input', 'input.invalid', { field: 'marking' }));
    await expect(edit('title', 'Autre chose', 'Mieux')).rejects.toMatchObject(failure('conflict', 'document.changed_meanwhile', { fields: 'title' }));
    await expect(client.call('document.edit', { id: 'doc-0', changes: [{ field: 'title', from: 'a', to: 'b' }] })).rejects.toMatchObject(failure('not_found', 'not_found.document'));
    await edit('text', FASSALA, 'Autre texte');
    expect(await client.call('document.get', { id: document })).toEqual(before);
  });
});

describe('a document read again', () => {
  it('shows, event by event, what is as it was, and what the analyst has changed since', async () => {
    const { event, document } = await told(FASSALA, 'La Dépêche');
    const { pairs } = await client.call('document.reread', { id: document });
    expect(pairs.map(({ proposal, event: became, found, differs }) => [proposal?.state, became?.id ?? null, found?.draft.type, differs]))
      .toEqual([['accepted', event.id, 'abduction', []], ['pending', null, 'ministerial_meeting', []]]);
    await client.call('event.edit', { id: event.id, changes: [{ field: 'when', from: '2024-03-12', to: '2024-03-11' }, { field: 'status', from: event.status, to: 'denied' }] });
    expect((await client.call('document.reread', { id: document })).pairs[0]?.differs).toEqual(['when', 'status']);
  });

  it('sets what is found no longer, and what is found for the first time, apart', async () => {
    const { document } = await told(FASSALA, 'La Dépêche');
    const { proposals } = await client.call('proposal.list', { document });
    const meeting = proposals[1];
    if (!meeting) throw new Error('two proposals expected');
    await client.call('proposal.edit', { id: meeting.id, changes: [{ field: 'draft', from: meeting.draft, to: { ...meeting.draft, when: '2021-01-01' } }] });
    const { pairs } = await client.call('document.reread', { id: document });
    expect(pairs.map(({ proposal, found, differs }) => [proposal?.id ?? null, found?.draft.when ?? null, differs]))
      .toEqual([[proposals[0]?.id, '2024-03-12', []], [meeting.id, null, []], [null, '2024-03-20', []]]);
  });

  it('in part gives offsets into the whole text', async () => {
    const { document } = await told(FASSALA, 'La Dépêche');
    const start = FASSALA.indexOf('Le ministre');
    const { found } = await client.call('document.read', { id: document, start, end: FASSALA.length });
    expect(found.map(({ draft }) => [draft.type, draft.when])).toEqual([['ministerial_meeting', '2024-03-20']]);
    expect(found[0]?.spans.filter(({ field }) => field === 'where').map((span) => FASSALA.slice(span.start, span.end))).toEqual(['Bamako']);
    await expect(client.call('document.read', { id: document, start: 5, end: 5 })).rejects.toMatchObject(failure('invalid_input', 'document.part_outside'));
    await expect(client.call('document.read', { id: document, start: 5, end: 99_999 })).rejects.toMatchObject(failure('invalid_input', 'document.part_outside'));
  });

  it('changes nothing', async () => {
    const { document } = await told(FASSALA_AGAIN, 'La Dépêche');
    const revisions = (await client.call('workspace.status', {})).revisions;
    await client.call('document.reread', { id: document });
    await client.call('document.read', { id: document, start: 0, end: FASSALA_AGAIN.length });
    expect((await client.call('workspace.status', {})).revisions).toBe(revisions);
  });
});
