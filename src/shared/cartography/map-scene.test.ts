import { describe, expect, it } from 'vitest';
import { chronologyEvents } from '../../../tests/support/chronology-fixture.ts';
import { shippedBasemap } from '../../../tests/support/shipped.ts';
import { basemapShapes } from './basemap-scene.ts';
import { mapScene, type MapSceneInput, pick } from './map-scene.ts';
import { mercatorFor } from './projection.ts';
import type { Shape } from './shape.ts';
import { plexWidth } from './type-width.ts';

const basemap = shippedBasemap();
const events = chronologyEvents();
const madallah = events.find(({ where }) => where.name === 'Madallah')?.id ?? '';

function scene(more: Partial<MapSceneInput> = {}, bbox: readonly [number, number, number, number] = [-13, 13, -3, 20]): ReturnType<typeof mapScene> {
  return mapScene({ basemap, events, lang: 'fr', measure: plexWidth, ...mercatorFor([...bbox], 770, 550), ...more });
}

function texts(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}

describe('the map', () => {
  it('makes every event that can be placed pickable, once, and counts the others', () => {
    const { hits, unplaced } = scene({}, [-19, 9, 6, 28]);
    expect([...hits.flatMap(({ ids }) => ids), ...unplaced].sort()).toEqual(events.map(({ id }) => id).sort());
    expect(unplaced.length).toBeGreaterThan(0);
  });

  it('names countries, towns and kilometres in the language asked for', () => {
    const french = texts(scene({ events: [] }).shapes);
    const english = texts(scene({ events: [], lang: 'en' }).shapes);
    expect(french).toEqual(expect.arrayContaining(['MALI', 'MAURITANIE', 'Néma', 'Nara', 'Kayes', 'Tombouctou', '200', '800', '1000']));
    expect(english).toEqual(expect.arrayContaining(['MAURITANIA', 'Timbuktu']));
  });

  it('keeps a name by the border in its own country', () => {
    const { shapes } = scene({ events: [] }, [-7.2, 14.6, -4.6, 16.4]);
    const baseline = (name: string): number => shapes.flatMap((shape) => (shape.kind === 'text' && shape.text === name ? [shape.at[1]] : []))[0] ?? Number.NaN;
    const { project } = mercatorFor([-7.2, 14.6, -4.6, 16.4], 770, 550);
    expect(baseline('Adel Bagrou')).toBeLessThan(project(-6.95, 15.5)[1]);
  });

  it('draws the border over the ground and under the marks, stronger than any other line', () => {
    const { shapes } = scene();
    const widths = shapes.flatMap((shape, index) => (shape.kind === 'path' && shape.stroke?.ink === 'ink' ? [{ index, width: shape.stroke.width }] : []));
    expect(Math.max(...widths.map(({ width }) => width))).toBe(2.2);
    const rivers = shapes.flatMap((shape) => (shape.kind === 'path' && !shape.closed && shape.stroke?.ink === 'river' ? [shape.stroke.width] : []));
    expect(Math.max(...rivers)).toBeLessThan(2.2);
  });

  it('draws a place "near" as a dashed disc of its true radius', () => {
    const near = events.filter(({ where }) => where.precision === 'near' && where.name === 'Nara');
    const { project } = mercatorFor([-8, 14.8, -6.5, 15.6], 770, 550);
    const { shapes } = scene({ events: near }, [-8, 14.8, -6.5, 15.6]);
    const discs = shapes.flatMap((shape) => (shape.kind === 'disc' && shape.stroke?.dash ? [shape] : []));
    const [west] = project(-7.28466, 15.16875);
    const [east] = project(-7.28466 + 25 / 107.5, 15.16875);
    expect(discs.map(({ radius }) => Math.round(radius))).toEqual([Math.round(east - west)]);
  });

  it('hatches a region once, however many events it has', () => {
    const inKayes = events.filter(({ where }) => where.precision === 'adm1' && where.adm1 === 'Kayes');
    const hatched = scene({ events: inKayes }).shapes.filter((shape) => shape.kind === 'path' && shape.fill?.hatched);
    expect([inKayes.length, hatched.length]).toEqual([4, 1]);
  });

  it('draws an event at the border as a band, not as a bare point', () => {
    const atBorder = events.filter(({ where, when }) => where.precision === 'border' && when === '../2024-05-09');
    const { shapes, hits } = scene({ events: atBorder });
    expect(shapes.filter((shape) => shape.kind === 'path' && shape.stroke?.width === 18)).toHaveLength(1);
    expect(hits.flatMap(({ ids }) => ids)).toHaveLength(3);
    expect(shapes.some((shape) => shape.kind === 'disc' && shape.stroke?.dash)).toBe(true);
  });

  it('rings the selected event, on top of all, wherever others stand', () => {
    const { shapes, hits } = scene({ selectedId: madallah });
    expect(hits.at(-1)).toMatchObject({ id: madallah, ids: [madallah] });
    expect(pick(hits, hits.at(-1)?.at ?? [0, 0])?.id).toBe(madallah);
    expect(hits.slice(0, -1).flatMap(({ ids }) => ids)).not.toContain(madallah);
    expect(shapes.slice(-4).some((shape) => shape.kind === 'disc' && shape.stroke?.ink === 'sel')).toBe(true);
  });

  it('puts no name under a mark', () => {
    const { shapes, hits } = scene({ selectedId: madallah });
    const names = shapes.flatMap((shape) => (shape.kind === 'text' && shape.halo ? [shape] : []));
    for (const { at: [x, y], text, size, weight = 400, anchor = 'start', spacing = 0, family } of names) {
      const width = plexWidth(text, size, weight, family) + spacing * text.length;
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      const covered = hits.filter(({ at: [hx, hy] }) => hx > left && hx < left + width && hy > y - size * 0.7 && hy < y);
      expect([text, covered]).toEqual([text, []]);
    }
  });

  it('is the same whatever the order of the events', () => {
    expect(scene({ events: events.toReversed() }).hits).toEqual(scene().hits);
  });
});

describe('a pan', () => {
  it('redraws the basemap within 8 ms at zoom 6 to 8', () => {
    for (const bbox of [[-13, 13, -3, 20], [-9, 14, -5, 16.5]] as const) {
      const { project, view } = mercatorFor([...bbox], 1440, 900);
      const times = Array.from({ length: 30 }, () => {
        const start = performance.now();
        basemapShapes(basemap, project, view);
        return performance.now() - start;
      });
      // The fastest of thirty, since other work shares the machine.
      expect(Math.min(...times)).toBeLessThan(8);
    }
  });
});
