/** What the basemap would like to name: countries, towns by rank, kilometres of the border. */
import type { Border } from '../frontier/border.ts';
import { distanceToBorder } from '../frontier/distance.ts';
import type { Basemap, Country, Names, Town } from './basemap.ts';
import { tickMarks } from './basemap-scene.ts';
import { aroundPoint, type LabelCandidate, type LabelPosition, labelWidth } from './labels.ts';
import { visibleRing } from './outline.ts';
import type { Project, View } from './projection.ts';
import type { Point } from './shape.ts';
import type { Measure } from './type-width.ts';

export type Lang = keyof Names;

/** Candidates for `placeLabels`, for what lies in view. */
export function basemapLabels(basemap: Basemap, project: Project, view: View, lang: Lang, measure: Measure): LabelCandidate[] {
  return [
    ...basemap.towns.flatMap((town) => townLabel(town, basemap.border, project, view, lang)),
    ...kmLabels(basemap, project, view),
    ...basemap.countries.filter(({ code }) => !UNLABELLED.has(code)).flatMap((country) => countryLabel(country, project, view, lang, measure)),
  ];
}

/** From which zoom a town of a rank is named; abroad one step later. */
const HOME_FROM_ZOOM = [0, 3.5, 5, 6.2, 7.4, 8.6];
const ABROAD_FROM_ZOOM = [0, 3.5, 6.6, 7.2, 8, 9.5];
const TOWN_STYLE = [
  { size: 13, weight: 600, ink: 'ink' }, { size: 13, weight: 600, ink: 'ink' }, { size: 12, weight: 500, ink: 'ink' },
  { size: 11, weight: 400, ink: 'ink' }, { size: 10.5, weight: 400, ink: 'ink2' }, { size: 10, weight: 400, ink: 'ink2' },
] as const;

function townLabel(town: Town, border: Border, project: Project, view: View, lang: Lang): LabelCandidate[] {
  const isHome = town.country === 'ML' || town.country === 'MR';
  const style = TOWN_STYLE[town.rank];
  if (!style || view.zoom < ((isHome ? HOME_FROM_ZOOM : ABROAD_FROM_ZOOM)[town.rank] ?? Infinity)) return [];
  const at = project(town.at[0], town.at[1]);
  if (at[0] < 0 || at[1] < 0 || at[0] > view.width || at[1] > view.height) return [];
  return [{
    ...style,
    ink: isHome ? style.ink : 'ink2',
    text: town.names[lang],
    priority: 10 + town.rank * 2 + (isHome ? 0 : 3),
    positions: aroundPoint(at, style.size, town.rank <= 3 ? [6, 15, 23] : [6, 15]).filter(staysAtHome(town, border, project)),
    dot: at,
  }];
}

const MIDDLE_OF_LABEL = { start: 30, middle: 0, end: -30 };

/** Near the border a label keeps to the side of its town: a name in the other country would say it lies there. */
function staysAtHome({ at, country }: Town, border: Border, project: Project): (position: LabelPosition) => boolean {
  const [x, y] = project(at[0], at[1]);
  const [xEast] = project(at[0] + 0.1, at[1]);
  const [, yNorth] = project(at[0], at[1] + 0.1);
  const fix = distanceToBorder(border, { lon: at[0], lat: at[1] });
  const [px, py] = project(fix.foot[0], fix.foot[1]);
  if ((country !== 'ML' && country !== 'MR') || fix.pastEnd || Math.hypot(px - x, py - y) > 60) return () => true;
  return ({ at: [left, baseline], anchor }) => {
    const dx = left + MIDDLE_OF_LABEL[anchor] - x;
    const dy = baseline - 4 - y;
    const middle = { lon: at[0] + (dx / (xEast - x)) * 0.1, lat: at[1] + (dy / (yNorth - y)) * 0.1 };
    return distanceToBorder(border, middle).side === country;
  };
}

function kmLabels({ border }: Basemap, project: Project, view: View): LabelCandidate[] {
  const step = view.zoom >= 10 ? 10 : view.zoom >= 9 ? 50 : view.zoom >= 5 ? 200 : 500;
  return tickMarks(border, project, view).filter(({ km }) => km % step === 0).map(({ km, at, across }) => ({
    text: String(km), size: 10.5, weight: 400, ink: 'ink2', priority: 15, positions: besideLine(at, across),
  }));
}

/** On the Malian side of the line, then on the Mauritanian one, ever farther. */
function besideLine([x, y]: Point, [dx, dy]: Point): LabelPosition[] {
  return [-12, 12, -16, 16, -22, 22].map((distance) => {
    const [px, py] = [x + dx * distance, y + dy * distance];
    const sideways = dx * distance;
    const anchor = sideways > 4 ? 'start' : sideways < -4 ? 'end' : 'middle';
    return { at: [anchor === 'start' ? px - 4 : anchor === 'end' ? px + 4 : px, py + 3.7], anchor };
  });
}

const GRID = { columns: 16, rows: 12 };

/** The two claims on Western Sahara overlap on the sources' line; a map of this border takes no side, and writes neither name. */
const UNLABELLED: ReadonlySet<string> = new Set(['MA', 'EH']);

/** In wide-spaced serif capitals, where the visible part of the country has room, the nearest to its middle first. */
function countryLabel(country: Country, project: Project, view: View, lang: Lang, measure: Measure): LabelCandidate[] {
  const rings = country.rings.flatMap((ring) => {
    const visible = visibleRing(ring, project, view);
    return visible ? [visible] : [];
  });
  if (rings.length === 0 || view.zoom > 9) return [];
  const style = country.isHome
    ? { size: view.zoom < 5.5 ? 13 : 15, spacing: view.zoom < 5.5 ? 4 : 7 }
    : { size: 10.5, spacing: 3 };
  const candidate: LabelCandidate = {
    ...style, text: country.names[lang].toLocaleUpperCase(lang), weight: 400, family: 'serif',
    ink: 'ink2', priority: country.isHome ? 5 : 30, positions: [],
  };
  return [{ ...candidate, positions: roomInside(rings, labelWidth(candidate, measure), view) }];
}

function roomInside(rings: readonly (readonly Point[])[], width: number, view: View): LabelPosition[] {
  const inside: Point[] = [];
  for (let row = 1; row < GRID.rows; row++) {
    for (let column = 1; column < GRID.columns; column++) {
      const at: Point = [(view.width * column) / GRID.columns, (view.height * row) / GRID.rows];
      if (isInsideRings(rings, at)) inside.push(at);
    }
  }
  const middle: Point = [mean(inside.map(([x]) => x)), mean(inside.map(([, y]) => y))];
  return inside
    .filter(([x, y]) => isInsideRings(rings, [x - width / 2 - 8, y - 5]) && isInsideRings(rings, [x + width / 2 + 8, y - 5]))
    .map((at) => ({ at, away: Math.hypot(at[0] - middle[0], at[1] - middle[1]) }))
    .sort((a, b) => a.away - b.away)
    .map(({ at }) => ({ at, anchor: 'middle' }));
}

function isInsideRings(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let previous = ring.at(-1);
    for (const vertex of ring) {
      if (previous && previous[1] > y !== vertex[1] > y) {
        const crossing = previous[0] + ((y - previous[1]) / (vertex[1] - previous[1])) * (vertex[0] - previous[0]);
        if (x < crossing) inside = !inside;
      }
      previous = vertex;
    }
  }
  return inside;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
