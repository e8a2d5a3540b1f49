import type { Shape } from '#shared/cartography/shape';
import type { Theme } from '#shared/cartography/palette';
import type { EventRecord } from '#shared/domain/event';
import type { Language } from '#shared/domain/document';
import { boundsOf, scopeOf, type ClosedDayRange } from '#shared/domain/when';
import { symbolOf, symbolShapes } from '#shared/cartography/symbols';
import { xOf, type Axis, type Window } from './axis.ts';
export interface StripHit { ids: readonly string[]; at: readonly [number, number]; radius: number }
export interface StripData { events: readonly EventRecord[]; limits: ClosedDayRange; window: Window; brush: ClosedDayRange | null; theme: Theme; lang: Language; selected: string | null; hovered: string | null }
export interface StripScene { shapes: Shape[]; hits: StripHit[]; axis: Axis; axisTop: number }
export function stripScene(d: StripData, width: number, height: number): StripScene {
  const axis = { window: d.window, left: 80, right: width - 14 };
  const hits = d.events.map((e) => ({ e, ids: [e.id], at: [xOf(axis, scopeOf(boundsOf(e.when)).from), e.kind === 'incident' ? 60 : 130] as const, radius: 8 }));
  const b = d.brush;
  return { axis, axisTop: height - 24, hits, shapes: [...(b ? [{ kind: 'path' as const, closed: true, lines: [[[xOf(axis,b.from),0],[xOf(axis,b.to+1),0],[xOf(axis,b.to+1),height-24],[xOf(axis,b.from),height-24]] as const], fill: { ink: 'accent' as const, opacity: .1 } }] : []), ...hits.flatMap((h) => symbolShapes(symbolOf(h.e), h.at))] };
}
export function hitAt(s: StripScene, x: number, y: number): StripHit | null { return s.hits.find((h) => Math.hypot(h.at[0]-x,h.at[1]-y) <= h.radius) ?? null; }
