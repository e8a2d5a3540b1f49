/** The basemap drawn: a quiet atlas, on which the Mali–Mauritania border is the strongest line. */
import { kmTicks } from '../frontier/border.ts';
import type { Basemap } from './basemap.ts';
import { cutToFrame, type Outline, outlineOf, visibleLines, visibleRing } from './outline.ts';
import type { Project, View } from './projection.ts';
import type { Point, Shape, Stroke } from './shape.ts';

export const ADM1_FROM_ZOOM = 5;
export const ADM2_FROM_ZOOM = 7.5;

const BORDER: Stroke = { ink: 'ink', width: 2.2 };
const BORDER_CASING: Stroke = { ink: 'home', width: 5.6, opacity: 0.9 };
const TICK_REACH = 4.5;

/** Ground, water, boundaries and the border with its ticks, back to front. No labels: `basemapLabels` names them. */
export function basemapShapes(basemap: Basemap, project: Project, view: View): Shape[] {
  return [...groundShapes(basemap, project, view), ...borderShapes(basemap, project, view)];
}

/** Ground, water and boundaries without the border, so that regions can be hatched between the two. */
export function groundShapes(basemap: Basemap, project: Project, view: View): Shape[] {
  const { zoom } = view;
  const lines = (outlines: readonly Outline[]): Point[][] => outlines.flatMap((outline) => visibleLines(outline, project, view));
  const rivers = basemap.rivers.filter((river) => river.minZoom <= zoom + 1).flatMap((river) => river.lines);
  return [
    { kind: 'path', lines: [frameOf(view)], closed: true, fill: { ink: 'sea' } },
    ...landShapes(basemap, project, view),
    ...(zoom >= ADM2_FROM_ZOOM ? stroked(lines(basemap.adm2), { ink: 'adm', width: 0.7, dash: [2, 2.5], cap: 'butt' }) : []),
    ...(zoom >= ADM1_FROM_ZOOM ? stroked(lines(basemap.adm1), { ink: 'adm', width: 1, dash: [4, 3], cap: 'butt' }) : []),
    ...basemap.lakes.flatMap((lake) => lakeShapes(visibleRing(lake, project, view))),
    ...stroked(lines(rivers), { ink: 'river', width: zoom < 6 ? 0.8 : 1.1 }),
    ...stroked(lines(basemap.boundaries), { ink: 'ink3', width: 0.8, opacity: 0.75 }),
  ];
}

/** The border, cased, with a tick each 100 km (10 km close by). */
export function borderShapes({ border }: Basemap, project: Project, view: View): Shape[] {
  const lines = visibleLines(borderOutline(border.line), project, view);
  const ticks = tickMarks(border, project, view).map(({ at: [x, y], across: [dx, dy], km }): Point[] => {
    const reach = km % 100 === 0 ? TICK_REACH : TICK_REACH - 1.5;
    return [[x - dx * reach, y - dy * reach], [x + dx * reach, y + dy * reach]];
  });
  return [...stroked(lines, BORDER_CASING), ...stroked(ticks, { ink: 'ink', width: 1.2, cap: 'butt' }), ...stroked(lines, BORDER)];
}

export interface TickMark {
  readonly km: number;
  readonly at: Point;
  /** Unit vector on screen across the line, towards Mauritania. */
  readonly across: Point;
}

/** Ticks in view. */
export function tickMarks(border: Basemap['border'], project: Project, view: View): TickMark[] {
  return kmTicks(border, view.zoom >= 9 ? 10 : 100).flatMap(({ km, at, normal: [east, north] }): TickMark[] => {
    const point = project(at[0], at[1]);
    const inView = point[0] > -10 && point[1] > -10 && point[0] < view.width + 10 && point[1] < view.height + 10;
    return inView ? [{ km, at: point, across: [east, -north] }] : [];
  });
}

/** Points along the visible border, so many pixels apart: obstacles for labels. */
export function borderPoints({ border }: Basemap, project: Project, view: View, every: number): Point[] {
  const runs = cutToFrame(borderOutline(border.line).points.map(([lon, lat]) => project(lon, lat)), view);
  return runs.flatMap((run) =>
    run.slice(1).flatMap((end, index) => {
      const [x, y] = run[index] ?? end;
      const count = Math.max(1, Math.ceil(Math.hypot(end[0] - x, end[1] - y) / every));
      return Array.from({ length: count }, (_, step): Point => [x + ((end[0] - x) * step) / count, y + ((end[1] - y) * step) / count]);
    }),
  );
}

function landShapes({ countries }: Basemap, project: Project, view: View): Shape[] {
  const rings = (isHome: boolean): Point[][] =>
    countries.filter((country) => country.isHome === isHome).flatMap((country) =>
      country.rings.flatMap((ring) => {
        const visible = visibleRing(ring, project, view);
        return visible ? [visible] : [];
      }),
    );
  // A stroke of the same ink closes the hairlines between neighbours; one path a ring, so that overlaps do not cancel out.
  const area = (ink: 'land' | 'home') => (ring: Point[]): Shape => ({ kind: 'path', lines: [ring], closed: true, fill: { ink }, stroke: { ink, width: 1 } });
  return [...rings(false).map(area('land')), ...rings(true).map(area('home'))];
}

function lakeShapes(ring: readonly Point[] | null): Shape[] {
  return ring ? [{ kind: 'path', lines: [ring], closed: true, fill: { ink: 'river' }, stroke: { ink: 'river', width: 0.6 } }] : [];
}

function stroked(lines: readonly (readonly Point[])[], stroke: Stroke): Shape[] {
  return lines.length === 0 ? [] : [{ kind: 'path', lines, closed: false, stroke }];
}

function frameOf({ width, height }: View): Point[] {
  return [[0, 0], [width, 0], [width, height], [0, height]];
}

const outlines = new WeakMap<object, Outline>();

/** The border's outline, computed once a line. */
function borderOutline(line: Basemap['border']['line']): Outline {
  const known = outlines.get(line);
  if (known) return known;
  const outline = outlineOf(line);
  outlines.set(line, outline);
  return outline;
}
