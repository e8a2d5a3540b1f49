import { describe, expect, it } from 'vitest';
import { citation, incident } from '../../../tests/support/event-fixture.ts';
import type { Claim } from '../../shared/domain/event.ts';
import { differs, kindsTold, sourceGroups } from './versions.ts';

const claim = (parts: Partial<Claim>): Claim => ({ by: 'fama', says: '', url: null, grade: null, document: null, casualties: {}, ...parts });
const groupOf = (publisher: string): string | null => (publisher === 'Presse' || publisher === 'Reprise' ? 'AFP' : null);

const event = incident({
  casualties: { killed: [2, 2] },
  citations: [
    citation({ publisher: 'Presse', url: 'https://a.example/' }),
    citation({ publisher: 'Radio', url: 'https://b.example/' }),
    citation({ publisher: 'Reprise', url: 'https://c.example/' }),
  ],
  claims: [
    claim({ by: 'fama', url: 'https://a.example/', casualties: { killed: [3, 3] } }),
    claim({ by: 'jnim', url: 'https://b.example/', casualties: { killed: [2, 2], injured: [1, null] } }),
    claim({ by: 'Un élu' }),
  ],
});

describe('versions beside each other', () => {
  it('stand together where their publishers share a group', () => {
    expect(sourceGroups(event, groupOf).map(({ group, versions }) => [group, versions.map(({ by, claim: own }) => [by, own !== null])])).toEqual([
      ['AFP', [['fama', true], ['Reprise', false]]],
      [null, [['jnim', true]]],
      [null, [['Un élu', true]]],
    ]);
  });

  it('stand apart where nobody says that the publishers belong together', () => {
    expect(sourceGroups(event, () => null)).toHaveLength(4);
  });

  it('tell figures of these kinds', () => {
    const versions = sourceGroups(event, groupOf).flatMap((group) => group.versions);
    expect(kindsTold(event.casualties, versions)).toEqual(['killed', 'injured']);
  });

  it('differ from what the event keeps, else from each other', () => {
    const versions = sourceGroups(event, groupOf).flatMap((group) => group.versions);
    const differing = (headline: typeof event.casualties) => versions.filter((version) => differs('killed', version, headline, versions)).map(({ by }) => by);
    expect([differing(event.casualties), differing({})]).toEqual([['fama'], ['fama', 'jnim']]);
  });
});
