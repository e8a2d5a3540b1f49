import { describe, expect, it } from 'vitest';
import { incident, meeting, NARA } from '../../../tests/support/event-fixture.ts';
import { differingFields, mergeCandidates, suggestedTake } from './merging.ts';

const target = incident({ id: 'a', casualties: {}, note: null });
const source = incident({ id: 'b', casualties: { killed: [1, 1] }, note: 'Vu au marché', status: 'alleged', tags: ['x'] });

describe('two events that are one', () => {
  it('differ in these fields; tags join by themselves', () => {
    expect(differingFields(target, source)).toEqual(['status', 'casualties', 'note']);
  });

  it('take what the one that stays does not say at all', () => {
    expect([...suggestedTake(target, source)]).toEqual(['casualties', 'note']);
  });
});

describe('candidates for a merge', () => {
  const far = incident({ id: 'far', when: '2021-01-01', title: { fr: 'Marché d’Achemim', en: 'Market' }, where: { ...NARA, name: 'Achemim', point: { lat: 15.9, lon: -6.1 } } });
  const talks = meeting({ id: 'talks' });
  const all = [target, source, far, talks];

  it('are those that look alike, never the event itself nor another kind', () => {
    expect(mergeCandidates(target, all, '').map(({ event }) => event.id)).toEqual(['b']);
  });

  it('are what the words find, whatever the accents', () => {
    expect(mergeCandidates(target, all, 'MARCHE').map(({ event }) => event.id)).toEqual(['far']);
  });
});
