import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, createClient } from '#shared/contract/client';
import type { Notice } from '#shared/contract/notices';
import { type App, openApp } from '../../src/main/app.ts';
import { NOW, RESOURCES, temporaryFolder } from '../support/backend.ts';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
let preferences: string;
let app: App;
let client: Client;

beforeEach(async () => {
  folder = temporaryFolder();
  [file, preferences] = [join(folder.path, 'bureau.confins'), join(folder.path, 'preferences.json')];
  await start();
});
afterEach(async () => {
  await app.close();
  folder.remove();
});

/** As the program does: a file of preferences, no name given. */
async function start(): Promise<void> {
  app = await openApp({ workspace: file, resourcesDir: RESOURCES, preferences, clock: () => NOW });
  client = createClient(app.dispatch);
}

async function restart(): Promise<void> {
  await app.close();
  await start();
}

const other = (name: string): string => join(folder.path, name);
const open = (path: string, create: 'no' | 'empty' | 'seeded' = 'no') => client.call('workspace.open', { file: path, create });
const refused = (code: string, message: string, path: string) => ({ failure: { code, message, params: expect.objectContaining({ file: path }) } });

describe('opening another workspace', () => {
  it('that is made for it, empty or with the first events, takes the place of the present one and frees it', async () => {
    const notices: Notice[] = [];
    app.subscribe((notice) => notices.push(notice));
    expect(await open(other('vide.confins'), 'empty')).toMatchObject({ file: other('vide.confins'), events: 0, readOnly: null });
    expect(await open(other('plein.confins'), 'seeded')).toMatchObject({ file: other('plein.confins'), events: 6 });
    expect(notices).toEqual([{ kind: 'workspace_changed' }, { kind: 'workspace_changed' }]);
    await client.call('event.remove', { ids: (await client.call('event.list', { filter: {} })).events.slice(0, 1).map(({ id }) => id) });
    expect(await open(file)).toMatchObject({ file, events: 6, readOnly: null });
    expect(await open(other('plein.confins'))).toMatchObject({ events: 5 });
  });

  it('again is nothing', async () => {
    const notices: Notice[] = [];
    app.subscribe((notice) => notices.push(notice));
    expect(await open(file)).toMatchObject({ file, events: 6 });
    expect(notices).toEqual([]);
  });

  it('leaves no word of the other’s lexicon behind', async () => {
    await client.call('lexicon.save', { id: null, entry: { kind: 'place', name: 'Hassi Bouzraibatt', variants: [], country: 'MR', adm1: null, point: { lat: 15.9, lon: -5.6 } } });
    await open(other('vide.confins'), 'empty');
    expect((await client.call('lexicon.list', {})).entries).toEqual([]);
    const { events } = await client.call('document.extract', { source: { from: 'text', text: 'Deux bergers ont été enlevés mardi à Hassi Bouzraibatt.' }, published: '2024-03-14' });
    expect(events.map(({ draft }) => draft.where.point)).toEqual([null]);
  });
});

describe('the present workspace stays open where another', () => {
  const stays = async (): Promise<void> => {
    expect(await client.call('workspace.status', {})).toMatchObject({ file, events: 6, readOnly: null });
    await client.call('settings.edit', { marking: 'green' });
    expect(await client.call('workspace.check', {})).toEqual({ ok: true, problems: [] });
  };

  it('is not there', async () => {
    await expect(open(other('absent.confins'))).rejects.toMatchObject(refused('not_found', 'workspace.absent', other('absent.confins')));
    await stays();
  });

  it('is damaged, or no workspace at all', async () => {
    const damaged = Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(3000, 7)]);
    writeFileSync(other('abîmé.confins'), damaged);
    writeFileSync(other('note.txt'), 'Une note.');
    await expect(open(other('abîmé.confins'))).rejects.toMatchObject(refused('unsupported', 'workspace.damaged', other('abîmé.confins')));
    await expect(open(other('note.txt'))).rejects.toMatchObject(refused('unsupported', 'workspace.not_sqlite', other('note.txt')));
    expect(readFileSync(other('abîmé.confins'))).toEqual(damaged);
    await stays();
  });

  it('is to be made over a file that exists', async () => {
    writeFileSync(other('note.txt'), 'Une note.');
    await expect(open(other('note.txt'), 'empty')).rejects.toMatchObject(refused('conflict', 'workspace.exists', other('note.txt')));
    expect(readFileSync(other('note.txt'), 'utf8')).toBe('Une note.');
    await stays();
  });

  it('lies where no folder can be made', async () => {
    writeFileSync(other('note.txt'), 'Une note.');
    const impossible = join(other('note.txt'), 'w.confins');
    await expect(open(impossible, 'seeded')).rejects.toMatchObject(refused('unsupported', 'workspace.missing_folder', impossible));
    await stays();
  });
});

it('a workspace that somebody else holds opens for reading, and says by whom', async () => {
  await open(other('commun.confins'), 'seeded');
  await open(file);
  writeFileSync(`${other('commun.confins')}.lock`, JSON.stringify({ pid: process.ppid, host: hostname(), user: 'collègue', since: '2024-05-10' }));
  expect(await open(other('commun.confins'))).toMatchObject({ events: 6, readOnly: { reason: 'held', holder: expect.stringContaining('collègue') } });
  const held = { failure: { code: 'busy', message: 'workspace.held' } };
  await expect(client.call('history.undo', {})).rejects.toMatchObject(held);
  await expect(client.call('draft.keep', { id: 'a', content: null })).rejects.toMatchObject(held);
  await expect(client.call('publisher.edit', { name: 'Agence', changes: [{ field: 'letter', from: 'F', to: 'B' }] })).rejects.toMatchObject(held);
  await expect(client.call('settings.edit', { marking: 'red' })).rejects.toMatchObject(held);
});

describe('workspaces opened on this machine', () => {
  it('are remembered across restarts, latest first, and one that is gone is told so', async () => {
    await open(other('a.confins'), 'empty');
    await open(other('b.confins'), 'empty');
    await restart();
    expect(await client.call('workspace.recent', {})).toEqual({
      recent: [file, other('b.confins'), other('a.confins')].map((path) => ({ file: resolve(path), openedAt: NOW, exists: true })), folder: folder.path,
    });
  });
});

describe('choices', () => {
  it('of a person outlive a restart and name the revisions; those of a desk lie in its workspace and its history', async () => {
    const chosen = { name: 'Jeanne Diop', lang: 'fr', theme: 'dark', listColumns: ['date', 'tags'], coordinates: 'mgrs', marking: 'amber', area: [-12, 14, -4, 18], allowedHosts: ['archive.local'] } as const;
    expect(await client.call('settings.edit', { ...chosen, listColumns: [...chosen.listColumns], area: [...chosen.area], allowedHosts: [...chosen.allowedHosts] })).toEqual({ ...chosen, who: 'Jeanne Diop' });
    await restart();
    expect(await client.call('settings.get', {})).toEqual({ ...chosen, who: 'Jeanne Diop' });
    await client.call('settings.edit', { marking: 'red' });
    expect((await client.call('history.list', { filter: { subject: 'setting', who: 'Jeanne Diop' } })).revisions.map(({ subjectId, action }) => [subjectId, action])).toEqual([['marking', 'settings_edited']]);
    await client.call('history.undo', {});
    expect((await client.call('settings.get', {})).marking).toBe('amber');
    await open(other('autre.confins'), 'empty');
    expect(await client.call('settings.get', {})).toEqual({ ...chosen, allowedHosts: [], marking: 'clear', area: null, who: 'Jeanne Diop' });
  });

  it('that are none are refused whole', async () => {
    await expect(client.call('settings.edit', { name: 'a'.repeat(121) })).rejects.toMatchObject({ failure: { code: 'invalid_input', params: { field: 'name' } } });
    expect((await client.call('settings.get', {})).name).toBe('');
  });

  it.each([['not JSON', '{ "name": "Jea'], ['a list', '[1, 2]'], ['of another shape', '{ "name": 7, "recent": "none" }']])('a damaged file of preferences (%s) counts as none, and is written anew', async (_what, content) => {
    await app.close();
    writeFileSync(preferences, content);
    await start();
    expect(await client.call('settings.get', {})).toMatchObject({ name: '', lang: null, theme: null, marking: 'clear' });
    await client.call('settings.edit', { theme: 'light' });
    await restart();
    expect((await client.call('settings.get', {})).theme).toBe('light');
  });
});
