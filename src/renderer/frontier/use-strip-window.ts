import type { EventRecord } from '#shared/domain/event';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useView } from '../state/view.ts';
import { extentOf } from '../timeline/extent.ts';
import { placeOf } from './tally.ts';
import { isWhole, revealIn, withinStrip, type StripWindow } from './window.ts';

/** Until the line is loaded: the length of the shipped one, in kilometres. */
const BORDER_KM = 2232.4;

/** What there is to show, over all events, so that a filter does not move the axes; null where there is no event. */
export function useStripLimits(events: readonly EventRecord[], lengthKm: number = BORDER_KM): StripWindow | null {
  return useMemo(() => {
    const days = extentOf(events);
    return days && { km: { from: 0, to: lengthKm }, days };
  }, [events, lengthKm]);
}

/** What was zoomed to; null shows everything. Outlives the strip, so that a look at the map loses nothing. */
export type ChosenWindow = readonly [StripWindow | null, (window: StripWindow | null) => void];

export function useChosenWindow(): ChosenWindow {
  return useState<StripWindow | null>(null);
}

export function useStripWindow([chosen, choose]: ChosenWindow, limits: StripWindow) {
  const window = useMemo(() => (chosen ? withinStrip(chosen, limits) : limits), [chosen, limits]);
  const setWindow = (next: StripWindow): void => choose(isWhole(next, limits) ? null : next);
  return { window, setWindow };
}

/** An event chosen, here or elsewhere, comes into view. */
export function useRevealing(order: readonly EventRecord[], window: StripWindow, limits: StripWindow, onWindow: (window: StripWindow) => void): void {
  const selected = useView((view) => view.selected);
  const latest = useRef({ order, window, limits, onWindow });
  useEffect(() => {
    latest.current = { order, window, limits, onWindow };
  });
  useEffect(() => {
    const shown = latest.current;
    const event = shown.order.find(({ id }) => id === selected);
    const next = event && revealIn(shown.window, placeOf(event, shown.window), shown.limits);
    if (next) shown.onWindow(next);
  }, [selected]);
}
