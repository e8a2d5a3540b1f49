import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '#shared/contract/notices';
import { MOST_AT_ONCE } from '#shared/domain/bulk-change';
import { FASSALA } from '../support/articles.ts';
import { type Backend, openBackend } from '../support/backend.ts';

let backend: Backend;
beforeEach(async () => {
  backend = await openBackend();
});
afterEach(() => backend.app.close());

const all = async () => (await backend.client.call('event.list', { filter: {} })).events;
const idsOf = async () => (await all()).map(({ id }) => id);
const changes = async () => (await backend.client.call('workspace.status', {})).revisions;

describe('many events', () => {
  it('are tagged and marked as one act, which one undo takes back', async () => {
    const [before, ids] = [await all(), await idsOf()];
    const notices: Notice[] = [];
    backend.app.subscribe((notice) => notices.push(notice));
    expect(await backend.client.call('event.editMany', { ids, change: { addTags: ['à suivre'], marking: 'amber' } })).toEqual({ changed: 6, unchanged: 0 });
    expect((await all()).map(({ tags, marking }) => [tags.at(-1), marking])).toEqual(ids.map(() => ['à suivre', 'amber']));
    expect(notices.map(({ kind }) => kind)).toEqual(['events_changed', 'history_changed']);
    expect((await backend.client.call('history.ends', {})).undo).toMatchObject({ action: 'edited', records: 6 });
    await backend.client.call('history.undo', {});
    expect(await all()).toEqual(before);
    expect(await backend.client.call('workspace.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('that are so already leave no revision', async () => {
    const ids = await idsOf();
    await backend.client.call('event.editMany', { ids: ids.slice(0, 2), change: { addTags: ['nuit'] } });
    expect(await backend.client.call('event.editMany', { ids: ids.slice(0, 3), change: { addTags: ['nuit'] } })).toEqual({ changed: 1, unchanged: 2 });
    const before = await changes();
    expect(await backend.client.call('event.editMany', { ids: ids.slice(0, 3), change: { addTags: ['nuit'] } })).toEqual({ changed: 0, unchanged: 3 });
    expect(await changes()).toBe(before);
  });

  it('are removed as one act, proposals with them, and come back with one undo', async () => {
    const { proposals } = await backend.client.call('document.ingest', { source: { from: 'text', text: FASSALA } });
    await backend.client.call('proposal.accept', { ids: proposals.map(({ id }) => id) });
    const before = await all();
    const ids = before.map(({ id }) => id);
    expect(await backend.client.call('event.removeMany', { ids: [...ids, ...ids] })).toEqual({ removed: 8 });
    expect(await all()).toEqual([]);
    await backend.client.call('history.undo', {});
    expect((await all()).toSorted(byId)).toEqual(before.toSorted(byId));
  });

  it('are all changed or none: the refusal says how many stand against it, and which is the first', async () => {
    const [first] = await all();
    if (!first) throw new Error('an event expected');
    const { draft } = await newIncident();
    const bare = await backend.client.call('event.create', { draft: { ...draft, title: { fr: 'Sans source', en: '' } } });
    const before = await all();
    await expect(backend.client.call('event.editMany', { ids: [first.id, bare.id], change: { digit: '2', addTags: ['nuit'] } })).rejects.toMatchObject({
      failure: { code: 'invalid_input', message: 'event.many_without_source', params: { count: '1', total: '2', title: 'Sans source' } },
    });
    await expect(backend.client.call('event.editMany', { ids: [first.id, 'nothing'], change: { marking: 'red' } })).rejects.toMatchObject({
      failure: { code: 'not_found', message: 'event.many_gone', params: { count: '1' } },
    });
    expect(await all()).toEqual(before);
  });

  it('are not graded by a letter that is their documents’, nor marked below these without a reason', async () => {
    const { document, proposals } = await backend.client.call('document.ingest', { source: { from: 'text', text: FASSALA } });
    const { events } = await backend.client.call('proposal.accept', { ids: proposals.map(({ id }) => id) });
    await backend.client.call('document.edit', { id: document.id, changes: [{ field: 'marking', from: 'clear', to: 'amber' }] });
    const ids = events.map(({ id }) => id);
    await backend.client.call('event.editMany', { ids, change: { marking: 'red' } });
    await expect(backend.client.call('event.editMany', { ids, change: { letter: 'A' } })).rejects.toMatchObject({ failure: { message: 'event.many_letter_held', params: { count: '2', total: '2' } } });
    await expect(backend.client.call('event.editMany', { ids, change: { marking: 'clear' } })).rejects.toMatchObject({ failure: { message: 'event.many_marking', params: { count: '2', total: '2' } } });
    expect(await backend.client.call('event.editMany', { ids, change: { marking: 'clear', digit: '1' }, why: 'publié depuis' })).toEqual({ changed: 2, unchanged: 0 });
    expect((await backend.client.call('document.events', { id: document.id })).events.map(({ grade, marking }) => [grade[1], marking])).toEqual([['1', 'clear'], ['1', 'clear']]);
  });

  it('beyond the limit are refused, which says the limit', async () => {
    const ids = Array.from({ length: MOST_AT_ONCE + 1 }, (_, index) => `evt-${index}`);
    const refusal = { failure: { code: 'invalid_input', message: 'event.many_limit', params: { count: '2001', limit: '2000' } } };
    await expect(backend.client.call('event.editMany', { ids, change: { marking: 'red' } })).rejects.toMatchObject(refusal);
    await expect(backend.client.call('event.removeMany', { ids })).rejects.toMatchObject(refusal);
  });

  it('are named by their rows, and tell their tags', async () => {
    const ids = await idsOf();
    const { facts } = await backend.client.call('event.facts', { ids });
    const rows = facts.map(({ row }) => row);
    expect((await backend.client.call('event.ids', { rows: [...rows, 99_999] })).ids.toSorted()).toEqual(ids.toSorted());
    await backend.client.call('event.editMany', { ids: ids.slice(0, 3), change: { addTags: ['nuit'] } });
    await backend.client.call('event.editMany', { ids: ids.slice(2, 3), change: { addTags: ['bétail'] } });
    const tagged = async (some?: string[]) => (await backend.client.call('event.tags', some ? { ids: some } : {})).tags.filter(({ tag }) => tag === 'nuit' || tag === 'bétail');
    expect(await tagged()).toEqual([{ tag: 'nuit', count: 3 }, { tag: 'bétail', count: 1 }]);
    expect(await tagged(ids.slice(0, 2))).toEqual([{ tag: 'nuit', count: 2 }]);
  });
});

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id.localeCompare(b.id);
}

async function newIncident() {
  const { proposals } = await backend.client.call('document.ingest', { source: { from: 'text', text: FASSALA } });
  const draft = proposals.find((one) => one.draft.kind === 'incident')?.draft;
  if (!draft) throw new Error('an incident expected');
  return { draft };
}
