import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../shared/domain/event.ts';
import { inOrder, NEWEST_FIRST, nextOrder } from './order.ts';

function event(id: string, when: string, km: number | [number, number] | null): EventRecord {
  return {
    id, when, kind: 'incident', type: 'incursion', status: 'reported', casualties: {},
    title: { fr: id, en: id }, summary: { fr: '', en: '' },
    where: { name: null, country: 'ML', precision: 'unknown', side: 'unknown', adm1: null, point: null, radiusKm: null, gazetteer: null },
    actors: [], topics: [], claims: [], citations: [], links: [], tags: [], marking: 'clear', review: 'reviewed', note: null, grade: 'F6',
    frontier: { distanceKm: null, km, side: 'unknown' },
    extent: null,
  };
}

const EVENTS = [event('b', '2024-04', [830, 1020]), event('a', '2024-04-07', 971), event('c', '../2024-05-09', null), event('d', '2024-04-30', 12)];
const ids = (events: readonly EventRecord[]): string => events.map(({ id }) => id).join('');

describe('the order of the list', () => {
  it('goes by latest day, newest first, then by id', () => {
    expect(ids(inOrder(EVENTS, NEWEST_FIRST))).toBe('cbda');
    expect(ids(inOrder(EVENTS, { by: 'date', direction: 'asc' }))).toBe('abdc');
  });

  it('goes by kilometre, with what has none at the end in both directions', () => {
    expect(ids(inOrder(EVENTS, { by: 'km', direction: 'asc' }))).toBe('dbac');
    expect(ids(inOrder(EVENTS, { by: 'km', direction: 'desc' }))).toBe('abdc');
  });

  it('turns round when its column is chosen again', () => {
    expect(nextOrder(NEWEST_FIRST, 'date')).toEqual({ by: 'date', direction: 'asc' });
    expect(nextOrder(NEWEST_FIRST, 'km')).toEqual({ by: 'km', direction: 'asc' });
  });
});
