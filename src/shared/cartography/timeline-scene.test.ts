import { describe, expect, it } from 'vitest';
import { chronologyEvents } from '../../../tests/support/chronology-fixture.ts';
import { dayNumber } from '../domain/when.ts';
import { binsOf } from './histogram.ts';
import type { Shape } from './shape.ts';
import { inRows, reachOf, spansOf } from './timeline-layout.ts';
import { timelineScene, type TimelineSceneInput } from './timeline-scene.ts';

const events = chronologyEvents();
const [sample] = events;
const madallah = events.find(({ where }) => where.name === 'Madallah')?.id ?? '';
const spring = { from: dayNumber(2024, 3, 1), to: dayNumber(2024, 6, 30) };
const axis = { window: spring, left: 84, right: 986 };

function scene(more: Partial<TimelineSceneInput> = {}): ReturnType<typeof timelineScene> {
  return timelineScene({ events, range: spring, width: 1000, height: 200, lang: 'fr', ...more });
}

function dated(...dates: string[]): typeof events {
  return sample ? dates.map((when, index) => ({ ...sample, id: `d${index}`, when })) : [];
}

const opacities = (shapes: readonly Shape[]): number[] => shapes.flatMap((shape) => (shape.kind === 'path' && shape.fill?.ink === 'clash' ? [shape.fill.opacity ?? 1] : []));

describe('the timeline', () => {
  it('puts incidents above the line between the lanes and diplomacy below it', () => {
    const { hits } = scene();
    const sides = (kind: string): boolean[] => hits.filter(({ id }) => events.find((event) => event.id === id)?.kind === kind).map(({ at }) => at[1] < 107.5);
    expect([new Set(sides('incident')), new Set(sides('meeting'))]).toEqual([new Set([true]), new Set([false])]);
  });

  it('makes every event in its range pickable at its date', () => {
    const { hits, xOf } = scene({ events: dated('2024-04-07', '2023-01-01') });
    expect(hits).toEqual([{ id: 'd0', ids: ['d0'], at: [xOf(dayNumber(2024, 4, 7)) + (986 - 84) / 122 / 2, expect.any(Number)], radius: 8 }]);
  });

  it('answers which day lies under a pixel', () => {
    const { xOf, dayAt } = scene();
    expect(dayAt(xOf(dayNumber(2024, 4, 7)) + 1)).toBe(dayNumber(2024, 4, 7));
  });

  it('draws a day as a mark, a month as a bar', () => {
    expect(opacities(scene({ events: dated('2024-04-07') }).shapes)).toEqual([]);
    expect(opacities(scene({ events: dated('2024-04') }).shapes)).toEqual([0.5]);
    expect(opacities(scene({ events: dated('2024-04~') }).shapes)).toEqual([0.25]);
  });

  it('lets an open end fade away from its known bound', () => {
    const fading = opacities(scene({ events: dated('2024-04-07/..') }).shapes).slice(1);
    expect(fading).toHaveLength(10);
    expect(fading).toEqual([...fading].sort((a, b) => b - a));
    expect(scene({ events: dated('../2024-05-09') }).hits[0]?.at[0]).toBeCloseTo(scene().xOf(dayNumber(2024, 5, 9) + 0.5), 6);
  });

  it('stacks what falls together so that nothing overlaps', () => {
    const rows = inRows(spansOf(events, axis)).map(({ span, row }) => ({ row, ...reachOf(span) }));
    const overlapping = rows.filter((a, index) => rows.slice(index + 1).some((b) => a.row === b.row && b.left < a.right));
    expect([rows.length > 20, overlapping]).toEqual([true, []]);
  });

  it('counts where marks would not fit, and still rings the selected event', () => {
    const many = dated(...Array.from({ length: 300 }, (_, index) => `2024-04-${String((index % 30) + 1).padStart(2, '0')}`));
    const { crowded, hits, shapes } = scene({ events: many, selectedId: 'd7' });
    expect(crowded).toEqual({ incidents: true, meetings: false });
    expect(new Set(hits.flatMap(({ ids }) => ids)).size).toBe(300);
    expect(shapes.some((shape) => shape.kind === 'disc' && shape.stroke?.ink === 'sel')).toBe(true);
  });

  it('shows the brush where its days are', () => {
    const brush = { from: dayNumber(2024, 4, 1), to: dayNumber(2024, 4, 30) };
    const { shapes, xOf } = scene({ brush });
    const [band] = shapes;
    expect(band).toMatchObject({ fill: { ink: 'accent' } });
    expect(band?.kind === 'path' ? band.lines[0]?.map(([x]) => x) : []).toEqual([xOf(brush.from), xOf(brush.to + 1), xOf(brush.to + 1), xOf(brush.from)]);
  });

  it('leads from a selected incident to the meetings that answer it, with the days between', () => {
    const { shapes } = scene({ selectedId: madallah, range: { from: dayNumber(2024, 3, 20), to: dayNumber(2024, 5, 20) } });
    expect(shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))).toEqual(expect.arrayContaining(['3\u00a0j', '8\u00a0j', '12\u00a0j']));
  });

  it('names its lanes in the language asked for', () => {
    const names = (lang: 'fr' | 'en'): string[] => scene({ lang }).shapes.flatMap((shape) => (shape.kind === 'text' && shape.at[0] === 14 ? [shape.text] : []));
    expect([names('fr'), names('en')]).toEqual([['Incidents', 'Diplomatie'], ['Incidents', 'Diplomacy']]);
  });
});

describe('counting over time', () => {
  it('counts every event once, a long interval spread over the bars it covers', () => {
    const bins = binsOf(spansOf(dated('2024-04-07', '2024-04-07', '2024-04', '2024-03/2024-05'), axis), axis);
    expect(bins.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(4);
    expect(bins.find(({ from, to }) => from <= dayNumber(2024, 4, 7) && to >= dayNumber(2024, 4, 7))?.total).toBeGreaterThan(2);
  });
});
