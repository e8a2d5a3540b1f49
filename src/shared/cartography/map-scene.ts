/** The whole map for a view: ground, uncertain places, the border, names, marks; and what can be picked on it. */
import type { EventRecord } from '../domain/event.ts';
import type { Frontier, Where } from '../domain/where.ts';
import type { Border } from '../frontier/border.ts';
import { regionOfPlace } from '../frontier/frontier.ts';
import type { RegionOf, Rings } from '../frontier/regions.ts';
import type { Basemap } from './basemap.ts';
import { basemapLabels, type Lang } from './basemap-labels.ts';
import { borderPoints, borderShapes, groundShapes } from './basemap-scene.ts';
import { type Box, labelShapes, type Obstacle, placeLabels } from './labels.ts';
import { groupHits, groupMarks, groupReach, groupShapes, type Hit, type Mark, type MarkGroup } from './marks.ts';
import { arcShapes } from './delegation-arcs.ts';
import type { Ink } from './palette.ts';
import type { Project, View } from './projection.ts';
import { scaleBarShapes } from './scale-bar.ts';
import type { Point, Shape } from './shape.ts';
import { type EventSymbol, symbolOf, symbolReach, symbolShapes } from './symbols.ts';
import type { Measure } from './type-width.ts';
import { anchorOf, type Extent, extentOf, SMALLEST_DISC, uncertaintyShapes } from './uncertainty.ts';

export type MapEvent = EventRecord;

export interface MapSceneInput {
  readonly basemap: Basemap;
  /** `basemap.border` unless given. */
  readonly border?: Border;
  /** `basemap.regionOf` unless given. */
  readonly regionOf?: RegionOf;
  readonly events: readonly MapEvent[];
  readonly project: Project;
  readonly view: View;
  readonly lang: Lang;
  readonly selectedId?: string | null;
  /** Its journeys are drawn as those of the selected event are. */
  readonly pointedId?: string | null;
  readonly measure: Measure;
  /** Parts of the frame covered by other things, where names would be lost. */
  readonly reserved?: readonly Box[];
  /** What else stands on the map: names keep clear of it. */
  readonly obstacles?: readonly Obstacle[];
  /** Draws a scale bar at the lower left; not unless given. */
  readonly scaleBar?: boolean;
}

export interface Scene {
  readonly shapes: readonly Shape[];
  /** Topmost last. */
  readonly hits: readonly Hit[];
}

export interface MapScene extends Scene {
  /** Events without a place on the map (country, unknown, no point): to be counted beside it. */
  readonly unplaced: readonly string[];
}

interface PlacedEvent {
  readonly event: MapEvent;
  readonly place: Place;
  readonly extent: Extent;
  readonly mark: Mark;
}

export function mapScene(input: MapSceneInput): MapScene {
  const { basemap, project, view, measure, lang } = input;
  const placed = placeEvents(input);
  const others = placed.filter(({ event }) => event.id !== input.selectedId);
  const chosen = placed.find(({ event }) => event.id === input.selectedId);
  const groups = groupMarks(others.map(({ mark }) => mark).filter(({ at }) => isNear(at, view)));
  const selection = chosen ? selectionOf(chosen.mark, groups) : null;
  const obstacles: Obstacle[] = [
    ...groups.map((group) => ({ at: group.at, radius: groupReach(group) })),
    ...(selection ? [{ at: selection.at, radius: 15 }] : []),
    ...(input.obstacles ?? []),
    ...borderPoints(basemap, project, view, 5).map((at) => ({ at, radius: 2.5, isLine: true })),
  ];
  const labels = placeLabels(basemapLabels(basemap, project, view, lang, measure), obstacles, {
    width: view.width, height: view.height, measure, reserved: reservedBoxes(input),
  });
  return {
    shapes: [
      ...groundShapes(basemap, project, view),
      ...softShapes(others, chosen),
      ...borderShapes(basemap, project, view),
      ...labels.flatMap(labelShapes),
      ...(input.scaleBar ? scaleBarShapes(project, view) : []),
      ...journeys(placed, input),
      ...groups.flatMap(groupShapes),
      ...(selection?.shapes ?? []),
    ],
    hits: [...groups.flatMap(groupHits), ...(selection ? [selection.hit] : [])],
    unplaced: input.events.filter(hasNoPlace(input)).map(({ id }) => id),
  };
}

/** So many meetings show where their visitors came from without being asked; more would be a fan of lines. */
const FEW_MEETINGS = 4;

function journeys(placed: readonly PlacedEvent[], { basemap, project, selectedId, pointedId }: MapSceneInput): Shape[] {
  const meetings = placed.filter(({ event }) => event.kind === 'meeting');
  const shown = meetings.length <= FEW_MEETINGS ? meetings : meetings.filter(({ event: { id } }) => id === selectedId || id === pointedId);
  return shown.flatMap(({ event, mark }) => arcShapes(event, basemap, project, mark.at));
}

/** The topmost thing at a point, or null. */
export function pick(hits: readonly Hit[], [x, y]: Point): Hit | null {
  return hits.findLast(({ at, radius }) => Math.hypot(at[0] - x, at[1] - y) <= radius) ?? null;
}

/** Many events share a place: what it covers is computed once. */
function placeEvents(input: MapSceneInput): PlacedEvent[] {
  const { basemap, border = basemap.border, regionOf = basemap.regionOf, project, view } = input;
  const byPlace = Map.groupBy(input.events, ({ where, frontier }) => placeOf(where, frontier, regionOf));
  return [...byPlace].flatMap(([place, events]) => {
    const [first] = events;
    const extent = first ? extentOf(first, { border, regionOf, project, view }) : null;
    const at = extent ? anchorOf(extent) : null;
    if (!extent || !at) return [];
    return events.map((event) => ({ event, place, extent, mark: { id: event.id, symbol: symbolOn(extent, event), at } }));
  });
}

/** Equal for events that cover the same: a text, or the region itself. */
type Place = string | Rings | null;

function placeOf(where: Where, { km }: Frontier, regionOf: RegionOf): Place {
  const { precision, point, radiusKm } = where;
  if (precision === 'area' || precision === 'adm1' || precision === 'adm2') return regionOfPlace(where, regionOf);
  return precision === 'border' ? `border ${String(km)}` : `${precision} ${point?.lon},${point?.lat},${radiusKm ?? ''}`;
}

/** In the middle of a dashed disc of its own size the mark need not repeat it. */
function symbolOn(extent: Extent, event: MapEvent): EventSymbol {
  const symbol = symbolOf(event);
  return extent.kind === 'disc' && extent.radius >= SMALLEST_DISC ? { ...symbol, uncertain: false, radius: symbol.radius * 0.68 } : symbol;
}

function hasNoPlace({ basemap, regionOf = basemap.regionOf }: MapSceneInput): (event: MapEvent) => boolean {
  return ({ where }) => {
    if (where.precision === 'border') return false;
    if (where.precision === 'area' || where.precision === 'adm1' || where.precision === 'adm2') return regionOfPlace(where, regionOf) === null;
    return where.point === null || where.precision === 'country' || where.precision === 'unknown';
  };
}

/** Each covered area once, in the ink of most of its events; the selected one's in its own, on top. */
function softShapes(others: readonly PlacedEvent[], chosen: PlacedEvent | undefined): Shape[] {
  const byPlace = Map.groupBy(others, ({ place }) => place);
  const soft = [...byPlace.values()].flatMap((events) => {
    const [first] = events;
    return first ? uncertaintyShapes(first.extent, commonInk(events)) : [];
  });
  return [...soft, ...(chosen ? uncertaintyShapes(chosen.extent, chosen.mark.symbol.ink) : [])];
}

function commonInk(events: readonly PlacedEvent[]): Ink {
  const counts = [...Map.groupBy(events, ({ mark }) => mark.symbol.ink)].map(([ink, { length }]) => ({ ink, length }));
  return counts.sort((a, b) => b.length - a.length || (a.ink < b.ink ? -1 : 1))[0]?.ink ?? 'ink3';
}

interface Selection {
  readonly at: Point;
  readonly shapes: readonly Shape[];
  readonly hit: Hit;
}

/** The selected mark stands at its place, or beside a group that stands there, tied to the place. */
function selectionOf(mark: Mark, groups: readonly MarkGroup[]): Selection {
  const room = symbolReach(mark.symbol) + 8;
  const inTheWay = groups.find((group) => Math.hypot(group.at[0] - mark.at[0], group.at[1] - mark.at[1]) < groupReach(group) + room - 4);
  const away = inTheWay ? (groupReach(inTheWay) + room) * Math.SQRT1_2 : 0;
  const from = inTheWay?.at ?? mark.at;
  const at: Point = [from[0] + away, from[1] - away];
  const tie: Shape[] = inTheWay
    ? [{ kind: 'path', lines: [[mark.at, at]], closed: false, stroke: { ink: 'sel', width: 1.2 } }, { kind: 'disc', at: mark.at, radius: 2.2, fill: { ink: 'sel' } }]
    : [];
  return {
    at,
    shapes: [...tie, ...symbolShapes(mark.symbol, at, { selected: true, scale: 1.15 })],
    hit: { id: mark.id, ids: [mark.id], at, radius: 13 },
  };
}

function reservedBoxes({ reserved = [], scaleBar, view }: MapSceneInput): readonly Box[] {
  return scaleBar ? [...reserved, [0, view.height - 44, 170, view.height]] : reserved;
}

function isNear([x, y]: Point, { width, height }: View): boolean {
  return x > -30 && y > -30 && x < width + 30 && y < height + 30;
}
