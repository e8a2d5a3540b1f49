import type { EventRecord } from '#shared/domain/event';
import type { ClosedDayRange } from '#shared/domain/when';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTheme } from '../state/theme.ts';
import { useView } from '../state/view.ts';
import { useLang, useText } from '../ui/text.tsx';
import type { Window } from './window.ts';
import { createStrip, type Strip, type StripHit } from './create-strip.ts';
import type { StripData } from './strip-scene.ts';
import { pressKey } from './keys.ts';
import { StripTooltip } from './strip-tooltip.tsx';
import styles from './timeline-panel.module.css';

interface Props {
  /** How many pass, in view or not. */
  readonly total: number;
  readonly events: readonly EventRecord[];
  readonly counted: StripData['counted'];
  readonly limits: ClosedDayRange;
  readonly window: Window;
  readonly brush: ClosedDayRange | null;
  onBrush(brush: ClosedDayRange | null): void;
  /** The pointer lets go, or a key has done. */
  onBrushEnd(): void;
  onWindow(window: Window): void;
  onPlay(): void;
}

export function TimelineStrip({ total, events, counted, limits, window, brush, onBrush, onBrushEnd, onWindow, onPlay }: Props) {
  const t = useText();
  const host = useRef<HTMLDivElement>(null);
  const { strip, hit } = useStrip(host, { onBrush, onBrushEnd, onWindow });
  const data = { events, counted, limits, window, brush, ...useLook() };
  useEffect(() => strip.current?.update(data));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === ' ') {
      event.preventDefault();
      onPlay();
      return;
    }
    const change = event.ctrlKey || event.metaKey ? null : pressKey(event, { window, brush, limits });
    if (!change) return;
    event.preventDefault();
    event.stopPropagation();
    if ('window' in change) onWindow(change.window);
    else {
      onBrush(change.brush);
      onBrushEnd();
    }
  };
  return (
    <div className={styles.body}>
      <div
        ref={host}
        className={styles.strip}
        role="application"
        tabIndex={0}
        aria-label={t('timeline.count', { count: total })}
        aria-describedby="timeline-keys"
        onKeyDown={onKeyDown}
      />
      <p id="timeline-keys" hidden>
        {t('timeline.keys')}
      </p>
      {total === 0 && (
        <p className={styles.overlay}>
          <span>{t('timeline.empty')}</span>
        </p>
      )}
      {hit && <StripTooltip hit={hit} events={events} host={host} />}
    </div>
  );
}

function useLook() {
  const theme = useTheme();
  const lang = useLang();
  const selected = useView((view) => view.selected);
  return { theme, lang, selected };
}

/** Creates the strip once; its callbacks always are those of the latest rendering. */
function useStrip(host: React.RefObject<HTMLDivElement | null>, callbacks: Pick<Props, 'onBrush' | 'onBrushEnd' | 'onWindow'>) {
  const strip = useRef<Strip | null>(null);
  const latest = useRef(callbacks);
  const [hit, setHit] = useState<StripHit | null>(null);
  useEffect(() => {
    latest.current = callbacks;
  });
  useEffect(() => {
    if (!host.current) return;
    const { select, hover } = useView.getState();
    const created = createStrip(host.current, {
      onBrush: (brush) => latest.current.onBrush(brush),
      onBrushEnd: () => latest.current.onBrushEnd(),
      onWindow: (window) => latest.current.onWindow(window),
      onHover: (found) => {
        setHit(found);
        hover(found?.ids[0] ?? null);
      },
      onSelect: select,
    });
    strip.current = created;
    return () => {
      strip.current = null;
      created.destroy();
    };
  }, [host]);
  return { strip, hit };
}
