import { describe, expect, it } from 'vitest';
import { shippedBasemap } from '../../../tests/support/shipped.ts';
import { NO_FRONTIER, Frontier, type Where } from '../domain/where.ts';
import { frontierOf } from './frontier.ts';

const { border, regionOf } = shippedBasemap();

const NOWHERE: Where = {
  name: null, country: 'XX', precision: 'unknown', side: 'unknown', adm1: null, point: null, radiusKm: null, gazetteer: null,
};

function frontier(where: Partial<Where>): Frontier {
  return frontierOf(border, { ...NOWHERE, ...where }, regionOf);
}

const place = (lat: number, lon: number, more: Partial<Where> = {}): Partial<Where> => ({ precision: 'place', point: { lat, lon }, ...more });

describe('a place', () => {
  it('has a distance, a kilometre and a side by geometry where it lies clear of the line', () => {
    expect(frontier(place(15.16875, -7.28466, { country: 'ML', gazetteer: 'geonames:2453079' }))).toEqual({
      distanceKm: expect.closeTo(36.7, 1), km: expect.closeTo(790, 0), side: 'ML',
    });
  });

  it('within 3 km of the line takes the side of the gazetteer, never that of geometry', () => {
    const adelBagrou = place(15.4975, -6.95056);
    expect(frontier({ ...adelBagrou, country: 'MR', gazetteer: 'geonames:2597438' }).side).toBe('MR');
    expect(frontier(adelBagrou).side).toBe('unknown');
    expect(frontier({ ...adelBagrou, country: 'MR' }).side).toBe('unknown');
  });

  it('says nothing of the side that a source claims', () => {
    expect(frontier(place(15.16875, -7.28466, { side: 'MR' })).side).toBe('ML');
  });

  it('beyond 200 km keeps its distance and loses its kilometre', () => {
    expect(frontier(place(18.08581, -15.9785, { country: 'MR', gazetteer: 'geonames:2377450' }))).toEqual({
      distanceKm: expect.closeTo(535.5, 1), km: null, side: 'MR',
    });
  });

  it('past an end of the line has the side of its country or none', () => {
    const pastTheEnd = place(14.9, -12.46);
    expect(frontier(pastTheEnd).side).toBe('unknown');
    expect(frontier({ ...pastTheEnd, country: 'MR', gazetteer: 'geonames:1' }).side).toBe('MR');
  });

  it('without a point has nothing', () => {
    expect(frontier({ precision: 'place', name: 'Laghdaf' })).toEqual(NO_FRONTIER);
  });
});

describe('near a place', () => {
  it('covers the disc of 25 km, or of the distance the text gives', () => {
    const nara = { ...place(15.16875, -7.28466), precision: 'near' } as const;
    expect(frontier(nara)).toEqual({ distanceKm: [expect.closeTo(11.7, 1), expect.closeTo(61.7, 1)], km: [expect.closeTo(765, 0), expect.closeTo(815, 0)], side: 'ML' });
    expect(frontier({ ...nara, radiusKm: 10 }).distanceKm).toEqual([expect.closeTo(26.7, 1), expect.closeTo(46.7, 1)]);
  });

  it('that reaches the line starts at 0 and leaves the side to the gazetteer', () => {
    const nearFassala = { ...place(15.5571, -5.516), precision: 'near', country: 'MR' } as const;
    expect(frontier(nearFassala)).toEqual({ distanceKm: [0, expect.closeTo(27.9, 1)], km: [expect.closeTo(955, -1), expect.closeTo(1012, -1)], side: 'unknown' });
    expect(frontier({ ...nearFassala, gazetteer: 'geonames:2379619' }).side).toBe('MR');
  });

  it('whose disc lies beyond 200 km has no kilometre', () => {
    expect(frontier({ ...place(12.65, -8), precision: 'near' }).km).toBe(null);
  });
});

describe('a region', () => {
  it('has ranges over its polygon, and the side of its country', () => {
    const hodh = frontier({ precision: 'adm1', name: 'Hodh ech-Chargui', country: 'MR' });
    expect(hodh.side).toBe('MR');
    expect(hodh.distanceKm).toEqual([0, expect.any(Number)]);
    const [from, to] = Array.isArray(hodh.km) ? hodh.km : [0, 0];
    expect([from > 520 && from < 720, to > 1150]).toEqual([true, true]);
  });

  it('is found without accents and with words before its name, else by its region', () => {
    const nara = frontier({ precision: 'adm2', name: 'Nara', country: 'ML' });
    expect(frontier({ precision: 'adm2', name: 'Cercle de NARA', country: 'ML' })).toEqual(nara);
    expect(frontier({ precision: 'adm1', name: 'Axe Kayes–Nioro', adm1: 'Kayes', country: 'ML' })).toEqual(
      frontier({ precision: 'adm1', name: 'Kayes', country: 'ML' }),
    );
  });

  it('far away has a distance and no kilometre; unknown, nothing', () => {
    expect(frontier({ precision: 'adm1', name: 'Kidal', country: 'ML' })).toMatchObject({ km: null });
    expect(frontier({ precision: 'adm1', name: 'Atlantide', country: 'ML' })).toEqual(NO_FRONTIER);
  });
});

describe('at the border', () => {
  it('without more is the whole line, up to 25 km from it', () => {
    expect(frontier({ precision: 'border' })).toEqual({ distanceKm: [0, 25], km: [0, expect.closeTo(2232.36, 1)], side: 'unknown' });
  });

  it('in a region is the stretch along it', () => {
    const { km } = frontier({ precision: 'border', adm1: 'Guidimakha', country: 'MR' });
    expect(km).toEqual([expect.closeTo(0, 0), expect.any(Number)]);
    expect(Array.isArray(km) && km[1]).toBeLessThan(300);
  });

  it('at a point is the stretch around it', () => {
    expect(frontier({ precision: 'border', point: { lat: 15.5, lon: -7 } }).km).toEqual([expect.closeTo(796, -1), expect.closeTo(846, -1)]);
  });
});

describe('a country or an unknown place', () => {
  it.each(['country', 'unknown'] as const)('%s has nothing, even with a point', (precision) => {
    expect(frontier({ ...place(15.5, -7), precision })).toEqual(NO_FRONTIER);
  });
});

describe('every answer', () => {
  it('is a Frontier of the domain', () => {
    const answers = [place(15.16875, -7.28466), { precision: 'border' } as const, { precision: 'adm1', name: 'Kayes', country: 'ML' } as const].map(frontier);
    expect(answers.map((answer) => Frontier.safeParse(answer).success)).toEqual([true, true, true]);
  });
});
