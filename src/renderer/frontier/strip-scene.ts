/** The shared scene of the strip, set into the page: what lies outside the brush steps back, the mark hovered elsewhere is ringed. */
import { type FrontierAxes, type Landmark, xOfKm, yOfDay } from '#shared/cartography/frontier-axis';
import { frontierScene, type FrontierScene } from '#shared/cartography/frontier-scene';
import { pick } from '#shared/cartography/map-scene';
import type { Hit } from '#shared/cartography/marks';
import type { Theme } from '#shared/cartography/palette';
import type { Point, Shape } from '#shared/cartography/shape';
import type { Language } from '#shared/domain/document';
import type { EventRecord } from '#shared/domain/event';
import { isBrushed, type StripBrush } from './brush.ts';
import type { StripWindow } from './window.ts';

export interface StripData {
  readonly events: readonly EventRecord[];
  readonly landmarks: readonly Landmark[];
  readonly maxDistanceKm: number;
  readonly window: StripWindow;
  readonly limits: StripWindow;
  readonly brush: StripBrush;
  readonly theme: Theme;
  readonly lang: Language;
  readonly selected: string | null;
  /** Under the pointer, here or in another view. */
  readonly hovered: string | null;
}

export function stripScene({ events, landmarks, maxDistanceKm, window, brush, lang, selected }: StripData, width: number, height: number): FrontierScene {
  const scene = frontierScene({ events, landmarks, maxDistanceKm, ...window, width, height, lang, selectedId: selected, brush });
  return isBrushed(brush) ? { ...scene, shapes: [...scene.shapes, ...veils(brush, scene.axes)] } : scene;
}

/** Whether the second drawing would be as the first, but for what is hovered and the theme. */
export function isSameScene(a: StripData, b: StripData): boolean {
  return KEYS.every((key) => a[key] === b[key]);
}

const KEYS = ['events', 'landmarks', 'maxDistanceKm', 'window', 'brush', 'lang', 'selected'] as const;

export function hitAt({ hits }: FrontierScene, at: Point): Hit | null {
  return pick(hits, at);
}

export function hoverShapes({ hits }: FrontierScene, hovered: string | null): Shape[] {
  const hit = hovered === null ? undefined : hits.find(({ ids }) => ids.includes(hovered));
  return hit ? [{ kind: 'disc', at: hit.at, radius: hit.radius + 3, stroke: { ink: 'accent', width: 2 } }] : [];
}

function veils({ km, days }: StripBrush, axes: FrontierAxes): Shape[] {
  const { left, right, top, bottom } = axes;
  const inX = (x: number): number => Math.min(Math.max(x, left), right);
  const inY = (y: number): number => Math.min(Math.max(y, top), bottom);
  const [x0, x1] = km ? [inX(xOfKm(axes, km.from)), inX(xOfKm(axes, km.to))] : [left, right];
  const [y0, y1] = days ? [inY(yOfDay(axes, days.from)), inY(yOfDay(axes, days.to + 1))] : [top, bottom];
  return [veil(left, top, right, y0), veil(left, y1, right, bottom), veil(left, y0, x0, y1), veil(x1, y0, right, y1)].flat();
}

function veil(left: number, top: number, right: number, bottom: number): Shape[] {
  if (right - left < 1 || bottom - top < 1) return [];
  return [{ kind: 'path', closed: true, lines: [[[left, top], [right, top], [right, bottom], [left, bottom]]], fill: { ink: 'panel', opacity: 0.6 } }];
}
