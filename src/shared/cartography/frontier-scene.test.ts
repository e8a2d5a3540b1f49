import { describe, expect, it } from 'vitest';
import { chronologyEvents } from '../../../tests/support/chronology-fixture.ts';
import { incident, meeting } from '../../../tests/support/event-fixture.ts';
import { dayNumber } from '../domain/when.ts';
import { frontierScene, type FrontierSceneInput } from './frontier-scene.ts';

const strip = (parts: Partial<FrontierSceneInput>) => frontierScene({
  events: [], km: { from: 0, to: 2232 }, days: { from: dayNumber(2025, 6, 1), to: dayNumber(2025, 8, 31) }, width: 1400, height: 800, lang: 'fr',
  landmarks: [], maxDistanceKm: 100, ...parts,
});
const at = (id: string, km: number, when = '2025-07-01', killed?: number) => incident({
  id, when, casualties: killed === undefined ? {} : { killed: [killed, killed] }, frontier: { distanceKm: 10, km, side: 'ML' },
});

describe('the frontier strip', () => {
  it('shows five places along 550 km hit in one day as five marks in one row, westernmost first', () => {
    const { hits, axes } = strip({ events: chronologyEvents().filter(({ kind, when }) => kind === 'incident' && when === '2025-07-01') });
    expect(hits.length).toBeGreaterThanOrEqual(5);
    expect(new Set(hits.map(({ at: [, y] }) => Math.round(y))).size).toBe(1);
    const kms = hits.map(({ at: [x] }) => axes.km.from + ((x - axes.left) / (axes.right - axes.left)) * 2232);
    expect(Math.max(...kms) - Math.min(...kms)).toBeGreaterThan(500);
  });

  it('reads back the kilometre and the day under a point', () => {
    const { hits, kmAt, dayAt } = strip({ events: [at('a', 900)] });
    const [x, y] = hits[0]?.at ?? [0, 0];
    expect([Math.round(kmAt(x)), dayAt(y)]).toEqual([900, dayNumber(2025, 7, 1)]);
  });

  it('leaves out what is too far from the border, outside the window, or has no kilometre', () => {
    const far = incident({ id: 'far', when: '2025-07-01', frontier: { distanceKm: 150, km: 900, side: 'ML' } });
    const nowhere = incident({ id: 'nowhere', when: '2025-07-01' });
    expect(strip({ events: [far, nowhere, at('early', 900, '2025-05-31'), at('in', 900)] }).hits.map(({ id }) => id)).toEqual(['in']);
    expect(strip({ events: [at('in', 900)], km: { from: 0, to: 800 } }).count).toEqual({ incidents: 0, meetings: 0 });
  });

  it('sets marks on one spot apart, the deadliest where it belongs', () => {
    const { hits } = strip({ events: [at('few', 900, '2025-07-01', 2), at('many', 900, '2025-07-01', 40), at('none', 900)] });
    const x = new Map(hits.map(({ id, at: [left] }) => [id, left]));
    const { axes } = strip({});
    expect(x.get('many')).toBeCloseTo(axes.left + (900 / 2232) * (axes.right - axes.left), 6);
    expect(new Set([...x.values()].map(Math.round)).size).toBe(3);
  });

  it('draws a meeting as a line across, and what may be anywhere along the border in the margin', () => {
    const talks = meeting({ id: 'talks', when: '2025-07-10' });
    const along = incident({ id: 'along', when: '2025-07', frontier: { distanceKm: [0, 25], km: [0, 2232.36], side: 'unknown' } });
    const { hits, axes, count } = strip({ events: [talks, along] });
    expect(count).toEqual({ incidents: 1, meetings: 1 });
    expect(hits.find(({ id }) => id === 'talks')?.at[0]).toBeLessThan(axes.left);
    expect(hits.find(({ id }) => id === 'along')?.at[0]).toBeGreaterThan(axes.right);
  });

  it('three meetings of one day stand side by side, four are one diamond that holds them all', () => {
    const talks = (count: number) => Array.from({ length: count }, (_, index) => meeting({ id: `talks-${index}`, when: '2025-07-10' }));
    expect(strip({ events: talks(3) }).hits.map(({ ids }) => ids)).toEqual([['talks-0'], ['talks-1'], ['talks-2']]);
    const { hits, count } = strip({ events: talks(4) });
    expect([hits.map(({ ids }) => ids), count.meetings]).toEqual([[['talks-0', 'talks-1', 'talks-2', 'talks-3']], 4]);
  });

  it('boxes that lie on each other are fainter than one alone', () => {
    const vague = (id: string) => incident({ id, when: '2025-07', frontier: { distanceKm: [0, 25], km: [400, 700], side: 'ML' } });
    const fill = (events: FrontierSceneInput['events']) => strip({ events }).shapes.flatMap((shape) => (shape.kind === 'path' && shape.fill?.opacity !== undefined ? [shape.fill.opacity] : []));
    const [alone = 0] = fill([vague('a')]);
    expect(fill([vague('a'), vague('b')]).reduce((sum, opacity) => sum + opacity, 0)).toBeCloseTo(alone, 6);
  });
});
