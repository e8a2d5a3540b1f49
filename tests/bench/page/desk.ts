/** The engine's worker, Leaflet and a canvas with clusters and histograms: the product's own parts, without its frame. */
import 'leaflet/dist/leaflet.css';
import { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import type { Cluster, MapWindow } from '#shared/engine/clusters';
import type { MapAnswer } from '#shared/engine/map-answer';
import type { BrushAnswer } from '#shared/engine/session';
import { startThread, type Thread } from '../../../src/renderer/engine/thread.ts';
import { LIMITS, projectorOf, type Frame } from '../../../src/renderer/map/frame.ts';
import { createSceneCanvas, type SceneCanvas } from '../../../src/renderer/map/scene-canvas.ts';

export interface Desk {
  readonly map: LeafletMap;
  readonly thread: Thread;
  readonly canvas: SceneCanvas;
  /** What the map shows, for a question. */
  window(): MapWindow;
  /** Draws at the next frame. */
  show(clusters: readonly Cluster[], facets?: Pick<BrushAnswer, 'sorts' | 'grades'>): void;
  ask(): Promise<MapAnswer>;
}

const COLOURS = ['#b3432f', '#8a2d55', '#5b4b8a', '#a36a00', '#6b6b63', '#1f6f8b', '#2f7d4f', '#3a5f2b'];

export function createDesk(): Desk {
  const container = document.querySelector<HTMLElement>('#map');
  if (!container) throw new Error('no place for the map');
  const map = new LeafletMap(container, { center: [17, -7], zoom: 6, maxZoom: 12, attributionControl: false, zoomControl: false, inertia: false, zoomAnimation: false, fadeAnimation: false });
  let clusters: readonly Cluster[] = [];
  let facets: Pick<BrushAnswer, 'sorts' | 'grades'> | null = null;
  const canvas = createSceneCanvas(map, (context, frame) => {
    drawClusters(context, frame, clusters);
    if (facets) drawHistograms([facets.sorts, facets.grades]);
  });
  const thread = startThread((reason) => {
    throw new Error(reason);
  });
  const window = (): MapWindow => ({ box: LIMITS, worldWidth: 256 * 2 ** map.getZoom(), cell: 40 });
  return {
    map, thread, canvas, window,
    show: (next, nextFacets) => {
      clusters = next;
      facets = nextFacets ?? null;
      canvas.redraw();
    },
    ask: async () => thread.ask('map', { ...window(), singles: 200 }),
  };
}

function drawClusters(context: CanvasRenderingContext2D, frame: Frame, clusters: readonly Cluster[]): void {
  const project = projectorOf(frame);
  context.clearRect(0, 0, frame.width, frame.height);
  context.textAlign = 'center';
  context.font = '10px sans-serif';
  for (const { at, count, groups } of clusters) {
    const [x, y] = project(at[0], at[1]);
    context.fillStyle = COLOURS[groups.indexOf(Math.max(...groups))] ?? '#000';
    context.beginPath();
    context.arc(x, y, 5 + 2.5 * Math.log10(count), 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = '#fff';
    context.fillText(String(count), x, y + 3);
  }
}

function drawHistograms(rows: readonly Uint32Array[]): void {
  const context = document.querySelector<HTMLCanvasElement>('#histograms')?.getContext('2d');
  if (!context) return;
  context.clearRect(0, 0, 1280, 80);
  rows.forEach((counts, row) => {
    const most = counts.reduce((a, b) => Math.max(a, b), 1);
    counts.forEach((count, index) => context.fillRect(row * 640 + index * 4, 80 - (78 * count) / most, 3, (78 * count) / most));
  });
}
