/** The publishers in the order asked for, those of one group together. */
import type { PublisherSummary } from '#shared/contract/methods/sources';
import type { Language } from '#shared/domain/document';
import { fold } from '#shared/domain/filter';
import type { TableRow } from '../ui/data-table.tsx';
import type { TableOrder } from '../ui/table-head.tsx';
import { nameOf } from './names.ts';

export const PUBLISHER_COLUMNS = ['name', 'letter', 'lang', 'country', 'group', 'documents', 'events'] as const;
export type PublisherColumn = (typeof PUBLISHER_COLUMNS)[number];

/** Those whose name, group, country or language holds the text. */
export function foundPublishers(publishers: readonly PublisherSummary[], text: string, lang: Language): readonly PublisherSummary[] {
  const wanted = fold(text.trim());
  if (wanted === '') return publishers;
  return publishers.filter((publisher) => fold(searchedText(publisher, lang)).includes(wanted));
}

export function orderedPublishers(publishers: readonly PublisherSummary[], { by, direction }: TableOrder, lang: Language): readonly PublisherSummary[] {
  const turn = direction === 'asc' ? 1 : -1;
  const collator = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
  return [...publishers].sort((a, b) => compared(sortValue(a, by, lang), sortValue(b, by, lang), collator) * turn || collator.compare(a.name, b.name));
}

/** A group stands where its first publisher would; its band says the group and how many share it. */
export function grouped(publishers: readonly PublisherSummary[], bandText: (group: string, count: number) => string): readonly TableRow<PublisherSummary>[] {
  const members = Map.groupBy(publishers, ({ group }) => group);
  const seen = new Set<string>();
  return publishers.flatMap((publisher): TableRow<PublisherSummary>[] => {
    const { group } = publisher;
    if (group === null) return [rowOf(publisher)];
    if (seen.has(group)) return [];
    seen.add(group);
    const all = members.get(group) ?? [];
    return [{ kind: 'band', key: `group ${group}`, text: bandText(group, all.length) }, ...all.map((member) => ({ ...rowOf(member), isInset: true }))];
  });
}

/** The groups there are, most members first. */
export function groupsOf(publishers: readonly PublisherSummary[]): readonly { readonly group: string; readonly members: readonly string[] }[] {
  const byGroup = Map.groupBy(publishers.filter(({ group }) => group !== null), ({ group }) => group ?? '');
  return [...byGroup]
    .map(([group, all]) => ({ group, members: all.map(({ name }) => name) }))
    .sort((a, b) => b.members.length - a.members.length || a.group.localeCompare(b.group));
}

export function rowOf(publisher: PublisherSummary): TableRow<PublisherSummary> & { readonly kind: 'row' } {
  return { kind: 'row', key: publisher.name, row: publisher };
}

function searchedText({ name, group, country, lang: spoken, letter }: PublisherSummary, lang: Language): string {
  return [name, group, country && nameOf('region', country, lang), spoken && nameOf('language', spoken, lang), letter].filter(Boolean).join(' ');
}

function sortValue(publisher: PublisherSummary, by: string, lang: Language): string | number {
  if (by === 'documents' || by === 'events') return publisher[by];
  if (by === 'letter') return publisher.letter;
  if (by === 'group') return publisher.group ?? '\uffff';
  if (by === 'lang') return publisher.lang === null ? '\uffff' : nameOf('language', publisher.lang, lang);
  if (by === 'country') return publisher.country === null ? '\uffff' : nameOf('region', publisher.country, lang);
  return publisher.name;
}

function compared(a: string | number, b: string | number, collator: Intl.Collator): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
