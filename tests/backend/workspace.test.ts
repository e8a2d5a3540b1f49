import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Notice } from '#shared/contract/notices';
import { FASSALA, FASSALA_AGAIN, IN_SPANISH } from '../support/articles.ts';
import { type Backend, openBackend, temporaryFolder } from '../support/backend.ts';

const article = (text: string, more: { published?: string } = {}) => ({ source: { from: 'text' as const, text }, ...more });

describe('a new workspace', () => {
  it('holds the six events of the founding article, sourced and placed, and offers the wider chronology once', async () => {
    const { client } = await openBackend();
    const { events } = await client.call('event.list', { filter: {} });
    expect(events).toHaveLength(6);
    expect(events.every(({ citations, title, review }) => citations.length > 0 && title.fr !== '' && title.en !== '' && review === 'reviewed')).toBe(true);
    expect((await client.call('workspace.status', {})).chronologyOffer).toBe(116);
    expect(await client.call('chronology.load', { set: 'open-sources' })).toEqual({ added: 116 });
    expect(await client.call('chronology.load', { set: 'open-sources' })).toEqual({ added: 0 });
    expect((await client.call('workspace.status', {})).events).toBe(122);
    expect(await client.call('workspace.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('can start with none', async () => {
    const { client } = await openBackend({ empty: true });
    expect((await client.call('event.list', { filter: {} })).total).toBe(0);
  });
});

describe('an article', () => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await openBackend({ empty: true });
  });
  afterEach(() => backend.app.close());

  it('is stored unchanged with its date, language and proposals whose spans point into it', async () => {
    const { document, proposals, warnings } = await backend.client.call('document.ingest', article(FASSALA));
    expect([document.text, document.published, document.publishedFrom, document.lang]).toEqual([FASSALA, '2024-03-14', 'text', 'fr']);
    expect(warnings).toEqual([]);
    expect(proposals.map(({ draft }) => [draft.kind, draft.type, draft.when, draft.where.name])).toEqual([
      ['incident', 'abduction', '2024-03-12', 'Fassala'],
      ['meeting', 'ministerial_meeting', '2024-03-20', 'Bamako'],
    ]);
    const quoted = proposals[0]?.spans.filter(({ field }) => field === 'where').map(({ start, end }) => FASSALA.slice(start, end));
    expect(quoted).toContain('Fassala');
  });

  it('becomes events when accepted, each citing the document', async () => {
    const { document, proposals } = await backend.client.call('document.ingest', article(FASSALA));
    const notices: Notice[] = [];
    backend.app.subscribe((notice) => notices.push(notice));
    const { added, events } = await backend.client.call('proposal.accept', { ids: proposals.map(({ id }) => id) });
    expect(added).toBe(2);
    expect(events.every(({ citations }) => citations[0]?.document === document.id)).toBe(true);
    expect(notices).toContainEqual({ kind: 'events_changed', ids: events.map(({ id }) => id) });
    expect(await backend.client.call('workspace.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('that tells a known event again adds a source to it, not a second event', async () => {
    const first = await backend.client.call('document.ingest', article(FASSALA));
    const { events: [known] } = await backend.client.call('proposal.accept', { ids: first.proposals.map(({ id }) => id) });
    const second = await backend.client.call('document.ingest', article(FASSALA_AGAIN));
    expect(second.proposals.map(({ looksLike }) => looksLike?.event)).toEqual([known?.id]);
    const outcome = await backend.client.call('proposal.accept', { ids: second.proposals.map(({ id }) => id) });
    expect([outcome.added, outcome.merged]).toEqual([0, 1]);
    expect(outcome.events[0]?.citations.map(({ document }) => document)).toEqual([first.document.id, second.document.id]);
    expect((await backend.client.call('event.list', { filter: {} })).total).toBe(2);
  });

  it('given twice is known the second time', async () => {
    const first = await backend.client.call('document.ingest', article(FASSALA));
    const second = await backend.client.call('document.ingest', article(FASSALA));
    expect([second.known, second.document.id]).toEqual([true, first.document.id]);
    expect((await backend.client.call('workspace.status', {})).documents).toBe(1);
  });

  it('in another language is stored, nothing is proposed, and that is said', async () => {
    const { document, proposals, warnings } = await backend.client.call('document.ingest', article(IN_SPANISH, { published: '2024-05-01' }));
    expect([document.lang, document.text, proposals]).toEqual(['other', IN_SPANISH, []]);
    expect(warnings.map(({ message }) => message)).toEqual(['warning.language_unsupported']);
  });

  it('without any date is dated today, with a warning', async () => {
    const { document, warnings } = await backend.client.call('document.ingest', article('Des soldats maliens ont été tués dans une attaque à Nara.'));
    expect([document.published, document.publishedFrom]).toEqual(['2024-05-10', 'today']);
    expect(warnings.map(({ message }) => message)).toEqual(['warning.published_guessed']);
  });

  it('proposals are accepted all or none, and once', async () => {
    const { proposals } = await backend.client.call('document.ingest', article(FASSALA));
    const [first, second] = proposals.map(({ id }) => id);
    if (first === undefined || second === undefined) throw new Error('two proposals expected');
    await expect(backend.client.call('proposal.accept', { ids: [first, 'nothing'] })).rejects.toMatchObject({ failure: { code: 'not_found' } });
    expect((await backend.client.call('event.list', { filter: {} })).total).toBe(0);
    await backend.client.call('proposal.reject', { ids: [second] });
    await backend.client.call('proposal.accept', { ids: [first] });
    await expect(backend.client.call('proposal.accept', { ids: [first] })).rejects.toMatchObject({ failure: { code: 'conflict' } });
  });
});

it('a workspace held elsewhere is read, and writing says who holds it', async () => {
  const folder = temporaryFolder();
  const workspace = join(folder.path, 'w.confins');
  const first = await openBackend({ workspace });
  await first.app.close();
  writeFileSync(`${workspace}.lock`, JSON.stringify({ pid: process.ppid, host: hostname(), user: 'collègue', since: '2024-05-10' }));
  const second = await openBackend({ workspace });
  expect((await second.client.call('event.list', { filter: {} })).total).toBe(6);
  await expect(second.client.call('document.ingest', article(FASSALA))).rejects.toMatchObject({
    failure: { code: 'busy', message: 'workspace.held', params: { holder: expect.stringContaining('collègue') } },
  });
  await second.app.close();
  folder.remove();
});

it('a check finds a text that was changed behind the program’s back', async () => {
  const folder = temporaryFolder();
  const workspace = join(folder.path, 'w.confins');
  const first = await openBackend({ workspace, empty: true });
  const { document } = await first.client.call('document.ingest', article(FASSALA));
  await first.app.close();
  const db = new Database(workspace);
  db.exec("DROP TRIGGER evidence_is_unchanged; UPDATE evidence SET text = replace(text, 'Deux', 'Trois')");
  db.close();
  const second = await openBackend({ workspace });
  const { ok, problems } = await second.client.call('workspace.check', {});
  expect([ok, problems]).toEqual([false, [`document ${document.id}: text does not match its hash`]]);
  await second.app.close();
  folder.remove();
});
