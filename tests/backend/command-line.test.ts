import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../src/main/hosts/cli/run.ts';
import { FASSALA } from '../support/articles.ts';
import { temporaryFolder } from '../support/backend.ts';

let folder: ReturnType<typeof temporaryFolder>;
let workspace: string;
beforeEach(() => {
  folder = temporaryFolder();
  workspace = join(folder.path, 'w.confins');
});
afterEach(() => folder.remove());

async function confins(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runCli(args, { out: (text) => void (out += text), err: (text) => void (err += text) }, 'fr');
  return { code, out, err };
}

async function json(...args: string[]): Promise<unknown> {
  const { code, out, err } = await confins(...args, '--workspace', workspace, '--json');
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

const fileWith = (name: string, content: string | Buffer): string => {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return path;
};

describe('the command line', () => {
  it('makes a workspace with six events, or none', async () => {
    expect(await json('init')).toEqual({ workspace, events: 6 });
    workspace = join(folder.path, 'empty.confins');
    expect(await json('init', '--empty')).toEqual({ workspace, events: 0 });
  });

  it('takes an article in, accepts its events and lists them with quotations', async () => {
    await json('init', '--empty');
    const file = fileWith('a.txt', FASSALA);
    const ingested = await json('ingest', file, '--publisher', 'Dépêche', '--accept');
    expect(ingested).toMatchObject({ document: { publisher: 'Dépêche', published: '2024-03-14' }, proposals: [{ state: 'accepted' }, { state: 'accepted' }] });
    const { events } = (await json('events', '--kind', 'incident')) as { events: { evidence: string[]; spans: { document: string; start: number; end: number; field: string }[] }[] };
    expect(events).toMatchObject([{
      kind: 'incident', type: 'abduction', when: '2024-03-12', where: { name: 'Fassala', country: 'MR' }, review: 'reviewed', marking: 'clear',
      casualties: { abducted: [2, 2] },
    }]);
    const quoted = events[0]?.spans.filter(({ field }) => field === 'event').map(({ start, end }) => FASSALA.slice(start, end));
    expect(quoted).toEqual(events[0]?.evidence);
    expect(quoted?.join(' ')).toContain('ont été enlevés');
  });

  it('filters events by period, box, kilometres, text and limit', async () => {
    await json('init');
    const count = async (...args: string[]): Promise<number> => ((await json('events', ...args)) as { events: unknown[] }).events.length;
    expect(await count()).toBe(6);
    expect(await count('--from', '2024-05-10')).toBe(0);
    expect(await count('--to', '2024-01-01')).toBe(0);
    expect(await count('--to', '2024-01-01', '--include-open-ended')).toBe(5);
    expect(await count('--bbox', '-17,17,-15,19')).toBe(2);
    expect(await count('--area', 'POLYGON((-17 17, -15 17, -15 19, -17 19, -17 17))')).toBe(2);
    expect(await count('--area', '-17,17 -15,17 -17,17.1')).toBe(0);
    expect((await confins('events', '--area', '-17,17 -15,17', '--workspace', workspace)).code).toBe(2);
    expect(await count('--km', '900,1100')).toBe(3);
    expect((await confins('events', '--km', '900', '--workspace', workspace)).code).toBe(2);
    expect(await count('--text', 'enlevements')).toBe(1);
    expect(await count('--limit', '2')).toBe(2);
  });

  it('extracts without touching any workspace', async () => {
    const { code, out } = await confins('extract', fileWith('a.txt', FASSALA), '--json', '--workspace', workspace);
    expect([code, existsSync(workspace)]).toEqual([0, false]);
    expect(JSON.parse(out)).toMatchObject({ events: [{ id: null, type: 'abduction', spans: expect.arrayContaining([expect.objectContaining({ document: null })]) }, {}] });
  });

  it('writes a report in every format, by template and clause', async () => {
    const period = ['--from', '2024-05-01', '--to', '2024-05-31'];
    const outs = ['docx', 'html', 'md'].map((format) => join(folder.path, `r.${format}`));
    for (const out of outs) expect(await json('report', ...period, '--kind', 'meeting', '--template', 'weekly', '--out', out)).toMatchObject({ file: out, included: 3, annex: null });
    expect(outs.map((out) => readFileSync(out).subarray(0, 2).toString('latin1'))).toEqual(['PK', '<!', '**']);
    expect(readFileSync(outs[2] ?? '', 'utf8')).toContain('Portée\u00a0: rencontres.');
  });

  it('makes a note on one event, of the kind that it is', async () => {
    const { events } = (await json('events', '--kind', 'incident', '--limit', '1')) as { events: { id: string }[] };
    const out = join(folder.path, 'note.md');
    await json('report', '--event', events[0]?.id ?? '', '--lang', 'en', '--out', out);
    expect(readFileSync(out, 'utf8')).toContain('# Note on an incident');
    expect((await confins('report', '--out', out, '--workspace', workspace)).code).toBe(2);
  });

  it('lists numbered reports, and says where there is none of a number', async () => {
    expect(await json('reports', 'list')).toEqual({ reports: [] });
    const { code, err } = await confins('reports', 'show', 'SITREP-2024-001', '--workspace', workspace);
    expect([code, err]).toEqual([1, 'Aucun rapport ne porte le numéro «\u00a0SITREP-2024-001\u00a0».\n']);
  });

  it('writes a report file whole and tells what is in it', async () => {
    await json('init');
    const out = join(folder.path, 'r.md');
    expect(await json('report', '--from', '2024-05-01', '--to', '2024-05-31', '--format', 'md', '--out', out)).toMatchObject({ file: out, included: 6, withheld: 0 });
    expect(readFileSync(out, 'utf8')).toContain('TLP:CLEAR');
    expect(readdirSync(folder.path).filter((name) => name.includes('partial'))).toEqual([]);
  });
});

describe('a numbered report', () => {
  it('is begun, reviewed, approved, issued and written to a file', async () => {
    await json('init');
    const begun = await json('reports', 'create', '--from', '2024-05-01', '--to', '2024-05-31', '--kind', 'meeting', '--marking', 'amber', '--lang', 'en', '--author', 'Jeanne Diop', '--distribution', 'Cell A', '--distribution', 'Cell B');
    expect(begun).toMatchObject({
      state: 'draft', author: 'Jeanne Diop', distribution: ['Cell A', 'Cell B'], marking: 'amber', lang: 'en', scope: { from: '2024-05-01', to: '2024-05-31', filter: { kinds: ['meeting'] } },
    });
    const { serial } = begun as { serial: string };
    const step = async (...args: string[]): Promise<string> => (await confins('reports', ...args, '--workspace', workspace)).out;
    expect(await step('submit', serial)).toBe(`${serial}\tin_review\n`);
    expect(await step('approve', serial, '--approver', 'Moussa Ba')).toBe(`${serial}\tapproved\tMoussa Ba\n`);
    const out = join(folder.path, 'r.md');
    expect(await step('issue', serial, '--out', out)).toBe(`${out}\n`);
    expect(readFileSync(out, 'utf8')).toContain(serial);
    expect(await json('reports', 'list')).toMatchObject({ reports: [{ serial, state: 'issued', approver: 'Moussa Ba' }] });
  });

  it('takes its steps in their order, and needs a scope', async () => {
    const { serial } = (await json('reports', 'create', '--from', '2024-05-01', '--to', '2024-05-31')) as { serial: string };
    const { code, err } = await confins('reports', 'approve', serial, '--workspace', workspace);
    expect([code, err.trim().split('\n').length, err.includes(serial)]).toEqual([1, 1, true]);
    for (const args of [['create'], ['create', 'SITREP', '--from', '2024-05-01', '--to', '2024-05-31'], ['submit'], ['burn', serial]]) {
      expect((await confins('reports', ...args, '--workspace', workspace)).code).toBe(2);
    }
  });
});

describe('a report that cannot be written', () => {
  it.skipIf(!existsSync('/dev/full'))('says that the disk is full, where there is the device that always is', async () => {
    await json('init');
    const { code, err } = await confins('report', '--from', '2024-05-01', '--to', '2024-05-31', '--format', 'md', '--out', '/dev/full', '--workspace', workspace);
    expect([code, err]).toEqual([1, 'Impossible d’écrire «\u00a0/dev/full\u00a0»\u00a0: le disque est plein. Faites de la place ou choisissez un autre emplacement.\n']);
  });
});

describe('the desk at the command line', () => {
  const told = async (...args: string[]): Promise<{ code: number; lines: string[] }> => {
    const { code, out } = await confins(...args, '--workspace', workspace, '--as', 'Jeanne Diop');
    return { code, lines: out.trim().split('\n') };
  };

  it('tells the history, filtered, and takes back and brings back what was done last', async () => {
    await json('init', '--empty');
    await json('ingest', fileWith('a.txt', FASSALA), '--accept', '--as', 'Jeanne Diop');
    const { revisions } = (await json('history')) as { revisions: { action: string; who: string; seq: number }[] };
    expect(revisions.map(({ action }) => action)).toEqual(['accepted', 'accepted', 'accepted', 'accepted', 'ingested', 'ingested', 'ingested']);
    const { events } = (await json('events', '--kind', 'incident')) as { events: { id: string }[] };
    expect(await json('history', '--event', events[0]?.id ?? '')).toMatchObject({ revisions: [{ action: 'accepted', subject: 'event' }], total: 1 });
    expect(await json('history', '--who', 'Personne')).toEqual({ revisions: [], total: 0 });
    expect(await json('history', '--limit', '2')).toMatchObject({ revisions: [{ seq: 7 }, { seq: 6 }], total: 7 });
    expect(await json('history', '--field', 'state')).toMatchObject({ total: 2 });
    expect((await told('history', '--limit', '1')).lines[0]).toContain('Jeanne Diop');
    expect(await json('undo')).toMatchObject({ undone: { action: 'accepted', records: 4 }, redo: { action: 'accepted' } });
    expect(await json('events')).toEqual({ events: [] });
    expect(await json('redo')).toMatchObject({ redone: { action: 'accepted' }, redo: null });
    expect(((await json('events')) as { events: unknown[] }).events).toHaveLength(2);
    expect(await told('redo')).toEqual({ code: 1, lines: ['nothing to redo'] });
  });

  it('lists publishers and describes one', async () => {
    await json('init', '--empty');
    await json('ingest', fileWith('a.txt', FASSALA), '--publisher', 'Dépêche', '--accept');
    expect(await json('publisher', 'Dépêche', '--letter', 'B', '--group', 'Groupe Sahel', '--country', 'mr')).toMatchObject({ publisher: { name: 'Dépêche', letter: 'B', group: 'Groupe Sahel', country: 'MR' }, regraded: 2 });
    expect(await json('publisher', 'Dépêche', '--group', '')).toMatchObject({ publisher: { letter: 'B', group: null, country: 'MR' }, regraded: 0 });
    expect(await json('publishers')).toEqual({ publishers: [{ name: 'Dépêche', letter: 'B', lang: null, country: 'MR', group: null, described: true, documents: 1, events: 2 }] });
    expect((await told('publishers')).lines).toEqual(['B\tDépêche\t-\tMR\t-\t1 documents\t2 events']);
  });

  it('lists and checks the desk’s own words', async () => {
    await json('init', '--empty');
    expect(await json('lexicon', 'list')).toEqual({ entries: [] });
    expect(await json('lexicon', 'check')).toEqual({ ok: true, collisions: [], shipped: [] });
    addEntry({ kind: 'alias', lang: 'fr', text: 'armée malienne', actor: 'mr_army' });
    expect((await told('lexicon', 'list')).lines).toEqual(['lex-1\talias\tarmée malienne = mr_army']);
    expect(await told('lexicon', 'check')).toEqual({ code: 1, lines: ['lex-1: "armée malienne" also means Forces armées maliennes / Malian Armed Forces'] });
  });

  it('reads a document again and marks what is as it was', async () => {
    await json('init', '--empty');
    const { document } = (await json('ingest', fileWith('a.txt', FASSALA), '--accept')) as { document: { id: string } };
    expect((await told('reread', document.id)).lines.map((line) => line.split('\t').filter((_, index) => index !== 1))).toEqual([
      ['=', '2024-03-12', 'abduction', 'Fassala'], ['=', '2024-03-20', 'ministerial_meeting', 'Bamako'],
    ]);
  });
});

/** Past the checks, as an older version or another lexicon might have left it. */
function addEntry(entry: object): void {
  const db = new Database(workspace);
  db.prepare('INSERT INTO lexicon_entry (id, entry) VALUES (?, ?)').run('lex-1', JSON.stringify(entry));
  db.close();
}

describe('bad input is told in one sentence that names it', () => {
  const cases: [string, () => string[], number][] = [
    ['an empty text', () => ['ingest', fileWith('vide.txt', '')], 1],
    ['a binary file', () => ['ingest', fileWith('image.png', Buffer.from([0x89, 0x50, 0, 0, 1, 2]))], 1],
    ['a file that is not there', () => ['ingest', join(folder.path, 'absent.txt')], 1],
    ['a text over 20 MB', () => ['ingest', fileWith('grand.txt', Buffer.alloc(21 * 1024 * 1024, 'a'))], 1],
    ['a date that does not exist', () => ['ingest', fileWith('a.txt', FASSALA), '--published', '2024-02-30'], 1],
    ['an unknown document', () => ['document', 'doc-0'], 1],
    ['a report over a period that ends before it begins', () => ['report', '--from', '2024-05-02', '--to', '2024-05-01', '--out', join(folder.path, 'r.pdf')], 1],
    ['a report into a folder that is not there', () => ['report', '--from', '2024-05-01', '--to', '2024-05-02', '--format', 'md', '--out', join(folder.path, 'nowhere', 'r.md')], 1],
    ['an unknown command', () => ['export'], 2],
    ['an unknown option', () => ['events', '--colour', 'red'], 2],
    ['a missing argument', () => ['ingest'], 2],
    ['a letter that is none', () => ['publisher', 'Dépêche', '--letter', 'Z'], 2],
    ['a publisher with nothing said of it', () => ['publisher', 'Dépêche'], 2],
    ['a country that is none', () => ['publisher', 'Dépêche', '--country', 'Mauritanie'], 1],
    ['an unknown question about the lexicon', () => ['lexicon', 'burn'], 2],
    ['a history from a day that does not exist', () => ['history', '--from', '2024-02-30'], 1],
    ['an unknown document to read again', () => ['reread', 'doc-0'], 1],
    ['an unknown type', () => ['events', '--type', 'explosion'], 2],
  ];
  it.each(cases)('%s', async (_what, args, code) => {
    const result = await confins(...args(), '--workspace', workspace);
    expect([result.code, result.out]).toEqual([code, '']);
    expect(result.err).not.toMatch(/\n\s+at |undefined|\[object/);
    expect(result.err.trim().split('\n')).toHaveLength(code === 1 ? 1 : result.err.trim().split('\n').length);
    expect(result.err).toMatch(/\p{L}{3}/u);
  });

  it('a workspace that is not SQLite', async () => {
    writeFileSync(workspace, 'x'.repeat(5000));
    const { code, err } = await confins('events', '--workspace', workspace);
    expect([code, err.includes(workspace), err.trim().split('\n').length]).toEqual([1, true, 1]);
  });
});
