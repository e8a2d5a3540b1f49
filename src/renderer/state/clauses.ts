/** What the Desk's views agree on: each view publishes one clause and sees all clauses but its own. */
import type { EventFilter } from '#shared/domain/filter';
import type { BoundingBox } from '#shared/domain/where';

/** Inclusive days, `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Everything of a filter that the filter bar owns. */
export type Facets = Omit<EventFilter, 'from' | 'to' | 'bbox' | 'km'>;

export interface Clauses {
  /** Published by the timeline's brush, and by the frontier strip's, whose one axis is time. */
  readonly period?: Period;
  /** Published by the map once the user moves it: west, south, east, north in degrees. */
  readonly area?: BoundingBox;
  /** Published by the frontier strip's brush: kilometres along the border, [from, to]. */
  readonly kmRange?: readonly [number, number];
  /** Published by the filter bar; every view obeys it. */
  readonly facets: Facets;
}

/** All clauses as one filter; the engine leaves a view's own out of account for that view. */
export function filterOf({ period, area, kmRange, facets }: Clauses): EventFilter {
  return {
    ...facets,
    ...(period && { from: period.from, to: period.to }),
    ...(area && { bbox: area }),
    ...(kmRange && { km: [kmRange[0], kmRange[1]] }),
  };
}

/** The clauses that make a filter; a period that is open to a side reaches as far as days are written. */
export function clausesOf({ from, to, bbox, km, ...facets }: EventFilter): Clauses {
  return {
    ...((from !== undefined || to !== undefined) && { period: { from: from ?? '0001-01-01', to: to ?? '9999-12-31' } }),
    ...(bbox && { area: bbox }), ...(km && { kmRange: km }), facets,
  };
}

/** Facets after a change; a facet set to `undefined` is taken away, so that an absent key alone means "no clause". */
export function withFacets(facets: Facets, change: Partial<Facets>): Facets {
  const merged = Object.entries({ ...facets, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(merged);
}

export function hasClauses({ period, area, kmRange, facets }: Clauses): boolean {
  return period !== undefined || area !== undefined || kmRange !== undefined || Object.keys(facets).length > 0;
}
