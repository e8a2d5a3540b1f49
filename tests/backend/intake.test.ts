import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RequestFailed } from '#shared/contract/client';
import type { Notice } from '#shared/contract/notices';
import { independentSources, storyKey } from '#shared/domain/publisher';
import { failureText } from '#shared/i18n/failures';
import { FASSALA } from '../support/articles.ts';
import { type Backend, openBackend } from '../support/backend.ts';
import { lines, pdfFile } from '../support/pdf-file.ts';
import { OTHER_STORIES, SAME_STORIES } from '../support/stories.ts';
import { content, redirect, silence, startWebServer, status, type WebServer } from '../support/web-server.ts';
import { wordFile, wordParts, zip } from '../support/word-file.ts';

let backend: Backend;
let server: WebServer;
beforeEach(async () => {
  server = await startWebServer();
  backend = await openBackend({ empty: true, allowedHosts: [server.host] });
});
afterEach(async () => {
  await backend.app.close();
  await server.close();
});

const [HEADLINE = '', ...BODY] = FASSALA.trim().split('\n\n');
const PAGE = `<!doctype html><html lang="fr"><head><meta property="og:title" content="${HEADLINE}"><meta property="og:site_name" content="Le Riverain">
  <meta property="article:published_time" content="2024-03-14T07:00:00Z"></head><body><nav><a href="/">Accueil</a></nav><article>${BODY.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

const file = (name: string, bytes: Buffer) => ({ source: { from: 'file' as const, name, base64: bytes.toString('base64') } });
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const ingest = (name: string, bytes: Buffer) => backend.client.call('document.ingest', file(name, bytes));
const failures = async () => (await backend.client.call('intake.failures', {})).failures;

async function failed(work: Promise<unknown>): Promise<RequestFailed['failure']> {
  const error = await work.then(() => expect.fail('nothing failed'), (caught: unknown) => caught);
  if (error instanceof RequestFailed) return error.failure;
  throw error;
}

describe('a file', () => {
  it.each([
    ['text', 'a.txt', Buffer.from(FASSALA), 'text/plain'],
    ['a page', 'a.html', Buffer.from(PAGE), 'text/html'],
    ['a Word file', 'a.docx', wordFile([HEADLINE, ...BODY]), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a PDF', 'a.pdf', pdfFile([lines([HEADLINE, '', '', ...BODY.flatMap((text) => [...text.replaceAll('–', '-').split(/(?<=.{60}) /), ''])])]), 'application/pdf'],
  ])('that is %s is read, proposes its events, and is kept as it came', async (_what, name, bytes, mime) => {
    const { document, proposals } = await ingest(name, bytes);
    expect(proposals.map(({ draft }) => [draft.type, draft.when, draft.where.name])).toEqual([
      ['abduction', '2024-03-12', 'Fassala'], ['ministerial_meeting', '2024-03-20', 'Bamako'],
    ]);
    expect([document.title, document.published, document.original, document.url]).toEqual([HEADLINE, '2024-03-14', sha256(bytes), null]);
    expect(await backend.client.call('document.originalFile', { id: document.id })).toEqual({ sha256: sha256(bytes), name, mime, bytes: bytes.length });
    expect(Buffer.from(await backend.client.call('document.original', { id: document.id }))).toEqual(bytes);
    expect(await backend.client.call('workspace.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('pasted as text has no original', async () => {
    const { document } = await backend.client.call('document.ingest', { source: { from: 'text', text: FASSALA } });
    expect(document.original).toBeNull();
    expect(await failed(backend.client.call('document.original', { id: document.id }))).toMatchObject({ code: 'not_found', message: 'not_found.original' });
  });

  it('taken back and brought back keeps its original', async () => {
    const { document } = await ingest('a.docx', wordFile([HEADLINE, ...BODY]));
    await backend.client.call('history.undo', {});
    await backend.client.call('history.redo', {});
    expect(await backend.client.call('document.get', { id: document.id })).toEqual(document);
  });

  it('that is large is read aside, told as it goes, and can be given up', async () => {
    const told: Notice[] = [];
    backend.app.subscribe((notice) => {
      if (notice.kind !== 'job_progress') return;
      told.push(notice);
      if (notice.id === 'b' && notice.state === 'extracting') void backend.client.call('job.cancel', { id: 'b' });
    });
    const long = Buffer.from(`${FASSALA}\n${'Rien de neuf ce jour-là sur la route. '.repeat(4_000)}`);
    const work = backend.client.call('document.ingest', { ...file('long.txt', long), job: 'a' });
    expect((await work).proposals).toHaveLength(2);
    expect(told.map((notice) => notice.kind === 'job_progress' && [notice.id, notice.name, notice.state])).toEqual(['waiting', 'reading', 'extracting', 'done'].map((state) => ['a', 'long.txt', state]));
    expect(await failed(backend.client.call('document.ingest', { ...file('autre.txt', Buffer.from(`Autre. ${long.toString()}`)), job: 'b' }))).toMatchObject({ code: 'cancelled', message: 'job.cancelled' });
    expect([(await backend.client.call('workspace.status', {})).documents, await failures()]).toEqual([1, []]);
    expect(await backend.client.call('job.cancel', { id: 'a' })).toEqual({ cancelled: false });
  });
});

describe('what cannot be read', () => {
  const bomb = zip([...wordParts('<a/>'), { name: 'word/media/a.bin', data: Buffer.alloc(64 * 1024 * 1024) }]);
  const CASES: readonly (readonly [name: string, bytes: Buffer, key: string])[] = [
    ['scan.pdf', pdfFile([[]]), 'document.pdf_scanned'],
    ['secret.pdf', pdfFile([lines(['x'])], { locked: true }), 'document.pdf_protected'],
    ['casse.docx', wordFile(['a']).subarray(0, 200), 'document.docx_broken'],
    ['bombe.docx', bomb, 'document.docx_bomb'],
    ['profond.html', Buffer.from(`<html><body><script>while(true){}</script>${'<div>'.repeat(100_000)}`), 'document.page_too_deep'],
    ['vide.txt', Buffer.alloc(0), 'document.empty_file'],
  ];

  it('is told in one sentence in each language, stays until dismissed, and leaves the rest of the batch', async () => {
    const outcomes: string[] = [];
    for (const [name, bytes] of [...CASES.slice(0, 3), ['bon.txt', Buffer.from(FASSALA)] as const, ...CASES.slice(3)]) {
      outcomes.push(await ingest(name, bytes).then(({ document }) => document.title, (error: unknown) => (error instanceof RequestFailed ? error.failure.message : String(error))));
    }
    expect(outcomes).toEqual([...CASES.slice(0, 3).map(([, , key]) => key), HEADLINE, ...CASES.slice(3).map(([, , key]) => key)]);
    const kept = await failures();
    expect(kept.map(({ name, message }) => `${name} ${message}`).sort()).toEqual(CASES.map(([name, , key]) => `${name} ${key}`).sort());
    for (const failure of kept) {
      for (const lang of ['fr', 'en'] as const) {
        const sentence = failureText(lang, failure);
        expect(sentence).toContain(failure.name);
        expect(sentence).toMatch(/^[^{}]+\.$/);
      }
    }
    expect(await backend.client.call('intake.dismiss', { ids: kept.slice(1).map(({ id }) => id) })).toEqual({ dismissed: 5 });
    expect((await failures()).map(({ id }) => id)).toEqual([kept[0]?.id]);
  });

  it('is no longer told once the same name is read after all', async () => {
    await failed(ingest('a.docx', Buffer.from('rien')));
    expect(await failures()).toHaveLength(1);
    await ingest('a.docx', wordFile([HEADLINE, ...BODY]));
    expect(await failures()).toEqual([]);
  });

  it('is not kept twice, nor where it was pasted', async () => {
    await failed(ingest('a.docx', Buffer.from('rien')));
    await failed(ingest('a.docx', Buffer.from('rien')));
    await failed(backend.client.call('document.ingest', { source: { from: 'text', text: ' ' } }));
    expect(await failures()).toHaveLength(1);
  });

  it('in another language is stored without proposals', async () => {
    const arabic = 'أعلنت السلطات في النعمة إغلاق الطريق المؤدي إلى فصالة يوم الاثنين، بعد سرقة الماشية قرب الحدود.';
    const { document, proposals, warnings } = await ingest('a.html', Buffer.from(`<html lang="ar"><body><p>${arabic}</p></body></html>`));
    expect([document.lang, document.text, proposals]).toEqual(['other', arabic, []]);
    expect(warnings).toContainEqual({ message: 'warning.language_unsupported', params: {} });
  });
});

describe('an address', () => {
  const fetched = (path: string) => backend.client.call('document.fetch', { url: `${server.origin}${path}` });

  it('becomes a document with what the page says of itself', async () => {
    server.pages.set('/ancien', redirect('/article'));
    server.pages.set('/article', content(PAGE));
    const { document, proposals, known } = await fetched('/ancien');
    expect([document.title, document.publisher, document.published, document.publishedFrom, document.url, known]).toEqual([HEADLINE, 'Le Riverain', '2024-03-14', 'text', `${server.origin}/article`, false]);
    expect(proposals).toHaveLength(2);
    expect(await backend.client.call('document.originalFile', { id: document.id })).toMatchObject({ name: 'article', mime: 'text/html', bytes: Buffer.byteLength(PAGE) });
    expect((await fetched('/article')).known).toBe(true);
  });

  it('may be a PDF, whatever the server calls it', async () => {
    server.pages.set('/note', content(pdfFile([lines(['Nouakchott, le 3 mai 2024. Une note de service sans autre objet.'])]), 'application/octet-stream'));
    expect((await fetched('/note')).document.text).toContain('note de service');
  });

  it('that fails stays visible under its name', async () => {
    server.pages.set('/loop', redirect('/loop'));
    server.pages.set('/500', status(500));
    expect((await failed(fetched('/absent'))).message).toBe('fetch.not_found');
    expect((await failed(fetched('/loop'))).message).toBe('fetch.redirects');
    expect((await failed(fetched('/500'))).message).toBe('fetch.status');
    expect((await failures()).map(({ name }) => name).sort()).toEqual(['/500', '/absent', '/loop'].map((path) => `${server.origin}${path}`));
  });

  it('in a private network is refused until a desk allows its host', async () => {
    const other = await startWebServer({ '/a': content(PAGE) });
    const reach = () => backend.client.call('document.fetch', { url: `${other.origin}/a` });
    expect(await failed(reach())).toMatchObject({ code: 'unsupported', message: 'fetch.refused_address' });
    await backend.client.call('settings.edit', { allowedHosts: [other.host] });
    expect((await reach()).document.title).toBe(HEADLINE);
    await other.close();
  });

  it('can be given up while it is fetched', async () => {
    server.pages.set('/never', silence);
    backend.app.subscribe((notice) => {
      if (notice.kind === 'job_progress' && notice.state === 'fetching') void backend.client.call('job.cancel', { id: notice.id });
    });
    expect((await failed(backend.client.call('document.fetch', { url: `${server.origin}/never`, job: 'f' }))).code).toBe('cancelled');
  });
});

describe('a story republished', () => {
  const tell = (text: string, publisher: string) => backend.client.call('document.ingest', { source: { from: 'text', text }, publisher, published: '2024-03-18' });

  it('names the document that told it first, however often it is copied, and counts as one source', async () => {
    const [, wire = '', copy = ''] = SAME_STORIES[0] ?? [];
    const [, , rewritten = ''] = SAME_STORIES.find(([what]) => what.includes('French')) ?? [];
    const [, , other = ''] = OTHER_STORIES[0] ?? [];
    const first = (await tell(wire, 'Agence du Sahel')).document;
    const second = await tell(copy, 'Le Riverain');
    const third = (await tell(rewritten, 'El Hodh')).document;
    const fourth = (await tell(other, 'Le Bassin')).document;
    expect([first.sameAs, second.document.sameAs, third.sameAs, fourth.sameAs]).toEqual([null, first.id, first.id, null]);
    expect(second.warnings).toContainEqual({ message: 'warning.republished', params: { id: first.id, title: first.title } });
    const stories = new Map([first, second.document, third, fourth].map((document) => [document.id, storyKey(document)]));
    const cited = [first, second.document, third, fourth].map(({ id, publisher }) => ({ document: id, publisher, url: null }));
    expect(independentSources(cited, () => null, (id) => stories.get(id) ?? id)).toBe(2);
  });
});
