import type { PublisherSummary } from '#shared/contract/methods/sources';
import { describe, expect, it } from 'vitest';
import { foundPublishers, grouped, groupsOf, orderedPublishers } from './publisher-rows.ts';

const publisher = (name: string, part: Partial<PublisherSummary> = {}): PublisherSummary => ({
  name, letter: 'F', lang: null, country: null, group: null, described: false, documents: 0, events: 0, ...part,
});
const all = [
  publisher('Zenith', { group: 'AFP', events: 2, letter: 'B' }),
  publisher('Écho', { country: 'MR', events: 9 }),
  publisher('Alerte', { group: 'AFP', events: 1, letter: 'C' }),
  publisher('dépêche', { lang: 'fr' }),
];
const names = (list: readonly PublisherSummary[]) => list.map(({ name }) => name);

describe('publishers', () => {
  it('are found by name, group, country and language, without accents', () => {
    expect(names(foundPublishers(all, 'echo', 'fr'))).toEqual(['Écho']);
    expect(names(foundPublishers(all, 'afp', 'fr'))).toEqual(['Zenith', 'Alerte']);
    expect(names(foundPublishers(all, 'mauritanie', 'fr'))).toEqual(['Écho']);
    expect(names(foundPublishers(all, 'français', 'fr'))).toEqual(['dépêche']);
    expect(foundPublishers(all, '  ', 'fr')).toEqual(all);
  });

  it('sort by name without regard to accents and case, and by figure', () => {
    expect(names(orderedPublishers(all, { by: 'name', direction: 'asc' }, 'fr'))).toEqual(['Alerte', 'dépêche', 'Écho', 'Zenith']);
    expect(names(orderedPublishers(all, { by: 'events', direction: 'desc' }, 'fr'))).toEqual(['Écho', 'Zenith', 'Alerte', 'dépêche']);
    expect(names(orderedPublishers(all, { by: 'letter', direction: 'asc' }, 'fr'))).toEqual(['Zenith', 'Alerte', 'dépêche', 'Écho']);
  });

  it('of one group stand together, under a band, where the first of them would stand', () => {
    const rows = grouped(orderedPublishers(all, { by: 'name', direction: 'asc' }, 'fr'), (group, count) => `${group} ${count}`);
    expect(rows.map((row) => (row.kind === 'band' ? row.text : `${row.isInset ? '· ' : ''}${row.row.name}`))).toEqual(['AFP 2', '· Alerte', '· Zenith', 'dépêche', 'Écho']);
  });

  it('tell which groups there are', () => {
    expect(groupsOf(all)).toEqual([{ group: 'AFP', members: ['Zenith', 'Alerte'] }]);
  });
});
