import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../shared/domain/event.ts';
import { whereInWords } from './place.ts';

const MADALLAH: Pick<EventRecord, 'where' | 'frontier'> = {
  where: {
    name: 'Madallah', country: 'MR', precision: 'place', side: 'MR', adm1: 'Hodh Ech Chargi',
    point: { lat: 15.5, lon: -6 }, radiusKm: null, gazetteer: null,
  },
  frontier: { distanceKm: 0.62, km: 971.4, side: 'MR' },
};

describe('a place in words', () => {
  it('names place, region and country, then precision, side, distance and kilometre', () => {
    expect(whereInWords(MADALLAH, 'fr')).toEqual({
      name: 'Madallah, Hodh Ech Chargi, Mauritanie',
      details: ['lieu exact', 'côté mauritanien (déclaré et calculé)', '0,6\u00a0km de la frontière', 'km\u00a0971'],
    });
  });

  it('keeps the claimed side apart from a computed one that contradicts it', () => {
    const told = whereInWords({ ...MADALLAH, frontier: { ...MADALLAH.frontier, side: 'ML' } }, 'en');
    expect(told.details[1]).toBe('Mauritanian side according to the sources, Malian side as computed');
  });

  it('says how wide "near" is, and nothing of what is not known', () => {
    const where: EventRecord['where'] = { ...MADALLAH.where, name: 'Nara', country: 'ML', adm1: null, precision: 'near', side: 'unknown' };
    expect(whereInWords({ where, frontier: { distanceKm: [5, 55], km: null, side: 'unknown' } }, 'fr')).toEqual({
      name: 'Nara, Mali', details: ['aux environs, rayon de 25\u00a0km', '5–55\u00a0km de la frontière'],
    });
  });

  it('has words for no place at all', () => {
    const where: EventRecord['where'] = {
      name: null, country: 'XX', precision: 'unknown', side: 'unknown', adm1: null, point: null, radiusKm: null, gazetteer: null,
    };
    expect(whereInWords({ where, frontier: { distanceKm: null, km: null, side: 'unknown' } }, 'en')).toEqual({
      name: 'Place unknown', details: [],
    });
  });
});
