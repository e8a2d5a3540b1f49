/** From where a meeting's visitors came: a thin arc from the capital of each visiting delegation to the venue. */
import type { EventRecord } from '../domain/event.ts';
import type { LonLat } from '../frontier/ellipsoid.ts';
import type { Basemap, Town } from './basemap.ts';
import type { Project } from './projection.ts';
import type { Point, Shape } from './shape.ts';

/** Capitals whose delegation travelled: each once, those that lie at the venue left out; none where the venue is not known. */
export function visitorsOf(event: EventRecord, towns: readonly Town[]): Town[] {
  const venue = venueOf(event);
  if (event.kind !== 'meeting' || !venue) return [];
  const countries = new Set<string>(event.delegations.map(({ country }) => country));
  return towns.filter(({ rank, country, at }) => rank === 1 && countries.has(country) && !isAt(at, venue));
}

/** One path for each journey, and a small open ring where it began. `to`: where the mark of the event is drawn. */
export function arcShapes(event: EventRecord, { towns }: Pick<Basemap, 'towns'>, project: Project, to: Point): Shape[] {
  return visitorsOf(event, towns).flatMap(({ at: [lon, lat] }): Shape[] => {
    const from = project(lon, lat);
    const line = arcBetween(from, to);
    return [
      { kind: 'path', lines: [line], closed: false, stroke: { ink: 'paper', width: 3, opacity: 0.7 } },
      { kind: 'path', lines: [line], closed: false, stroke: { ink: 'ink2', width: 1.1 } },
      { kind: 'disc', at: from, radius: 3.2, fill: { ink: 'paper' }, stroke: { ink: 'ink2', width: 1.1 } },
    ];
  });
}

function venueOf({ where: { precision, point } }: EventRecord): LonLat | null {
  return point && (precision === 'place' || precision === 'near') ? [point.lon, point.lat] : null;
}

/** A capital's own venues lie within so many degrees of its point. */
const CITY = 0.2;

function isAt(a: LonLat, b: LonLat): boolean {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) < CITY;
}

const STEPS = 32;
/** Height of the arc as a share of its length. */
const RISE = 0.14;

/** Bends upwards, whichever way it runs. */
function arcBetween([x0, y0]: Point, [x1, y1]: Point): Point[] {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const up = dx >= 0 ? 1 : -1;
  const [cx, cy] = [(x0 + x1) / 2 + dy * up * RISE * 2, (y0 + y1) / 2 - dx * up * RISE * 2];
  return Array.from({ length: STEPS + 1 }, (_, step): Point => {
    const t = step / STEPS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    return [a * x0 + b * cx + c * x1, a * y0 + b * cy + c * y1];
  });
}
