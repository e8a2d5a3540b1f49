import { describe, expect, it } from 'vitest';
import { meeting, NARA } from '../../../tests/support/event-fixture.ts';
import { shippedBasemap } from '../../../tests/support/shipped.ts';
import { arcShapes, visitorsOf } from './delegation-arcs.ts';
import { mapScene } from './map-scene.ts';
import { mercatorFor } from './projection.ts';
import { plexWidth } from './type-width.ts';

const basemap = shippedBasemap();
const [MALI, MAURITANIA] = (['ML', 'MR'] as const).map((country) => ({ country, head: { name: null, title: null } }));
const both = [MALI, MAURITANIA].flatMap((delegation) => (delegation ? [delegation] : []));
const NOUAKCHOTT = { ...NARA, name: 'Nouakchott', country: 'MR', side: 'MR', point: { lat: 18.08, lon: -15.97 } } as const;
const names = (...given: Parameters<typeof visitorsOf>): string[] => visitorsOf(...given).map((town) => town.names.fr).sort();

describe('the journeys of a meeting', () => {
  it('begin in the capitals of those who travelled: both to a third place, one to the other', () => {
    expect(names(meeting({ delegations: both }), basemap.towns)).toEqual(['Bamako', 'Nouakchott']);
    expect(names(meeting({ delegations: both, where: NOUAKCHOTT }), basemap.towns)).toEqual(['Bamako']);
  });

  it('are none where nobody is known to have come, or the venue is not known', () => {
    expect(names(meeting({ delegations: [] }), basemap.towns)).toEqual([]);
    expect(names(meeting({ delegations: both, where: { ...NARA, precision: 'country' } }), basemap.towns)).toEqual([]);
  });

  it('run from the capital to the mark', () => {
    const { project } = mercatorFor([-17, 12, -3, 19], 770, 550);
    const [, line] = arcShapes(meeting({ delegations: both, where: NOUAKCHOTT }), basemap, project, [40, 50]);
    const bamako = basemap.towns.find((town) => town.names.fr === 'Bamako')?.at ?? [0, 0];
    const run = line?.kind === 'path' ? line.lines[0] : undefined;
    expect([run?.[0], run?.at(-1)]).toEqual([project(...bamako), [40, 50]]);
  });

  it('are drawn for all where meetings are few, else for the one selected or pointed at', () => {
    const meetings = Array.from({ length: 6 }, (_, n) => meeting({ id: `m${n}`, delegations: both.slice(1), where: { ...NARA, point: { lat: 15 + n * 0.4, lon: -8 } } }));
    const arcs = (count: number, more: object = {}): number =>
      mapScene({ basemap, events: meetings.slice(0, count), lang: 'fr', measure: plexWidth, ...mercatorFor([-17, 12, -3, 19], 770, 550), ...more })
        .shapes.filter((shape) => shape.kind === 'path' && shape.stroke?.ink === 'ink2' && shape.lines[0]?.length === 33).length;
    expect([arcs(4), arcs(6), arcs(6, { selectedId: 'm1' }), arcs(6, { selectedId: 'm1', pointedId: 'm2' })]).toEqual([4, 0, 1, 2]);
  });
});
