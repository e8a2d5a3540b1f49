import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCli } from '../../src/main/hosts/cli/run.ts';
import { FASSALA, FASSALA_AGAIN } from '../support/articles.ts';
import { openBackend, temporaryFolder } from '../support/backend.ts';
import { content, startWebServer, type WebServer } from '../support/web-server.ts';
import { wordFile } from '../support/word-file.ts';

let folder: ReturnType<typeof temporaryFolder>;
let server: WebServer;
let workspace: string;
beforeEach(async () => {
  folder = temporaryFolder();
  server = await startWebServer();
  workspace = join(folder.path, 'w.confins');
  const { app, client } = await openBackend({ workspace, empty: true });
  await client.call('settings.edit', { allowedHosts: [server.host] });
  await app.close();
});
afterEach(async () => {
  await server.close();
  folder.remove();
});

async function confins(...args: string[]): Promise<{ code: number; json: unknown; err: string }> {
  let [out, err] = ['', ''];
  const code = await runCli([...args, '--workspace', workspace, '--json'], { out: (text) => void (out += text), err: (text) => void (err += text) }, 'fr');
  return { code, json: out === '' ? null : JSON.parse(out), err };
}

const fileWith = (name: string, bytes: Buffer | string): string => {
  const path = join(folder.path, name);
  writeFileSync(path, bytes);
  return path;
};

it('warns of a file by its name', async () => {
  const names = [fileWith('ancien.txt', Buffer.from('Deux bergers ont été enlevés le 11 mars 2025 à Fassala.', 'latin1')), fileWith('sans-date.txt', 'Deux bergers ont été enlevés mardi à Nara.')];
  const { code, err } = await confins('ingest', ...names);
  expect(code).toBe(0);
  expect(err.split('\n').filter((line) => /windows-1252|ISO-8859-1/i.test(line))).toEqual([expect.stringContaining(`${names[0]}: `)]);
  expect(err.split('\n').filter((line) => line.startsWith(`${names[1]}: `))).toEqual([expect.stringContaining('date de parution')]);
});

it('takes several files and addresses in; what fails is told by name, the rest goes on', async () => {
  server.pages.set('/1', content(FASSALA_AGAIN, 'text/plain; charset=utf-8'));
  const word = wordFile(FASSALA.trim().split('\n\n'));
  const names = [fileWith('a.docx', word), fileWith('casse.docx', 'rien'), `${server.origin}/1`, `${server.origin}/absent`, join(folder.path, 'nulle-part.txt')];
  const { code, json, err } = await confins('ingest', ...names);
  const { documents, failures } = json as { documents: { document: { id: string; url: string | null } }[]; failures: unknown[] };
  expect([code, documents.map(({ document }) => document.url)]).toEqual([1, [null, `${server.origin}/1`]]);
  expect(failures).toMatchObject([
    { name: names[1], error: { message: 'document.docx_broken' } }, { name: names[3], error: { message: 'fetch.not_found' } }, { name: names[4], error: { message: 'document.unreadable_file' } },
  ]);
  expect(err.split('\n').filter((line) => names.some((name) => line.startsWith(`${name}: `)))).toHaveLength(3);
  const out = join(folder.path, 'original.docx');
  expect((await confins('document', documents[0]?.document.id ?? '', '--original', out)).json).toMatchObject({ file: out, name: 'a.docx', bytes: word.length });
  expect(readFileSync(out)).toEqual(word);
});

it('watches feeds: adds, lists, polls and removes them', async () => {
  server.pages.set('/flux', content(`<rss version="2.0"><channel><title>Le Riverain</title><item><link>/1</link></item></channel></rss>`, 'application/rss+xml'));
  server.pages.set('/1', content(FASSALA, 'text/plain; charset=utf-8'));
  const added = await confins('feeds', 'add', `${server.origin}/flux`, '--every', '60');
  const { feed } = added.json as { feed: { id: string } };
  expect(feed).toMatchObject({ intervalMinutes: 60, documents: 0, nextDue: null });
  expect((await confins('feeds', 'poll')).json).toMatchObject({ outcomes: [{ feed: feed.id, failed: 0, error: null }] });
  expect((await confins('feeds', 'list')).json).toMatchObject({ feeds: [{ id: feed.id, ownTitle: 'Le Riverain', documents: 1 }] });
  server.pages.delete('/flux');
  const failed = await confins('feeds', 'poll', feed.id);
  expect([failed.code, failed.err]).toEqual([1, expect.stringContaining(`${feed.id}: `)]);
  expect((await confins('feeds', 'remove', feed.id)).json).toEqual({ removed: 1 });
  expect((await confins('feeds', 'list')).json).toEqual({ feeds: [] });
  expect([(await confins('feeds', 'add')).code, (await confins('feeds', 'mow')).code, (await confins('ingest')).code]).toEqual([2, 2, 2]);
});
