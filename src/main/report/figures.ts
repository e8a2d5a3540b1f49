/** The report's figures as SVG, drawn from the same scenes as the page and without a browser. */
import type { Basemap } from '#shared/cartography/basemap';
import { frontierScene } from '#shared/cartography/frontier-scene';
import { inLanguage, landmarksOf } from '#shared/cartography/landmarks';
import { mapScene } from '#shared/cartography/map-scene';
import { mercatorFor, type Project } from '#shared/cartography/projection';
import type { Point, Shape } from '#shared/cartography/shape';
import { toSvg } from '#shared/cartography/svg';
import { legendSymbol, symbolShapes } from '#shared/cartography/symbols';
import { timelineScene } from '#shared/cartography/timeline-scene';
import { plexWidth } from '#shared/cartography/type-width';
import type { EventRecord } from '#shared/domain/event';
import type { BoundingBox } from '#shared/domain/where';
import { EVENT_GROUPS, groupOf } from '#shared/domain/taxonomy';
import type { SectionKind } from '#shared/domain/report-template';
import { type ClosedDayRange, parseIsoDay } from '#shared/domain/when';
import type { LonLat } from '#shared/frontier/ellipsoid';
import { translate } from '#shared/i18n/translate';
import { gridShapes } from './map-grid.ts';
import { COVERED, isCovered } from './placement.ts';
import type { ReportModel } from './model.ts';

export interface Figures {
  /** SVG documents in the light theme; empty where the report has no such section. */
  readonly map: string;
  readonly timeline: string;
  readonly frontier: string;
}

/** Pixels; a page's text is as wide as the figures, so that 10.5 pixels are 7.5 points. */
const WIDTH = 680;
const MAP_HEIGHT = 470;
const LEGEND_HEIGHT = 30;
const TIMELINE_HEIGHT = 172;
const STRIP_HEIGHT = 430;

export function renderFigures(model: ReportModel, basemap: Basemap): Figures {
  const drawn = (kind: SectionKind, draw: () => string): string => (model.sections.some((section) => section.kind === kind) ? draw() : '');
  return {
    map: drawn('map', () => mapFigure(model, basemap)), timeline: drawn('timeline', () => timelineFigure(model)),
    frontier: drawn('frontier', () => frontierFigure(model, basemap)),
  };
}

function mapFigure(model: ReportModel, basemap: Basemap): string {
  const events = eventsInPeriod(model);
  const { project, view } = mercatorFor(frameOf(events, basemap), WIDTH, MAP_HEIGHT);
  const scene = mapScene({ basemap, events, project, view, lang: model.lang, measure: plexWidth, scaleBar: true });
  const frame: Shape = {
    kind: 'path',
    lines: [
      [
        [0.5, 0.5],
        [WIDTH - 0.5, 0.5],
        [WIDTH - 0.5, MAP_HEIGHT - 0.5],
        [0.5, MAP_HEIGHT - 0.5],
      ],
    ],
    closed: true,
    stroke: { ink: 'line2', width: 1 },
  };
  return toSvg([...scene.shapes, ...gridShapes({ project, width: WIDTH, height: MAP_HEIGHT, lang: model.lang, busy: busyPoints(events, basemap, project) }), whiteBelow(MAP_HEIGHT), frame, ...legendShapes(events, model, MAP_HEIGHT + 19)], {
    width: WIDTH,
    height: MAP_HEIGHT + LEGEND_HEIGHT,
    theme: 'light',
    title: model.figures.mapAlt,
  });
}

function timelineFigure(model: ReportModel): string {
  const { shapes } = timelineScene({
    events: eventsInPeriod(model),
    range: periodOf(model),
    width: WIDTH,
    height: TIMELINE_HEIGHT,
    lang: model.lang,
  });
  return toSvg(shapes, { width: WIDTH, height: TIMELINE_HEIGHT, theme: 'light', title: model.figures.timelineAlt });
}

/** The border across, time downwards. */
function frontierFigure(model: ReportModel, basemap: Basemap): string {
  const days = periodOf(model);
  const landmarks = inLanguage(landmarksOf(basemap.towns, basemap.border), model.lang);
  const { shapes } = frontierScene({
    events: eventsInPeriod(model), km: { from: 0, to: basemap.border.lengthKm }, days, width: WIDTH, height: STRIP_HEIGHT, lang: model.lang, landmarks, maxDistanceKm: 200,
  });
  return toSvg(shapes, { width: WIDTH, height: STRIP_HEIGHT, theme: 'light', title: model.figures.frontierAlt });
}

function periodOf({ period }: ReportModel): ClosedDayRange {
  const [from, to] = [parseIsoDay(period.from), parseIsoDay(period.to)];
  if (from === null || to === null) throw new RangeError(`not a period: ${period.from} to ${period.to}`);
  return { from, to };
}

/** The border and its kilometres, the towns and the marks. */
function busyPoints(events: readonly EventRecord[], { border, towns }: Basemap, project: Project): Point[] {
  const places = events.slice(0, MOST_BUSY).flatMap(({ where }) => (where.point ? [project(where.point.lon, where.point.lat)] : []));
  return [...border.line.map(([lon, lat]) => project(lon, lat)), ...towns.filter(({ rank }) => rank <= 2).map(({ at: [lon, lat] }) => project(lon, lat)), ...places];
}

const MOST_BUSY = 300;

/** What the map draws beyond its lower edge must not show behind the legend. */
function whiteBelow(top: number): Shape {
  return {
    kind: 'path',
    lines: [
      [
        [0, top],
        [WIDTH, top],
        [WIDTH, top + LEGEND_HEIGHT],
        [0, top + LEGEND_HEIGHT],
      ],
    ],
    closed: true,
    fill: { ink: 'panel' },
  };
}

function legendShapes(events: readonly EventRecord[], { lang }: ReportModel, y: number): Shape[] {
  const present = new Set(events.map(groupOf));
  const shown = EVENT_GROUPS.filter((group) => present.has(group));
  let x = 8;
  return shown.flatMap((group): Shape[] => {
    const text = translate(lang, `group.${group}`);
    const at: Point = [x, y];
    x += 14 + plexWidth(text, 10.5, 400) + 18;
    return [
      ...symbolShapes(legendSymbol(group), at, { scale: 0.85 }),
      { kind: 'text', at: [at[0] + 11, y + 3.7], text, size: 10.5, fill: { ink: 'ink2' } },
    ];
  });
}

const MARGIN_DEGREES = 0.6;

/** The whole border and the placed events, with a margin. */
export function frameOf(events: readonly EventRecord[], { border }: Basemap): BoundingBox {
  const places = events.flatMap(({ where }) => (where.point && isCovered(where.point) ? [where.point] : []));
  const shown: LonLat[] = [...border.line, ...places.map(({ lon, lat }): LonLat => [lon, lat])];
  const [west, south, east, north] = COVERED;
  const lons = shown.map(([lon]) => lon);
  const lats = shown.map(([, lat]) => lat);
  return [
    Math.max(west, Math.min(...lons) - MARGIN_DEGREES),
    Math.max(south, Math.min(...lats) - MARGIN_DEGREES),
    Math.min(east, Math.max(...lons) + MARGIN_DEGREES),
    Math.min(north, Math.max(...lats) + MARGIN_DEGREES),
  ];
}

function eventsInPeriod({ frozen, included }: ReportModel): EventRecord[] {
  const ids = new Set(included);
  return frozen.filter(({ id }) => ids.has(id));
}
