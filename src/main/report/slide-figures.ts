/** The figures of a deck as SVG: a map for the title and one for each step, and the timeline that all steps share. */
import { areaOfStep, daysOf, type Step } from '#shared/briefing/steps';
import type { Basemap } from '#shared/cartography/basemap';
import { mapScene } from '#shared/cartography/map-scene';
import { mercatorFor } from '#shared/cartography/projection';
import { toSvg } from '#shared/cartography/svg';
import { timelineScene } from '#shared/cartography/timeline-scene';
import { plexWidth } from '#shared/cartography/type-width';
import type { EventRecord } from '#shared/domain/event';
import type { ClosedDayRange } from '#shared/domain/when';
import type { BoundingBox } from '#shared/domain/where';
import { translate } from '#shared/i18n/translate';
import { frameOf } from './figures.ts';
import type { SlideDeck } from './slides.ts';

export interface DrawnMap {
  readonly svg: string;
  readonly alt: string;
}

export interface SlideFigures {
  /** Of the title: every event. */
  readonly title: DrawnMap;
  /** By step. */
  readonly steps: readonly DrawnMap[];
  /** Null of no events. */
  readonly timeline: { readonly svg: string; readonly alt: string; /** Where each step stands on its width, 0 to 1. */ readonly spans: readonly Span[] } | null;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Pixels; the slide shows the map larger, so that its names can be read from the back of a room. */
const MAP = { width: 452, height: 306 };
const TIMELINE = { width: 800, height: 72 };

export function slideFigures(deck: SlideDeck, basemap: Basemap): SlideFigures {
  const events = deck.steps.flatMap((step) => step.events);
  const home = frameOf(events, basemap);
  const told: EventRecord[] = [];
  const steps = deck.steps.map((step) => {
    told.push(...step.events);
    return mapOf(step, told, { deck, basemap, home });
  });
  return { title: draw(events, null, home, { deck, basemap }), steps, timeline: timelineOf(deck, events) };
}

interface Around {
  readonly deck: SlideDeck;
  readonly basemap: Basemap;
}

/** One event stands among those told before it; the events of a day or week stand by themselves. */
function mapOf(step: Step, told: readonly EventRecord[], { deck, basemap, home }: Around & { readonly home: BoundingBox }): DrawnMap {
  const [only] = step.events;
  const isOne = step.events.length === 1;
  return draw(isOne ? told : step.events, isOne && only ? only.id : null, areaOfStep(step) ?? home, { deck, basemap });
}

function draw(events: readonly EventRecord[], selectedId: string | null, area: BoundingBox, { deck: { lang }, basemap }: Around): DrawnMap {
  const { project, view } = mercatorFor(area, MAP.width, MAP.height);
  const scene = mapScene({ basemap, events, project, view, lang, measure: plexWidth, scaleBar: true, selectedId });
  const alt = translate(lang, 'map.count', { count: events.length - scene.unplaced.length });
  return { svg: toSvg(scene.shapes, { ...MAP, theme: 'light', title: alt }), alt };
}

function timelineOf({ lang, steps }: SlideDeck, events: readonly EventRecord[]): SlideFigures['timeline'] {
  const days = daysOf(events);
  if (days === null) return null;
  const range = withRoom(days);
  const { shapes, axis } = timelineScene({ events, range, ...TIMELINE, lang });
  const at = (day: number): number => Math.min(1, Math.max(0, (axis.left + ((day - range.from) / (range.to - range.from + 1)) * (axis.right - axis.left)) / TIMELINE.width));
  const alt = translate(lang, 'timeline.title');
  return { svg: toSvg(shapes, { ...TIMELINE, theme: 'light', title: alt }), alt, spans: steps.map(({ days: { from, to } }) => ({ from: at(from), to: at(to + 1) })) };
}

/** Days before the first event and after the last one, so that none stands on the edge. */
function withRoom({ from, to }: ClosedDayRange): ClosedDayRange {
  const room = Math.max(3, Math.round((to - from) * 0.03));
  return { from: from - room, to: to + room };
}
