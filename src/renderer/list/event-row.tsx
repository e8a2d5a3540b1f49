import type { EventRecord } from '#shared/domain/event';
import { formatWhen } from '#shared/i18n/dates';
import { formatKmMark } from '#shared/i18n/figures';
import { memo } from 'react';
import { GradeBadge } from '../ui/badge.tsx';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './list.module.css';

/** In pixels; the same as `.row` in list.module.css. */
export const ROW_HEIGHT = 55;

interface Props {
  readonly id: string | undefined;
  readonly event: EventRecord;
  readonly index: number;
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  readonly onHover: (id: string) => void;
}

export const EventRow = memo(function EventRow({ id, event, index, isSelected, isHovered, onHover }: Props) {
  const t = useText();
  const lang = useLang();
  const { km } = event.frontier;
  return (
    <div
      id={id}
      className={styles.row}
      role="row"
      aria-selected={isSelected}
      aria-rowindex={index + 2}
      data-active={isSelected || undefined}
      data-hovered={isHovered || undefined}
      style={{ top: index * ROW_HEIGHT }}
      data-event={event.id}
      onPointerEnter={() => onHover(event.id)}
    >
      <div className={styles.what} role="rowheader">
        <SymbolGlyph event={event} />
        <span className={styles.title} title={event.title[lang]}>{event.title[lang]}</span>
        <span className={styles.details} title={formatWhen(event.when, lang)}>
          {event.when} · {placeName(event, t('precision.border'), t('list.noPlace'))}
        </span>
      </div>
      <div className={styles.figures} role="gridcell">
        {km === null ? <span title={t('list.noKm')}>—</span> : <span><span className="visually-hidden">km </span>{formatKmMark(km, lang)}</span>}
        <GradeBadge grade={event.grade} bare />
      </div>
    </div>
  );
});

function placeName({ where }: EventRecord, alongBorder: string, unknown: string): string {
  return where.name ?? where.adm1 ?? (where.precision === 'border' ? alongBorder : unknown);
}
