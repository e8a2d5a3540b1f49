/** The shared scene of the strip, set into the page; the mark hovered, here or elsewhere, is ringed. */
import type { Landmark } from '#shared/cartography/frontier-axis';
import type { Brush } from '#shared/cartography/frontier-brush';
import type { StripDensity } from '#shared/cartography/frontier-density';
import { frontierScene, type FrontierScene } from '#shared/cartography/frontier-scene';
import { pick } from '#shared/cartography/map-scene';
import type { Hit } from '#shared/cartography/marks';
import type { Theme } from '#shared/cartography/palette';
import type { Point, Shape } from '#shared/cartography/shape';
import type { Language } from '#shared/domain/document';
import type { EventRecord } from '#shared/domain/event';
import type { StripWindow } from './window.ts';

export interface StripData {
  readonly events: readonly EventRecord[];
  /** Where the events are too many: how they lie; the events are then those that stand out. */
  readonly density: StripDensity | null;
  readonly landmarks: readonly Landmark[];
  readonly maxDistanceKm: number;
  readonly window: StripWindow;
  readonly limits: StripWindow;
  readonly brush: Brush;
  readonly theme: Theme;
  readonly lang: Language;
  readonly selected: string | null;
  /** Under the pointer, here or in another view. */
  readonly hovered: string | null;
}

export function stripScene({ events, density, landmarks, maxDistanceKm, window, brush, lang, selected }: StripData, width: number, height: number): FrontierScene {
  return frontierScene({ events, density, landmarks, maxDistanceKm, ...window, width, height, lang, selectedId: selected, brush });
}

/** Whether the second drawing would be as the first, but for what is hovered and the theme. */
export function isSameScene(a: StripData, b: StripData): boolean {
  return KEYS.every((key) => a[key] === b[key]);
}

const KEYS = ['events', 'density', 'landmarks', 'maxDistanceKm', 'window', 'brush', 'lang', 'selected'] as const;

export function hitAt({ hits }: FrontierScene, at: Point): Hit | null {
  return pick(hits, at);
}

export function hoverShapes({ hits }: FrontierScene, hovered: string | null): Shape[] {
  const hit = hovered === null ? undefined : hits.find(({ ids }) => ids.includes(hovered));
  return hit ? [{ kind: 'disc', at: hit.at, radius: hit.radius + 3, stroke: { ink: 'accent', width: 2 } }] : [];
}
