/** How many events each choice of a filter would let through, all other clauses as they are. */
import type { EventFilter } from '../domain/filter.ts';
import { compile } from './clauses.ts';
import { countsBy } from './counts.ts';
import { failures } from './scan.ts';
import type { Table } from './table.ts';

export const FACET_NAMES = ['kinds', 'types', 'statuses', 'actors', 'sides'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** By value of the facet; what no event has is absent. */
export type FacetCounts = Readonly<Record<string, number>>;

export function facetCounts(table: Table, filter: EventFilter, textHits: ReadonlySet<number> | null, name: FacetName): FacetCounts {
  const { [name]: _own, ...others } = filter;
  const fails = failures(table, compile(table, others, textHits));
  const { sorts, casts, places } = table.dictionaries;
  switch (name) {
    case 'kinds':
      return summed(sorts, countsBy(table, 'sort', sorts.length, fails, 0), ({ kind }) => [kind]);
    case 'types':
      return summed(sorts, countsBy(table, 'sort', sorts.length, fails, 0), ({ type }) => [type]);
    case 'statuses':
      return summed(sorts, countsBy(table, 'sort', sorts.length, fails, 0), ({ status }) => [status]);
    case 'actors':
      return summed(casts, countsBy(table, 'cast', casts.length, fails, 0), (ids) => ids);
    case 'sides':
      return summed(places, countsBy(table, 'place', places.length, fails, 0), ({ side }) => [side]);
  }
}

function summed<Entry>(entries: readonly Entry[], counts: Uint32Array, valuesOf: (entry: Entry) => readonly string[]): FacetCounts {
  const sums = new Map<string, number>();
  entries.forEach((entry, index) => {
    const count = counts[index] ?? 0;
    if (count > 0) for (const value of valuesOf(entry)) sums.set(value, (sums.get(value) ?? 0) + count);
  });
  return Object.fromEntries(sums);
}
