import { expect, it } from 'vitest';
import type { Command } from '../ui/commands.ts';
import { keyTable, type KeySection, searched } from './key-table.ts';

const command = (id: string, parts: Partial<Command>): Command => ({ id, title: 'command.close', section: 'command.section.triage', run: () => undefined, ...parts });
const COMMANDS: readonly Command[] = [
  command('undo', { title: 'action.undo', section: 'command.section.general', keys: ['Mod+z'] }),
  command('accept', { title: 'inbox.accept', keys: ['a'], isEnabled: false }),
  command('print', { title: 'action.close' }),
];
const told = (table: readonly KeySection[]) => table.map(({ section, rows }) => [section, rows.map(({ title, isEnabled }) => `${title} ${isEnabled}`)]);

it('the table tells every command with a key, also one that cannot run now; general ones last', () => {
  expect(told(keyTable(COMMANDS, 'inbox'))).toEqual([
    ['command.section.triage', ['inbox.accept false']], ['command.section.general', ['action.undo true']],
  ]);
});

it('on the Desk it also tells the keys of list, map and timeline', () => {
  expect(keyTable([], 'desk').map(({ section }) => section)).toEqual(['keymap.list', 'keymap.map', 'keymap.frontier', 'keymap.timeline']);
});

it('a row is found by its words in the reader’s language, by its section and by its key', () => {
  const table = keyTable(COMMANDS, 'inbox');
  for (const typed of ['annul', 'general', 'Mod+z']) {
    expect(told(searched(table, typed, 'fr'))).toEqual([['command.section.general', ['action.undo true']]]);
  }
  expect([searched(table, '', 'fr'), searched(table, 'introuvable', 'fr'), searched(table, '?', 'fr')]).toEqual([table, [], []]);
});
