import { isOnStrip } from '#shared/cartography/frontier-marks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useEngine } from '../engine/engine.ts';
import { useSelectedEvent } from '../state/events.ts';
import { limitsAround } from '../timeline/extent.ts';
import { placeOf } from './tally.ts';
import { isWhole, revealIn, withinStrip, type StripWindow } from './window.ts';

/** Until the line is loaded: the length of the shipped one, in kilometres. */
const BORDER_KM = 2232.4;

/** What there is to show, over all events, so that a filter does not move the axes; null where there is no event. */
export function useStripLimits(lengthKm: number = BORDER_KM): StripWindow | null {
  const days = useEngine(({ extent }) => extent?.days ?? null);
  return useMemo(() => days && { km: { from: 0, to: lengthKm }, days: limitsAround(days) }, [days, lengthKm]);
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

/** An event chosen, here or elsewhere, comes into view where the strip has a place for it. */
export function useRevealing(maxDistanceKm: number, window: StripWindow, limits: StripWindow, onWindow: (window: StripWindow) => void): void {
  const event = useSelectedEvent();
  const shown = useRef<string | null>(null);
  const latest = useRef({ window, limits, onWindow });
  useEffect(() => {
    latest.current = { window, limits, onWindow };
  });
  useEffect(() => {
    const isNew = event !== null && event.id !== shown.current;
    shown.current = event?.id ?? null;
    if (!isNew || !isOnStrip(event, maxDistanceKm)) return;
    const { window: now, limits: all, onWindow: show } = latest.current;
    const next = revealIn(now, placeOf(event, now), all);
    if (next !== now) show(next);
  }, [event, maxDistanceKm]);
}
