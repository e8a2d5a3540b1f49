import { createBorder } from '#shared/frontier/border';
import { describe, expect, it } from 'vitest';
import { NARA } from '../../../tests/support/event-fixture.ts';
import { closedArea, pressed, withCandidate, withPoint, withPrecision } from './drawing.ts';
import { NOWHERE } from './form.ts';

/** Along 15° 30′ north from west to east: Mauritania to the north. */
const border = createBorder([[-10, 15.5], [-6, 15.5]]);

describe('a place drawn on the map', () => {
  it('is a point at the click, in the country of its side', () => {
    expect(pressed(NOWHERE, [], [-8, 15.2], border)).toEqual({ where: { ...NOWHERE, point: { lat: 15.2, lon: -8 }, country: 'ML' }, sketch: [] });
  });

  it('is a disc by its centre and its edge', () => {
    const near = withPrecision(NOWHERE, 'near');
    const centre = pressed(near, [], [-8, 16], border);
    const edge = pressed(centre.where, centre.sketch, [-8, 16.1], border);
    expect(edge).toEqual({ where: { ...near, country: 'MR', point: { lat: 16, lon: -8 }, radiusKm: 11 }, sketch: [] });
  });

  it('is a stretch between two kilometres of the border, whichever came first', () => {
    const along = withPrecision(NOWHERE, 'border');
    const first = pressed(along, [], [-7, 15.9], border);
    const second = pressed(first.where, first.sketch, [-9, 15.1], border);
    expect(second).toEqual({ where: { ...along, drawn: { kind: 'stretch', km: [107, 322] } }, sketch: [] });
  });

  it('is an area once it has three corners', () => {
    const area = withPrecision(NOWHERE, 'area');
    const corners = [[-8, 15], [-7, 15], [-7, 16]] as const;
    const sketch = corners.reduce<readonly (readonly [number, number])[]>((done, at) => pressed(area, done, at, border).sketch, []);
    expect(closedArea(area, sketch)).toEqual({ ...area, drawn: { kind: 'area', ring: [[-8, 15], [-7, 15], [-7, 16]] } });
    expect(closedArea(area, sketch.slice(1))).toEqual(area);
  });

  it('loses with its precision what contradicts the next one', () => {
    const area = closedArea(withPrecision(NARA, 'area'), [[-8, 15], [-7, 15], [-7, 16]]);
    expect(withPrecision(area, 'country')).toEqual({ ...NARA, point: null, precision: 'country' });
    expect(withPrecision({ ...NARA, precision: 'near', radiusKm: 12 }, 'place')).toEqual(NARA);
  });

  it('takes a place of the gazetteer whole, and a region with its own precision', () => {
    const frontier = { distanceKm: null, km: null, side: 'ML' } as const;
    const town = { name: 'Nara', variants: [], country: 'ML', adm1: 'Koulikoro', level: 'place', point: { lat: 15.17, lon: -7.29 }, gazetteer: 'geonames:1', frontier } as const;
    expect(withCandidate(withPrecision(NOWHERE, 'near'), { ...town, variants: [] })).toEqual({
      ...NOWHERE, precision: 'near', name: 'Nara', country: 'ML', adm1: 'Koulikoro', point: { lat: 15.17, lon: -7.29 }, gazetteer: 'geonames:1',
    });
    expect(withCandidate(NARA, { ...town, variants: [], name: 'Koulikoro', level: 'adm1', point: null, gazetteer: null })).toEqual({
      ...NARA, precision: 'adm1', name: 'Koulikoro', adm1: 'Koulikoro', point: null,
    });
  });

  it('keeps a country that was named', () => {
    expect(withPoint({ ...NOWHERE, country: 'MR' }, { lat: 15.2, lon: -8 }, border).country).toBe('MR');
  });
});
