/** The timeline and the border's strip of a briefing: what has not happened yet is veiled. */
import { inLanguage, landmarksOf } from '#shared/cartography/landmarks';
import type { EventRecord } from '#shared/domain/event';
import type { ClosedDayRange } from '#shared/domain/when';
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { createFrontier, type FrontierCanvas } from '../frontier/create-frontier.ts';
import { useBasemap } from '../map/use-basemap.ts';
import { useTheme } from '../state/theme.ts';
import { createStrip, type Strip } from '../timeline/create-strip.ts';
import { limitsAround } from '../timeline/extent.ts';
import { useLang, useText } from '../ui/text.tsx';
import styles from './briefing.module.css';
import { daysOf, type Step } from '#shared/briefing/steps';

interface Props {
  readonly events: readonly EventRecord[];
  readonly step: Step | null;
}

export function BriefingStrips({ events, step }: Props) {
  const limits = useMemo(() => {
    const days = daysOf(events);
    return days && limitsAround(days);
  }, [events]);
  if (limits === null) return <div className={styles.strips} />;
  const told = step && { from: Math.min(limits.from, step.days.from), to: Math.min(Math.max(step.days.from, Math.min(step.days.to, limits.to)), limits.to) };
  return (
    <div className={styles.strips}>
      <Timeline events={events} limits={limits} told={told} selected={step?.events[0]?.id ?? null} />
      <Border events={events} days={limits} told={told} selected={step?.events[0]?.id ?? null} />
    </div>
  );
}

interface StripProps {
  readonly events: readonly EventRecord[];
  readonly told: ClosedDayRange | null;
  readonly selected: string | null;
}

const nothing = (): void => undefined;

function Timeline({ events, limits, told, selected }: StripProps & { readonly limits: ClosedDayRange }) {
  const t = useText();
  const [lang, theme] = [useLang(), useTheme()];
  const host = useRef<HTMLDivElement>(null);
  const strip = useCanvas(host, (element) => createStrip(element, { onBrush: nothing, onBrushEnd: nothing, onWindow: nothing, onHover: nothing, onSelect: nothing }));
  useEffect(() => strip.current?.update({ events, counted: null, limits, window: limits, brush: told, theme, lang, selected }));
  return <div ref={host} className={styles.strip} role="img" aria-label={t('timeline.title')} />;
}

/** Kilometres from the border beyond which an event is not its matter. */
const NEAR = 200;

function Border({ events, days, told, selected }: StripProps & { readonly days: ClosedDayRange }) {
  const t = useText();
  const [lang, theme] = [useLang(), useTheme()];
  const { basemap } = useBasemap();
  const lengthKm = basemap?.border.lengthKm;
  const limits = useMemo(() => lengthKm === undefined ? null : { km: { from: 0, to: lengthKm }, days }, [days, lengthKm]);
  const landmarks = useMemo(() => (basemap ? inLanguage(landmarksOf(basemap.towns, basemap.border), lang) : []), [basemap, lang]);
  const brush = useMemo(() => ({ days: told, km: null }), [told]);
  const host = useRef<HTMLDivElement>(null);
  const strip = useCanvas<FrontierCanvas>(host, (element) => createFrontier(element, { onBrush: nothing, onClear: nothing, onWindow: nothing, onHover: nothing, onSelect: nothing }));
  useEffect(() => {
    if (limits) strip.current?.update({ events, density: null, landmarks, maxDistanceKm: NEAR, window: limits, limits, brush, theme, lang, selected, hovered: null });
  });
  return <div ref={host} className={styles.strip} role="img" aria-label={t('frontier.title')} />;
}

function useCanvas<C extends Strip | FrontierCanvas>(host: RefObject<HTMLDivElement | null>, create: (element: HTMLElement) => C): RefObject<C | null> {
  const canvas = useRef<C | null>(null);
  const make = useRef(create);
  useEffect(() => {
    if (!host.current) return undefined;
    const created = make.current(host.current);
    canvas.current = created;
    return () => {
      canvas.current = null;
      created.destroy();
    };
  }, [host]);
  return canvas;
}
