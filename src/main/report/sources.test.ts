import { describe, expect, it } from 'vitest';
import { citation, incident } from '../../../tests/support/event-fixture.ts';
import { citedSources, hostOf, independentSources } from './sources.ts';

describe('independentSources', () => {
  it.each([
    [
      'two publishers',
      [citation({ url: 'https://a.example', publisher: 'A' }), citation({ url: 'https://b.example', publisher: 'B' })],
      2,
    ],
    [
      'one agency under two mastheads',
      [
        citation({ url: 'https://a.example', publisher: 'A (AFP)' }),
        citation({ url: 'https://b.example', publisher: 'B (AFP)' }),
      ],
      1,
    ],
    [
      'an agency and its carrier',
      [
        citation({ url: 'https://a.example', publisher: 'AFP' }),
        citation({ url: 'https://b.example', publisher: 'B (AFP)' }),
      ],
      1,
    ],
    [
      'one title in two papers',
      [
        citation({ url: 'https://a.example', publisher: 'A', title: 'La  Frontière' }),
        citation({ url: 'https://b.example', publisher: 'B', title: 'la frontiere' }),
      ],
      1,
    ],
    [
      'two that a third ties together',
      [
        citation({ url: 'https://a.example', publisher: 'A', title: 'Un' }),
        citation({ url: 'https://b.example', publisher: 'B', title: 'Deux' }),
        citation({ url: 'https://c.example', publisher: 'A', title: 'Deux' }),
      ],
      1,
    ],
    ['the same paper twice', [citation({ url: 'https://a.example/1' }), citation({ url: 'https://a.example/2' })], 1],
    [
      'a publisher unknown',
      [
        citation({ url: 'https://a.example', publisher: null }),
        citation({ url: 'https://b.example', publisher: null }),
      ],
      2,
    ],
    ['none', [], 0],
  ])('%s', (_name, citations, count) => {
    expect(independentSources(citations)).toBe(count);
  });

  it('count as one where they tell one story or belong to one group', () => {
    const citations = [
      citation({ url: null, document: 'a', publisher: 'A' }), citation({ url: null, document: 'b', publisher: 'B', title: 'Deux' }),
      citation({ url: null, document: 'c', publisher: 'C', title: 'Trois' }), citation({ url: null, document: 'd', publisher: 'D', title: 'Quatre' }),
    ];
    const ties = { storyOf: (document: string) => (document === 'b' ? 'a' : document), groupOf: (publisher: string) => ('CD'.includes(publisher) ? 'cd' : null) };
    expect([independentSources(citations), independentSources(citations, ties)]).toEqual([4, 2]);
  });
});

describe('citedSources', () => {
  it('lists a source once, with every event that cites it', () => {
    const shared = citation({ url: 'https://a.example', grade: 'B2' });
    const first = incident({ id: 'one', citations: [shared, citation({ url: 'https://b.example' })] });
    const second = incident({ id: 'two', citations: [{ ...shared, grade: 'B3' }] });
    const told = citedSources([first, second]).map(({ citation: { url }, citedBy }) => [
      url,
      ...citedBy.map(({ event, grade }) => `${event.id} ${grade}`),
    ]);
    expect(told).toEqual([
      ['https://a.example', 'one B2', 'two B3'],
      ['https://b.example', 'one C3'],
    ]);
  });
});

it('hostOf tells the site of an address, and nothing of what is none', () => {
  expect([hostOf('https://www.presse.example/x?y'), hostOf('nowhere'), hostOf(null)]).toEqual([
    'presse.example',
    null,
    null,
  ]);
});
