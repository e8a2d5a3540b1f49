import { expect, it } from 'vitest';
import { incident } from '../../../tests/support/event-fixture.ts';
import type { Command } from '../ui/commands.ts';
import { commandEntry, type Entry, eventEntry, type Group } from './entries.ts';
import { find, type FoundGroup } from './find.ts';
import { withUsed } from './open.ts';

const command = (id: string, title: Command['title']): Entry => commandEntry({ id, title, section: 'command.section.screens', run: () => undefined });
const event = (id: string, fr: string): Entry => eventEntry(incident({ id, title: { fr, en: fr } }));

const ENTRIES: Readonly<Record<Group, readonly Entry[]>> = {
  command: [command('desk', 'command.screen.desk'), command('inbox', 'command.screen.inbox')],
  event: Array.from({ length: 20 }, (_, index) => event(`e${index}`, `Incursion ${index}`)),
  view: [], document: [], publisher: [],
};
const told = (groups: readonly FoundGroup[]) => groups.map(({ group, entries, more }) => [group, entries.map(({ id }) => id), more]);

it('with nothing typed, what was used lately comes first, then every other command', () => {
  expect(told(find(ENTRIES, '', ['event e7', 'command inbox', 'event gone'])))
    .toEqual([['recent', ['event e7', 'command inbox'], 0], ['command', ['command desk'], 0]]);
});

it('with words typed, the best of each group, and how many more there are', () => {
  const [events, ...rest] = find(ENTRIES, 'incursion', []);
  expect([events?.group, events?.entries.length, events?.more, rest]).toEqual(['event', 8, 12, []]);
});

it('an event is found by its place, its date in words, and its type in either language', () => {
  for (const typed of ['nara', '7 avril 2024', 'armed clash', 'accrochage']) {
    expect(find({ ...ENTRIES, command: [] }, typed, []).map(({ group }) => group)).toEqual(['event']);
  }
});

it('what is used again moves to the front', () => {
  expect(withUsed(['a', 'b', 'c'], 'c')).toEqual(['c', 'a', 'b']);
  expect(withUsed(['1', '2', '3', '4', '5', '6', '7', '8'], '9')).toHaveLength(8);
});
