import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import type { Notice } from '#shared/contract/notices';
import { runCli } from '../../src/main/hosts/cli/run.ts';
import { type Backend, openBackend, temporaryFolder } from '../support/backend.ts';

describe('saved views', () => {
  let backend: Backend;
  beforeEach(async () => {
    backend = await openBackend();
  });
  afterEach(() => backend.app.close());

  const names = async () => (await backend.client.call('view.list', {})).views.map(({ name }) => name);
  const save = (name: string, id: string | null = null) => backend.client.call('view.save', { id, name, filter: { kinds: ['incident'], from: '2024-04-01', to: '2024-04-30', bbox: [-10, 14, -5, 17] }, order: 'km' });

  it('keep a filter with period and area and an order, by name', async () => {
    const notices: Notice[] = [];
    backend.app.subscribe((notice) => notices.push(notice));
    const saved = await save(' Enlèvements ');
    await save('Avril');
    expect(saved).toEqual({ id: saved.id, name: 'Enlèvements', filter: { kinds: ['incident'], from: '2024-04-01', to: '2024-04-30', bbox: [-10, 14, -5, 17] }, order: 'km', reversed: false });
    expect(await names()).toEqual(['Avril', 'Enlèvements']);
    expect(notices.map(({ kind }) => kind)).toEqual(['views_changed', 'history_changed', 'views_changed', 'history_changed']);
  });

  it('are renamed, replaced and removed, and each act is taken back', async () => {
    const { id } = await save('Avril');
    await backend.client.call('view.rename', { id, name: 'Avril 2024' });
    expect(await backend.client.call('view.save', { id, name: 'Avril 2024', filter: {}, order: 'date', reversed: true })).toEqual({ id, name: 'Avril 2024', filter: {}, order: 'date', reversed: true });
    expect(await backend.client.call('view.remove', { id })).toEqual({ removed: 1 });
    expect(await names()).toEqual([]);
    const { revisions } = await backend.client.call('history.list', { filter: { subject: 'view' }, limit: 10 });
    expect(revisions.map(({ action }) => action)).toEqual(['view_removed', 'view_edited', 'view_edited', 'view_saved']);
    expect([revisions[0]?.label.fr, revisions[3]?.label.fr]).toEqual(['Avril 2024', 'Avril']);
    for (const expected of [['Avril 2024'], ['Avril 2024'], ['Avril'], []]) {
      await backend.client.call('history.undo', {});
      expect(await names()).toEqual(expected);
    }
    expect(await backend.client.call('workspace.check', {})).toEqual({ ok: true, problems: [] });
  });

  it('have a name each, whatever its accents and capitals', async () => {
    const { id } = await save('Été');
    await expect(save('ete')).rejects.toMatchObject({ failure: { code: 'conflict', message: 'view.name_known', params: { name: 'Été' } } });
    expect((await save('ETE', id)).name).toBe('ETE');
    await expect(backend.client.call('view.rename', { id: 'nothing', name: 'x' })).rejects.toMatchObject({ failure: { code: 'not_found', message: 'not_found.view' } });
    await expect(save('  ')).rejects.toMatchObject({ failure: { code: 'invalid_input' } });
  });
});

describe('the command line', () => {
  const folder = temporaryFolder();
  const workspace = join(folder.path, 'w.confins');
  const run = async (...argv: string[]) => {
    const [out, err]: string[][] = [[], []];
    const code = await runCli([...argv, '--workspace', workspace, '--json'], { out: (text) => void out?.push(text), err: (text) => void err?.push(text) }, 'fr');
    return { code, json: code === 0 ? JSON.parse(out?.join('') ?? '') : null, err: err?.join('') ?? '' };
  };

  it('lists views and filters by one, with what is given in place of its clauses', async () => {
    const { app, client } = await openBackend({ workspace });
    await client.call('view.save', { id: null, name: 'Rencontres', filter: { kinds: ['meeting'] } });
    await app.close();
    expect((await run('views', 'list')).json.views).toMatchObject([{ name: 'Rencontres', filter: { kinds: ['meeting'] }, order: 'date', reversed: false }]);
    const typesOf = async (...more: string[]) => (await run('events', '--view', 'rencontres', ...more)).json.events.map(({ kind }: { kind: string }) => kind);
    const meetings = await typesOf();
    expect(new Set(meetings)).toEqual(new Set(['meeting']));
    expect((await typesOf('--kind', 'incident')).length + meetings.length).toBe(6);
    const absent = await run('events', '--view', 'rien');
    expect([absent.code, absent.err]).toEqual([1, 'La vue «\u00a0rien\u00a0» n’existe pas dans cet espace de travail\u00a0: elle a peut-être été retirée.\n']);
    folder.remove();
  });
});
