/** The shared map scene, set into the page: its frame, and the parts of it that controls cover. */
import type { Basemap } from '#shared/cartography/basemap';
import { clusterRadius, clusterShapes } from '#shared/cartography/cluster-marks';
import type { Box, Obstacle } from '#shared/cartography/labels';
import { mapScene, type MapScene, pick } from '#shared/cartography/map-scene';
import type { Hit } from '#shared/cartography/marks';
import type { Point, Shape } from '#shared/cartography/shape';
import { symbolOf, symbolShapes } from '#shared/cartography/symbols';
import { plexWidth } from '#shared/cartography/type-width';
import type { Language } from '#shared/domain/document';
import type { EventRecord } from '#shared/domain/event';
import type { Cluster } from '#shared/engine/clusters';
import { FOOT, type Frame, projectorOf } from './frame.ts';

export interface SceneData {
  readonly events: readonly EventRecord[];
  readonly basemap: Basemap;
  readonly lang: Language;
  readonly selected: string | null;
  /** A meeting pointed at here or elsewhere: its journeys are drawn. */
  readonly pointed?: string | null;
  /** Names keep clear of them. */
  readonly obstacles?: readonly Obstacle[];
}

/** What a pointer can find. */
export type MapHit =
  | { readonly kind: 'events'; readonly ids: readonly string[]; readonly at: Point; readonly radius: number }
  | { readonly kind: 'cluster'; readonly cluster: Cluster; readonly at: Point; readonly radius: number };

export function sceneOf({ events, basemap, lang, selected, pointed, obstacles }: SceneData, frame: Frame): MapScene {
  return mapScene({
    basemap,
    events,
    lang,
    selectedId: selected,
    view: frame,
    project: projectorOf(frame),
    measure: plexWidth,
    reserved: coveredBoxes(frame),
    ...(obstacles && { obstacles }),
    pointedId: pointed ?? null,
  });
}

export interface ClusterScene {
  readonly shapes: readonly Shape[];
  /** Largest last, as they are drawn. */
  readonly hits: readonly Extract<MapHit, { kind: 'cluster' }>[];
}

export function clusterScene(clusters: readonly Cluster[], lang: Language, frame: Frame): ClusterScene {
  const project = projectorOf(frame);
  const placed = clusters.map((cluster) => ({ cluster, at: project(...cluster.at) }));
  return {
    shapes: placed.flatMap(({ cluster: { count, groups }, at }) => clusterShapes({ at, count, groups }, lang)),
    hits: placed.map(({ cluster, at }) => ({ kind: 'cluster', cluster, at, radius: clusterRadius(cluster.count) + 2 })),
  };
}

/** The selected event over the clusters, where its own scene put it. */
export function selectedShapes(event: EventRecord, { hits }: MapScene): Shape[] {
  const hit = hits.find(({ ids }) => ids.includes(event.id));
  return hit ? symbolShapes(symbolOf(event), hit.at, { selected: true, scale: 1.15 }) : [];
}

export function hitAt(hits: readonly Hit[], clusters: ClusterScene | null, [x, y]: Point): MapHit | null {
  const found = pick(hits, [x, y]);
  if (found) return { kind: 'events', ids: found.ids, at: found.at, radius: found.radius };
  return clusters?.hits.findLast(({ at, radius }) => Math.hypot(at[0] - x, at[1] - y) <= radius) ?? null;
}

/** Sizes of what stands on the map (see map-panel.module.css), in pixels from the visible edges. */
const CONTROLS = { width: 52, height: 155 };
const TALLY = { width: 180, height: 90 };
const SCALE = { width: 360, height: 90 };

function coveredBoxes({ width, height, margin: [marginX, marginY] }: Frame): Box[] {
  const [left, top, right, bottom] = [marginX, marginY, width - marginX, height - marginY];
  return [
    [right - CONTROLS.width, top, right, top + CONTROLS.height],
    [right - TALLY.width, bottom - TALLY.height, right, bottom],
    [left, bottom - FOOT, right, bottom],
    [left, bottom - SCALE.height, left + SCALE.width, bottom],
  ];
}
