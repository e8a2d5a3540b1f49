import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventRecord } from '#shared/domain/event';
import { diff } from '#shared/domain/change';
import { FASSALA } from '../support/articles.ts';
import { type Backend, openBackend, temporaryFolder } from '../support/backend.ts';
import { writeFirstSchema } from '../support/first-schema.ts';

const folder = temporaryFolder();
const file = join(folder.path, 'ancien.confins');
let backend: Backend;
let before: EventRecord[];
let hashes: string[];

beforeAll(async () => {
  const today = join(folder.path, 'modèle.confins');
  const model = await openBackend({ workspace: today });
  const { proposals } = await model.client.call('document.ingest', { source: { from: 'text', text: FASSALA } });
  await model.client.call('proposal.accept', { ids: proposals.slice(0, 1).map(({ id }) => id) });
  before = (await model.client.call('event.list', { filter: {} })).events;
  await model.app.close();
  hashes = writeFirstSchema(file, today);
  backend = await openBackend({ workspace: file });
});
afterAll(async () => {
  await backend.app.close();
  folder.remove();
});

describe('a workspace of the first version', () => {
  it('opens with all it held, a copy kept beside it', async () => {
    expect((await backend.client.call('event.list', { filter: {} })).events.map(unlinked)).toEqual(before.map(unlinked));
    expect(await backend.client.call('workspace.status', {})).toMatchObject({ events: 7, documents: 1, pendingProposals: 1, readOnly: null });
    expect(existsSync(`${file}.v1.bak`)).toBe(true);
    const { documents } = await backend.client.call('document.list', {});
    expect((await backend.client.call('document.get', { id: documents[0]?.id ?? '' })).text).toBe(FASSALA);
    expect(await backend.client.call('workspace.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('keeps the hashes of its history and states every record after it', async () => {
    const db = new Database(file, { readonly: true });
    const kept = db.prepare<[], { hash: string }>('SELECT hash FROM revision ORDER BY seq').all().map(({ hash }) => hash);
    db.close();
    expect(kept.slice(0, hashes.length)).toEqual(hashes);
    const { revisions } = await backend.client.call('history.list', { filter: {}, limit: 1000 });
    const first = revisions.filter(({ change }) => change === 0).map(({ action, who }) => [action, who]);
    expect(first.reverse()).toEqual([['loaded', 'une collègue'], ['ingested', 'une collègue'], ['created', 'une collègue'], ['accepted', 'une collègue'], ['rejected', 'une collègue']]);
    const stated = revisions.filter(({ action }) => action === 'baseline').map(({ subject }) => subject);
    expect({ event: stated.filter((one) => one === 'event').length, document: stated.filter((one) => one === 'document').length, proposal: stated.filter((one) => one === 'proposal').length })
      .toEqual({ event: 7, document: 1, proposal: 2 });
    expect((await backend.client.call('history.ends', {})).undo).toBeNull();
  });

  it('can be edited, and the edit undone', async () => {
    const [event] = (await backend.client.call('event.list', { filter: { kinds: ['incident'] } })).events;
    if (!event) throw new Error('an incident expected');
    const edited = await backend.client.call('event.edit', { id: event.id, changes: diff(event, { ...event, note: 'À recouper.' }) });
    expect(edited).toEqual({ ...event, note: 'À recouper.' });
    await backend.client.call('history.undo', {});
    expect(await backend.client.call('event.get', { id: event.id })).toEqual(event);
    expect(await backend.client.call('workspace.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('lets its waiting proposals be accepted', async () => {
    const { documents } = await backend.client.call('document.list', {});
    const { proposals } = await backend.client.call('proposal.list', { document: documents[0]?.id ?? '' });
    const waiting = proposals.filter(({ state }) => state === 'pending');
    const { events } = await backend.client.call('proposal.accept', { ids: waiting.map(({ id }) => id) });
    expect(events.map(({ kind, when }) => [kind, when])).toEqual([['meeting', '2024-03-20']]);
    expect(await backend.client.call('workspace.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('opens a second time as it was left', async () => {
    const left = (await backend.client.call('event.list', { filter: {} })).events;
    const revisions = (await backend.client.call('workspace.status', {})).revisions;
    await backend.app.close();
    backend = await openBackend({ workspace: file });
    expect((await backend.client.call('event.list', { filter: {} })).events).toEqual(left);
    expect((await backend.client.call('workspace.status', {})).revisions).toBe(revisions);
  });
});

/** The first version kept claims without their document and figures. */
function unlinked(event: EventRecord): EventRecord {
  return { ...event, claims: event.claims.map((claim) => ({ ...claim, document: null, casualties: {} })) };
}
