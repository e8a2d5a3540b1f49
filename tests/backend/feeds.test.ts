import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RequestFailed } from '#shared/contract/client';
import type { FeedRecord } from '#shared/domain/feed';
import { failureText } from '#shared/i18n/failures';
import { FASSALA, FASSALA_AGAIN } from '../support/articles.ts';
import { type Backend, NOW, openBackend } from '../support/backend.ts';
import { content, startWebServer, status, type WebServer } from '../support/web-server.ts';

let backend: Backend;
let server: WebServer;
let now = NOW;
beforeEach(async () => {
  now = NOW;
  server = await startWebServer();
  backend = await openBackend({ empty: true, allowedHosts: [server.host], clock: () => now });
});
afterEach(async () => {
  await backend.app.close();
  await server.close();
});

const text = (article: string) => content(article, 'text/plain; charset=utf-8');
const rss = (...paths: string[]): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>Le Riverain</title>${paths.map((path) =>
  `<item><title>Titre ${path}</title><link>${path}</link><pubDate>Thu, 14 Mar 2024 08:00:00 GMT</pubDate></item>`).join('')}</channel></rss>`;
const serve = (feed: string, headers: Record<string, string> = {}) => server.pages.set('/flux', content(feed, 'application/rss+xml', headers));
const add = (more: object = {}): Promise<FeedRecord> => backend.client.call('feed.add', { url: `${server.origin}/flux`, ...more });
const poll = async (id?: string) => (await backend.client.call('feed.poll', id === undefined ? {} : { id })).outcomes;
const feed = async (): Promise<FeedRecord> => (await backend.client.call('feed.list', {})).feeds[0] ?? expect.fail('no feed');
const later = (minutes: number): string => new Date(Date.parse(now) + minutes * 60_000).toISOString();

async function refused(work: Promise<unknown>): Promise<string> {
  const error = await work.then(() => expect.fail('nothing failed'), (caught: unknown) => caught);
  if (error instanceof RequestFailed) return error.failure.message;
  throw error;
}

describe('a feed', () => {
  it('brings its items as documents with proposals, each once', async () => {
    serve(rss('/2', '/1'));
    server.pages.set('/1', text(FASSALA));
    server.pages.set('/2', text(FASSALA_AGAIN));
    const { id } = await add({ publisher: 'Le Riverain (Néma)' });
    const [outcome] = await poll();
    const { documents } = await backend.client.call('document.list', {});
    expect(outcome).toEqual({ feed: id, added: expect.arrayContaining(documents.map((document) => document.id)), failed: 0, error: null });
    expect(documents.map(({ url, feed: by, publisher, published, pending }) => ({ url, by, publisher, published, pending })).sort((a, b) => String(a.url).localeCompare(String(b.url)))).toEqual([
      { url: `${server.origin}/1`, by: id, publisher: 'Le Riverain (Néma)', published: '2024-03-14', pending: 2 },
      { url: `${server.origin}/2`, by: id, publisher: 'Le Riverain (Néma)', published: '2024-03-14', pending: 1 },
    ]);
    expect(await feed()).toMatchObject({ ownTitle: 'Le Riverain', documents: 2, failures: 0, lastError: null, lastPolled: now, nextDue: later(30) });
    server.asked.length = 0;
    expect(await poll()).toEqual([{ feed: id, added: [], failed: 0, error: null }]);
    expect(server.asked).toEqual(['/flux']);
  });

  it('does not come between an analyst and the act to undo', async () => {
    serve(rss('/1'));
    server.pages.set('/1', text(FASSALA));
    await add();
    await poll();
    const { undone } = await backend.client.call('history.undo', {});
    expect([undone?.action, (await backend.client.call('feed.list', {})).feeds]).toEqual(['feed_added', []]);
    expect((await backend.client.call('document.list', {})).documents).toHaveLength(1);
    await backend.client.call('history.redo', {});
    expect(await feed()).toMatchObject({ documents: 1, lastPolled: null });
    expect((await backend.client.call('workspace.check', {})).problems).toEqual([]);
  });

  it('is asked only for what changed', async () => {
    const asked: unknown[] = [];
    server.pages.set('/flux', (request, response) => {
      asked.push([request.headers['if-none-match'], request.headers['if-modified-since']]);
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"', 'last-modified': 'Fri, 10 May 2024 08:00:00 GMT' }).end(rss());
    });
    await add();
    for (let i = 0; i < 3; i += 1) expect((await poll())[0]?.error).toBeNull();
    expect(asked).toEqual([[undefined, undefined], ['"v1"', 'Fri, 10 May 2024 08:00:00 GMT'], ['"v1"', 'Fri, 10 May 2024 08:00:00 GMT']]);
    expect((await feed()).ownTitle).toBe('Le Riverain');
  });

  it('that fails is asked less and less often, says why, and recovers', async () => {
    server.pages.set('/flux', content('<!doctype html><html><body>Accueil</body></html>'));
    await add({ intervalMinutes: 60 });
    const waits: (string | null)[] = [];
    for (let i = 0; i < 6; i += 1) {
      expect((await poll())[0]?.error?.message).toBe('feed.unreadable');
      waits.push((await feed()).nextDue);
    }
    expect(waits).toEqual([120, 240, 480, 960, 1440, 1440].map(later));
    const { lastError, failures } = await feed();
    expect([failures, lastError && failureText('en', lastError)]).toEqual([6, `“${server.origin}/flux” is not an RSS, Atom or JSON feed: look for the address of the feed on the site.`]);
    serve(rss());
    await poll();
    expect(await feed()).toMatchObject({ failures: 0, lastError: null, nextDue: later(60) });
  });

  it('goes on past items that fail, keeps why, and asks again only for what may come', async () => {
    serve(rss('/absent', '/later', '/1'), { etag: '"v1"' });
    server.pages.set('/1', text(FASSALA));
    server.pages.set('/later', status(503));
    const { id } = await add();
    const [outcome] = await poll();
    expect([outcome?.added.length, outcome?.failed]).toEqual([1, 2]);
    const { failures } = await backend.client.call('intake.failures', {});
    expect(failures.map(({ name, message, feed: by }) => [name, message, by]).sort(([a = ''], [b = '']) => String(a).localeCompare(String(b)))).toEqual([
      [`${server.origin}/absent`, 'fetch.not_found', id], [`${server.origin}/later`, 'fetch.status', id],
    ]);
    server.pages.set('/later', text(FASSALA_AGAIN));
    server.asked.length = 0;
    expect((await poll())[0]?.added).toHaveLength(1);
    expect(server.asked).toEqual(['/flux', '/later']);
    expect((await backend.client.call('intake.failures', {})).failures.map(({ name }) => name)).toEqual([`${server.origin}/absent`]);
  });

  it('is described, paused and removed through the history; its documents stay', async () => {
    serve(rss());
    const { id } = await add();
    expect(await refused(add())).toBe('feed.known');
    expect(await refused(backend.client.call('feed.add', { url: 'ftp://example.org/flux' }))).toBe('fetch.not_http');
    const edited = await backend.client.call('feed.edit', { id, changes: [{ field: 'paused', from: false, to: true }, { field: 'title', from: '', to: 'Riverain' }] });
    expect(edited).toMatchObject({ paused: true, title: 'Riverain' });
    expect(await refused(backend.client.call('feed.edit', { id, changes: [{ field: 'title', from: 'autre', to: 'x' }] }))).toBe('feed.changed_meanwhile');
    expect(await refused(backend.client.call('feed.edit', { id, changes: [{ field: 'intervalMinutes', from: 30, to: 1 }] }))).toBe('input.invalid');
    expect(await poll()).toEqual([]);
    expect(await poll(id)).toMatchObject([{ error: null }]);
    await backend.client.call('feed.remove', { id });
    expect(await refused(poll(id))).toBe('not_found.feed');
    const { revisions } = await backend.client.call('history.list', { filter: { subject: 'feed' } });
    expect(revisions.map(({ action }) => action)).toEqual(['feed_removed', 'feed_edited', 'feed_added']);
    expect([revisions.at(0)?.label.fr, revisions.at(-1)?.label.fr]).toEqual([`${server.origin}/flux`, `${server.origin}/flux`]);
  });
});

it('feeds are polled by themselves where the door asks for it, as soon as they are added', async () => {
  serve(rss('/1'));
  server.pages.set('/1', text(FASSALA));
  const watching = await openBackend({ empty: true, allowedHosts: [server.host], polling: true });
  const brought = new Promise<readonly string[]>((done) => {
    watching.app.subscribe((notice) => {
      if (notice.kind === 'documents_changed') done(notice.ids);
    });
  });
  await watching.client.call('feed.add', { url: `${server.origin}/flux` });
  const [id = ''] = await brought;
  expect((await watching.client.call('proposal.list', { document: id })).proposals).toHaveLength(2);
  await watching.app.close();
});
