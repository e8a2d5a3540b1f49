import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRecord } from '#shared/domain/event';
import { isoDay } from '#shared/domain/when';
import { incident, NARA } from '../../../tests/support/event-fixture.ts';
import type { Clauses, ViewName } from './clauses.ts';
import { visibleFor } from './visible.ts';

function eventOn(id: string, when: string, lon: number | null, title = id): EventRecord {
  const point = lon === null ? null : { lon, lat: 15 };
  return incident({
    id, when, title: { fr: title, en: title },
    where: { ...NARA, name: null, precision: point ? 'place' : 'country', point },
    extent: lon === null ? null : [lon, 15, lon, 15],
  });
}

const APRIL_WEST = eventOn('april-west', '2024-04-07', -10, 'Accrochage');
const APRIL_EAST = eventOn('april-east', '2024-04-20', -6, 'Enlèvement');
const MAY_WEST = eventOn('may-west', '2024-05-09', -10, 'Enlèvement');
const MAY_NOWHERE = eventOn('may-nowhere', '2024-05', null);
const ALL = [MAY_NOWHERE, MAY_WEST, APRIL_EAST, APRIL_WEST];

const APRIL = { from: '2024-04-01', to: '2024-04-30' };
const CLAUSES: Clauses = { period: APRIL, area: [-11, 14, -9, 16], facets: {} };
const seen = (view: ViewName | null, clauses = CLAUSES) => visibleFor(ALL, clauses, view).map((event) => event.id);

describe('visibleFor', () => {
  it('shows the list what passes everything', () => {
    expect(seen('list')).toEqual(['april-west']);
  });

  it('shows the map what lies outside its own view', () => {
    expect(seen('map')).toEqual(['april-east', 'april-west']);
  });

  it('shows the timeline what lies outside its own brush, within the map', () => {
    expect(seen('timeline')).toEqual(['may-west', 'april-west']);
  });

  it('makes every view obey the filter bar', () => {
    const clauses: Clauses = { ...CLAUSES, facets: { text: 'enlevement' } };
    expect([seen('list', clauses), seen('map', clauses), seen('timeline', clauses)]).toEqual([
      [],
      ['april-east'],
      ['may-west'],
    ]);
  });

  it('gives the events back untouched where nobody filters', () => {
    expect(visibleFor(ALL, { facets: {} }, 'list')).toBe(ALL);
  });

  it('never shows the list what the map or the timeline does not show', () => {
    const day = fc.integer({ min: 19_800, max: 19_900 });
    const events = fc
      .array(fc.tuple(day, fc.integer({ min: -14, max: -3 })), { maxLength: 20 })
      .map((pairs) => pairs.map(([when, lon], index) => eventOn(String(index), isoDay(when), lon)));
    const clauses = fc.tuple(day, day, fc.integer({ min: -14, max: -3 })).map(([a, b, west]): Clauses => ({
      period: { from: isoDay(Math.min(a, b)), to: isoDay(Math.max(a, b)) },
      area: [west, 10, west + 4, 20],
      facets: {},
    }));
    fc.assert(
      fc.property(events, clauses, (some, chosen) => {
        const [map, timeline] = [visibleFor(some, chosen, 'map'), visibleFor(some, chosen, 'timeline')];
        expect(visibleFor(some, chosen, 'list')).toEqual(map.filter((event) => timeline.includes(event)));
      }),
    );
  });
});
