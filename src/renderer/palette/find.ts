/** The lists that the palette shows for what is typed. Pure. */
import { fold } from '#shared/domain/filter';
import { type Entry, type Group, GROUPS } from './entries.ts';
import { ranked } from './rank.ts';

export interface FoundGroup {
  readonly group: Group | 'recent';
  readonly entries: readonly Entry[];
  /** How many more there are than shown. */
  readonly more: number;
}

/** Entries shown of one group while something is typed. */
const SHOWN: Readonly<Record<Group, number>> = { command: 12, view: 5, event: 8, document: 5, publisher: 5 };

/** Groups in the order of their best entries; with nothing typed, what was used lately, then every command. */
export function find(entries: Readonly<Record<Group, readonly Entry[]>>, typed: string, recent: readonly string[]): FoundGroup[] {
  const query = fold(typed);
  if (query === '') return startingWith(entries, recent);
  return GROUPS.flatMap((group) => {
    const found = ranked(entries[group], query, recent);
    const shown = found.slice(0, SHOWN[group]);
    return shown.length > 0 ? [{ group, entries: shown, more: found.length - shown.length }] : [];
  });
}

function startingWith(entries: Readonly<Record<Group, readonly Entry[]>>, recent: readonly string[]): FoundGroup[] {
  const byId = new Map(GROUPS.flatMap((group) => entries[group]).map((entry) => [entry.id, entry]));
  const lately = recent.flatMap((id) => byId.get(id) ?? []);
  const rest = entries.command.filter(({ id }) => !recent.includes(id));
  return [
    ...(lately.length > 0 ? [{ group: 'recent' as const, entries: lately, more: 0 }] : []),
    ...(rest.length > 0 ? [{ group: 'command' as const, entries: rest, more: 0 }] : []),
  ];
}
