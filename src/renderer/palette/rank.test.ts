import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#shared/domain/filter';
import { ranked, type Searchable } from './rank.ts';

function entry(id: string, names: readonly string[], about = ''): Searchable {
  return { id, names: names.map(fold), about: fold(about) };
}

const SCREENS = [
  entry('desk', ['Aller au bureau', 'Go to the Desk']), entry('inbox', ['Aller à la boîte de tri', 'Go to the Inbox']),
  entry('reports', ['Aller aux rapports', 'Go to Reports']), entry('report', ['Rapport de situation', 'Situation report']),
];
const EVENTS = [
  entry('e1', ['Deux bergers enlevés à Fassala', 'Two herders abducted at Fassala'], 'Fassala 2024-03-12 12 mars 2024'),
  entry('e2', ['Entretiens militaires', 'Military talks'], 'Nouakchott 2024-05-09 9 mai 2024'),
  entry('e3', ['Incursion', 'Incursion'], 'Fassala 2024-04-07 7 avril 2024'),
];
const found = (entries: readonly Searchable[], query: string, recent: readonly string[] = []): string[] => ranked(entries, fold(query), recent).map(({ id }) => id);

describe('the palette finds', () => {
  it('by the name in either language, without its accents', () => {
    expect([found(SCREENS, 'boite'), found(SCREENS, 'inbox')]).toEqual([['inbox'], ['inbox']]);
  });

  it('the name that begins as typed before the one that holds it', () => {
    expect(found(SCREENS, 'rapport')).toEqual(['report', 'reports']);
  });

  it('by initials and with letters left out', () => {
    expect([found(SCREENS, 'albt'), found(EVENTS, 'fasala')]).toEqual([['inbox'], ['e1']]);
  });

  it('by place and date, after the names that say it', () => {
    expect(found(EVENTS, 'fassala')).toEqual(['e1', 'e3']);
    expect([found(EVENTS, '2024-05'), found(EVENTS, '9 mai')]).toEqual([['e2'], ['e2']]);
  });

  it('only what answers every word', () => {
    expect(found(EVENTS, 'fassala avril')).toEqual(['e3']);
    expect(found(EVENTS, 'fassala tombouctou')).toEqual([]);
  });

  it('what was used lately first, among equals', () => {
    expect([found(SCREENS, 'aller'), found(SCREENS, 'aller', ['inbox'])]).toEqual([['reports', 'desk', 'inbox'], ['inbox', 'reports', 'desk']]);
  });

  it('everything, in the order given, where nothing is typed', () => {
    expect(found(SCREENS, ' ')).toEqual(SCREENS.map(({ id }) => id));
  });
});

it('whatever is typed, an entry found holds every letter typed, and none is found twice', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '2'), maxLength: 12 });
  fc.assert(fc.property(fc.array(fc.tuple(texts, texts), { maxLength: 8 }), texts, (rows, query) => {
    const entries = rows.map(([name, about], index) => entry(String(index), [name], about));
    const hits = ranked(entries, fold(query));
    expect(new Set(hits).size).toBe(hits.length);
    for (const hit of hits) expect([...fold(query).replaceAll(' ', '')].every((letter) => `${hit.names.join('')}${hit.about}`.includes(letter))).toBe(true);
  }));
});
