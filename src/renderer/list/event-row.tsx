import type { EventRecord } from '#shared/domain/event';
import { formatWhen } from '#shared/i18n/dates';
import { formatKmMark } from '#shared/i18n/figures';
import type { ListColumn } from '#shared/domain/settings';
import { memo } from 'react';
import { GradeBadge } from '../ui/badge.tsx';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { Marked } from '../ui/marked.tsx';
import { type Say, useLang, useText } from '../ui/text.tsx';
import styles from './list.module.css';

/** In pixels; the same as `.row` in list.module.css. */
export const ROW_HEIGHT = 55;

interface Props {
  readonly id: string | undefined;
  readonly event: EventRecord;
  readonly index: number;
  /** In pixels of the list's body. */
  readonly top: number;
  /** What is told beside the title. */
  readonly columns: ReadonlySet<ListColumn>;
  /** Shown in the inspector. */
  readonly isActive: boolean;
  /** What is searched for. */
  readonly query: string;
  /** Chosen with others; the same as `isActive` where none are. */
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  readonly onHover: (id: string) => void;
}

export const EventRow = memo(function EventRow({ id, event, index, top, columns, query, isActive, isSelected, isHovered, onHover }: Props) {
  const t = useText();
  const lang = useLang();
  return (
    <div
      id={id}
      className={styles.row}
      role="row"
      aria-selected={isSelected}
      aria-rowindex={index + 2}
      data-active={isActive || undefined}
      data-hovered={isHovered || undefined}
      style={{ top }}
      data-event={event.id}
      onPointerEnter={() => onHover(event.id)}
    >
      <div className={styles.what} role="rowheader">
        <SymbolGlyph event={event} />
        <span className={styles.mark} data-mark aria-hidden="true" />
        <span className={styles.title} title={event.title[lang]}><Marked text={event.title[lang]} query={query} /></span>
        <span className={styles.details} title={formatWhen(event.when, lang)}>{detailsOf(event, columns, t).join(' · ')}</span>
      </div>
      <div className={styles.figures} role="gridcell">
        {columns.has('km') && <Kilometre event={event} />}
        {columns.has('killed') && <Killed event={event} />}
        {columns.has('grade') && <GradeBadge grade={event.grade} bare />}
      </div>
    </div>
  );
});

/** Stands in for a row whose words have not come. */
export function PendingRow({ index, top }: Pick<Props, 'index' | 'top'>) {
  const t = useText();
  return (
    <div className={styles.row} role="row" aria-rowindex={index + 2} data-pending style={{ top }}>
      <div className={styles.what} role="gridcell">
        <span className="visually-hidden">{t('state.loading')}</span>
      </div>
    </div>
  );
}

function Kilometre({ event: { frontier: { km } } }: Pick<Props, 'event'>) {
  const t = useText();
  const lang = useLang();
  return km === null ? <span title={t('list.noKm')}>—</span> : <span><span className="visually-hidden">km </span>{formatKmMark(km, lang)}</span>;
}

/** The most conservative figure, as the list is sorted. */
function Killed({ event }: Pick<Props, 'event'>) {
  const t = useText();
  const low = event.kind === 'incident' ? (event.casualties.killed?.[0] ?? null) : null;
  return low === null ? <span title={t('list.noFigure')}>—</span> : <span>{t('list.killed', { count: low })}</span>;
}

function detailsOf(event: EventRecord, columns: ReadonlySet<ListColumn>, t: Say): string[] {
  const [citation] = event.citations;
  return [
    columns.has('date') ? event.when : '',
    columns.has('place') ? placeName(event, t('precision.border'), t('list.noPlace')) : '',
    columns.has('source') ? (citation?.publisher ?? citation?.title ?? t('list.noSource')) : '',
    columns.has('tags') ? event.tags.join(', ') : '',
  ].filter((part) => part !== '');
}

function placeName({ where }: EventRecord, alongBorder: string, unknown: string): string {
  return where.name ?? where.adm1 ?? (where.precision === 'border' ? alongBorder : unknown);
}
