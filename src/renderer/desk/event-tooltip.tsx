import type { Point } from '#shared/cartography/shape';
import type { EventRecord } from '#shared/domain/event';
import { formatWhen } from '#shared/i18n/dates';
import { useLang, useText } from '../ui/text.tsx';
import { SymbolGlyph } from '../ui/glyph.tsx';
import styles from './event-tooltip.module.css';

/** Rows a tooltip names before it counts the rest. */
const ROWS = 4;

interface Props {
  readonly events: readonly EventRecord[];
  /** Pixels of the nearest positioned ancestor, whose size is given so that the tooltip stays inside. */
  readonly at: Point;
  readonly within: { readonly width: number; readonly height: number };
  /** What a click would do, where that is not plain. */
  readonly hint?: string;
}

/** Says what lies under the pointer. Decoration for the eye: list and inspector say the same to everyone. */
export function EventTooltip({ events, at: [x, y], within, hint }: Props) {
  const t = useText();
  const rest = events.length - ROWS;
  const style = { left: x > within.width / 2 ? x - 14 : x + 14, top: y > within.height / 2 ? y - 10 : y + 10 };
  return (
    <div
      className={styles.tooltip}
      data-many={events.length > 1}
      data-side={x > within.width / 2 ? 'left' : 'right'}
      data-rise={y > within.height / 2}
      style={style}
      aria-hidden="true"
    >
      {events.slice(0, ROWS).map((event) => (
        <TooltipRow key={event.id} event={event} />
      ))}
      {(rest > 0 || hint !== undefined) && (
        <p className={styles.more}>
          {[rest > 0 ? t('map.stack.more', { count: rest }) : '', hint ?? ''].filter(Boolean).join(' · ')}
        </p>
      )}
    </div>
  );
}

function TooltipRow({ event }: { readonly event: EventRecord }) {
  const t = useText();
  const lang = useLang();
  const place = event.where.name ?? t(`precision.${event.where.precision}`);
  const precision =
    event.where.precision === 'place' || event.where.name === null ? [] : [t(`precision.${event.where.precision}`)];
  return (
    <div className={styles.row}>
      <SymbolGlyph event={event} />
      <div>
        <p className={styles.title}>{event.title[lang]}</p>
        <p className={styles.facts}>{[formatWhen(event.when, lang), place, ...precision, event.grade].join(' · ')}</p>
      </div>
    </div>
  );
}
