import type { Landmark } from '#shared/cartography/frontier-axis';
import type { Brush } from '#shared/cartography/frontier-brush';
import type { StripDensity } from '#shared/cartography/frontier-density';
import type { Hit } from '#shared/cartography/marks';
import type { EventRecord } from '#shared/domain/event';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { EventTooltip } from '../desk/event-tooltip.tsx';
import { useWalk } from '../list/use-rows.ts';
import { nextPlaced } from '../map/placed.ts';
import { useTheme } from '../state/theme.ts';
import { useView } from '../state/view.ts';
import { useLang, useText } from '../ui/text.tsx';
import { brushOfWindow, hasBrush } from './brush.ts';
import { createFrontier, type FrontierCanvas, type FrontierEvents } from './create-frontier.ts';
import styles from './frontier.module.css';
import { pressKey } from './keys.ts';
import type { StripWindow } from './window.ts';

const DOWN_IN_TIME = { order: 'date', reversed: true } as const;

interface Props {
  readonly events: readonly EventRecord[];
  /** How many are on the strip, in the window or not. */
  readonly total: number;
  readonly density: StripDensity | null;
  /** The marks in the order in which they are walked. */
  readonly order: readonly EventRecord[];
  readonly landmarks: readonly Landmark[];
  readonly maxDistanceKm: number;
  readonly window: StripWindow;
  readonly limits: StripWindow;
  readonly brush: Brush;
  /** An axis that the brush leaves null keeps its clause. */
  onBrush(brush: Brush): void;
  onClear(): void;
  onWindow(window: StripWindow): void;
}

export function FrontierStrip({ total, order, window, limits, brush, onBrush, onClear, onWindow, ...rest }: Props) {
  const t = useText();
  const host = useRef<HTMLDivElement>(null);
  const { canvas, hit } = useCanvas(host, { onBrush, onClear, onWindow });
  const look = useLook();
  const { selected } = look;
  const walk = useWalk(DOWN_IN_TIME);
  const select = useView((view) => view.select);
  useEffect(() => canvas.current?.update({ ...rest, window, limits, brush, ...look }));

  const onKeyDown = (event: KeyboardEvent): void => {
    const change = event.ctrlKey || event.metaKey || event.altKey ? null : pressKey(event, window, limits);
    // With nothing brushed, Escape means what it means everywhere on the Desk.
    if (!change || ('clear' in change && !hasBrush(brush))) return;
    event.preventDefault();
    event.stopPropagation();
    if ('window' in change) onWindow(change.window);
    else if ('brush' in change) onBrush(brushOfWindow(window));
    else if ('clear' in change) onClear();
    else if (rest.density) walk.go(Math.max(0, walk.at() + change.step));
    else select(nextPlaced(order, selected, change.step)?.id ?? selected);
  };
  return (
    <div className={styles.body}>
      <div
        ref={host}
        className={styles.strip}
        role="application"
        tabIndex={0}
        aria-label={t('frontier.count', { count: total })}
        aria-describedby="frontier-keys"
        onKeyDown={onKeyDown}
      />
      <p id="frontier-keys" hidden>
        {t('frontier.keys')}
      </p>
      {total === 0 && (
        <p className={styles.overlay}>
          <span>{t('frontier.empty')}</span>
        </p>
      )}
      {hit && <Tooltip hit={hit} events={rest.events} host={host} />}
    </div>
  );
}

function Tooltip({ hit, events, host }: { readonly hit: Hit; readonly events: readonly EventRecord[]; readonly host: RefObject<HTMLElement | null> }) {
  const t = useText();
  const named = new Set(hit.ids);
  const within = { width: host.current?.clientWidth ?? 0, height: host.current?.clientHeight ?? 0 };
  return <EventTooltip events={events.filter(({ id }) => named.has(id))} at={hit.at} within={within} hint={hit.ids.length > 1 ? t('timeline.stack.next') : undefined} />;
}

function useLook() {
  const theme = useTheme();
  const lang = useLang();
  const selected = useView((view) => view.selected);
  const hovered = useView((view) => view.hovered);
  return { theme, lang, selected, hovered };
}

/** Creates the canvas once; its callbacks always are those of the latest rendering. */
function useCanvas(host: RefObject<HTMLDivElement | null>, callbacks: Pick<FrontierEvents, 'onBrush' | 'onClear' | 'onWindow'>) {
  const canvas = useRef<FrontierCanvas | null>(null);
  const latest = useRef(callbacks);
  const [hit, setHit] = useState<Hit | null>(null);
  useEffect(() => {
    latest.current = callbacks;
  });
  useEffect(() => {
    if (!host.current) return undefined;
    const { select, hover } = useView.getState();
    const created = createFrontier(host.current, {
      onBrush: (brush) => latest.current.onBrush(brush),
      onClear: () => latest.current.onClear(),
      onWindow: (window) => latest.current.onWindow(window),
      onHover: (found) => {
        setHit(found);
        hover(found?.id ?? null);
      },
      onSelect: select,
    });
    canvas.current = created;
    return () => {
      canvas.current = null;
      hover(null);
      created.destroy();
    };
  }, [host]);
  return { canvas, hit };
}
