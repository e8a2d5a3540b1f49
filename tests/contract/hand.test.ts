import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { methods } from '#shared/contract/methods';
import type { EventRecord } from '#shared/domain/event';
import { type Backend, openBackend, temporaryFolder } from '../support/backend.ts';
import { TRANSPORTS, type Transport } from '../support/transports.ts';
import { FASSALA } from '../support/articles.ts';

const PLACE = { name: 'Nara', country: 'ML', precision: 'place', side: 'ML', adm1: null, point: { lat: 15.17, lon: -7.29 }, radiusKm: null, gazetteer: null };

describe.each(Object.entries(TRANSPORTS))('the analyst’s hand over %s', (_name, open) => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'bureau.confins');
  let backend: Backend;
  let transport: Transport;
  const asked = new Set<string>();
  beforeAll(async () => {
    backend = await openBackend({ workspace: file, empty: true });
    transport = await open(backend.app);
  });
  afterAll(async () => {
    await transport.close();
    await backend.app.close();
    folder.remove();
  });

  /** The reply's value, checked against the method's own schema. */
  async function value(name: keyof typeof methods, input: object): Promise<unknown> {
    asked.add(name);
    const reply = await transport.invoke(name, input);
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
    expect(methods[name].output.safeParse(reply.value).error).toBeUndefined();
    return reply.value;
  }
  const failed = async (name: keyof typeof methods, input: object): Promise<unknown> => {
    const reply = await transport.invoke(name, input);
    return reply.ok ? reply : reply.error;
  };
  const titled = (fr: string): object => ({
    kind: 'incident', type: 'armed_clash', status: 'reported', title: { fr, en: '' }, summary: { fr: '', en: '' }, when: '2024-04-07', where: PLACE, actors: [], topics: [], casualties: {},
  });

  it('events are made, changed, merged, split and removed', async () => {
    const cite = (url: string): object => ({ document: null, spans: [], url, publisher: 'Agence', title: null, published: null, lang: null, grade: 'C3' });
    const first = recordOf(await value('event.create', { draft: titled('Un'), citations: [cite('https://a.example/1')] }));
    const second = recordOf(await value('event.create', { draft: titled('Deux'), citations: [cite('https://a.example/2')] }));
    expect(await value('event.edit', { id: first.id, changes: [{ field: 'note', from: null, to: 'vu' }] })).toEqual({ ...first, note: 'vu' });
    expect(await failed('event.edit', { id: first.id, changes: [{ field: 'note', from: null, to: 'autre' }] })).toEqual({ code: 'conflict', message: 'event.changed_meanwhile', params: { id: first.id, fields: 'note' } });
    expect(await value('event.merge', { into: first.id, from: second.id })).toMatchObject({ id: first.id, citations: [{ url: 'https://a.example/1' }, { url: 'https://a.example/2' }] });
    const { made } = (await value('event.split', { id: first.id, citations: [1] })) as { made: EventRecord };
    expect(made.citations.map(({ url }) => url)).toEqual(['https://a.example/2']);
    expect(await value('event.remove', { ids: [made.id] })).toEqual({ removed: 1 });
    expect(await value('commitment.list', {})).toEqual({ commitments: [] });
  });

  it('events are told as the facts of columns, and by row', async () => {
    const { events } = (await value('event.list', { filter: {} })) as { events: { id: string }[] };
    const { facts } = (await value('event.facts', { ids: events.map(({ id }) => id) })) as { facts: { row: number }[] };
    expect(facts).toHaveLength(events.length);
    expect(await value('event.details', { rows: facts.map(({ row }) => row) })).toMatchObject({ events: { length: events.length } });
    const ids = events.map(({ id }) => id);
    expect(await value('event.titles', { ids: [...ids, 'gone'] })).toMatchObject({ titles: { length: events.length } });
    expect(await value('event.tied', { id: ids[0] ?? '' })).toMatchObject({ events: expect.any(Array) });
  });

  it('the history is listed, taken back, brought back and restored', async () => {
    const { undone } = (await value('history.undo', {})) as { undone: { action: string; change: number } };
    expect(undone.action).toBe('removed');
    expect(await value('history.redo', {})).toMatchObject({ redone: { change: undone.change } });
    const { revisions } = (await value('history.list', { filter: { field: '*' } })) as { revisions: { seq: number }[] };
    expect(await value('history.restore', { seq: revisions.at(-1)?.seq ?? 0 })).toMatchObject({ change: expect.any(Number) });
    expect(await value('history.restore', { seq: revisions.at(-1)?.seq ?? 0 })).toEqual({ change: null });
    expect(await value('history.ends', {})).toMatchObject({ undo: { action: 'restored' }, redo: null });
    expect(await failed('history.restore', { seq: 99_999 })).toMatchObject({ code: 'not_found', message: 'not_found.revision' });
  });

  it('documents and proposals are corrected, split, added, decided and read again', async () => {
    const { document, proposals } = (await value('document.ingest', { source: { from: 'text', text: FASSALA } })) as { document: { id: string }; proposals: { id: string; draft: object; digit: string }[] };
    const [first, second] = proposals.map(({ id }) => id);
    expect(await value('document.edit', { id: document.id, changes: [{ field: 'marking', from: 'clear', to: 'amber' }] })).toMatchObject({ marking: 'amber', text: FASSALA });
    expect(await value('proposal.edit', { id: first, changes: [{ field: 'digit', from: '6', to: '2' }] })).toMatchObject({ digit: '2' });
    expect(await failed('proposal.edit', { id: first, changes: [{ field: 'digit', from: '6', to: '3' }] })).toMatchObject({ code: 'conflict', message: 'proposal.changed_meanwhile' });
    expect(await value('proposal.pending', { documents: [document.id] })).toEqual({ ids: proposals.map(({ id }) => id) });
    const { proposals: twins } = (await value('proposal.split', { id: second })) as { proposals: { id: string }[] };
    expect(await value('proposal.reject', { ids: twins.slice(1).map(({ id }) => id), why: 'double' })).toEqual({ rejected: 1 });
    const { found } = (await value('document.read', { id: document.id, start: 0, end: FASSALA.length })) as { found: object[] };
    expect(await value('proposal.add', { document: document.id, extracted: found.slice(0, 1) })).toMatchObject({ proposals: { length: 4 } });
    expect(await value('proposal.accept', { ids: [first], as: 'new' })).toMatchObject({ added: 1, merged: 0, events: [{ grade: 'F2', marking: 'amber' }] });
    expect(await value('document.reread', { id: document.id })).toMatchObject({ pairs: { length: 4 } });
  });

  it('publishers, places, dates, words and drafts are kept and asked', async () => {
    expect(await value('publisher.edit', { name: 'Agence', changes: [{ field: 'letter', from: 'F', to: 'B' }] })).toMatchObject({ publisher: { letter: 'B' }, regraded: 1 });
    expect(await value('publisher.events', { name: 'Agence' })).toMatchObject({ events: [{ citations: [{ publisher: 'Agence', grade: 'B3' }] }] });
    expect(await value('publisher.list', {})).toMatchObject({ publishers: [{ name: 'Agence', letter: 'B', described: true }] });
    expect(await value('place.search', { text: 'Adel Bagrou' })).toMatchObject({ places: [{ name: 'Adel Bagrou', country: 'MR' }] });
    expect(await value('place.locate', { where: PLACE })).toMatchObject({ frontier: { side: 'ML' } });
    expect(await value('when.read', { text: 'vers mars 2024', lang: 'fr' })).toEqual({ edtf: '2024-03~' });
    const entry = { kind: 'alias', lang: 'fr', text: 'Faucons du désert', actor: 'fama' };
    const { id } = (await value('lexicon.save', { id: null, entry })) as { id: string };
    expect(await value('lexicon.list', {})).toEqual({ entries: [{ id, entry }] });
    expect(await failed('lexicon.save', { id: null, entry: { ...entry, actor: 'jnim' } })).toEqual({ code: 'conflict', message: 'lexicon.collides', params: { text: 'Faucons du désert', with: expect.stringContaining('maliennes') } });
    expect(await value('lexicon.check', {})).toEqual({ collisions: [], shipped: [] });
    expect(await value('lexicon.remove', { id })).toEqual({ removed: 1 });
    expect(await value('draft.keep', { id: 'a', content: { deep: [null, '🐪'] } })).toMatchObject({ at: expect.any(String) });
    expect(await value('draft.list', {})).toMatchObject({ drafts: [{ id: 'a', content: { deep: [null, '🐪'] } }] });
    expect(await value('draft.discard', { id: 'a' })).toEqual({});
  });

  it('choices are made, and another workspace is opened and left', async () => {
    expect(await value('settings.edit', { theme: 'dark', marking: 'green' })).toMatchObject({ theme: 'dark', marking: 'green' });
    expect(await value('settings.get', {})).toMatchObject({ theme: 'dark', marking: 'green', area: null });
    expect(await value('workspace.open', { file: `${file}-2`, create: 'empty' })).toMatchObject({ events: 0 });
    expect(await failed('workspace.open', { file: `${file}-3`, create: 'no' })).toMatchObject({ code: 'not_found', message: 'workspace.absent' });
    expect(await value('workspace.open', { file, create: 'no' })).toMatchObject({ events: 2 });
    expect(await value('workspace.recent', {})).toMatchObject({ recent: [{ file }, { file: `${file}-2` }] });
    expect(await value('workspace.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('several events are changed and removed as one act', async () => {
    const made = [recordOf(await value('event.create', { draft: titled('Trois'), citations: [] })), recordOf(await value('event.create', { draft: titled('Quatre'), citations: [] }))];
    const ids = made.map(({ id }) => id);
    const { facts } = (await value('event.facts', { ids })) as { facts: { row: number }[] };
    expect(await value('event.ids', { rows: facts.map(({ row }) => row) })).toEqual({ ids });
    expect(await value('event.editMany', { ids, change: { addTags: ['suivi'] } })).toEqual({ changed: 2, unchanged: 0 });
    expect(await value('event.tags', { ids })).toEqual({ tags: [{ tag: 'suivi', count: 2 }] });
    expect(await failed('event.removeMany', { ids: [...ids, 'absent'] })).toMatchObject({ message: 'event.many_gone' });
    expect(await value('event.removeMany', { ids })).toEqual({ removed: 2 });
  });

  it('no method of the hand was left out', () => {
    const families = /^(?:event(?=\.(?!columns|search))|proposal|history|publisher|place|when|lexicon|draft|settings|commitment)\.|^document\.(?:edit|reread|read)$|^workspace\.(?:open|recent)$/;
    expect(Object.keys(methods).filter((name) => families.test(name) && !asked.has(name))).toEqual(['event.get', 'proposal.list']);
  });
});

/** What the method's schema has just vouched for. */
function recordOf(checked: unknown): EventRecord {
  return checked as EventRecord;
}
