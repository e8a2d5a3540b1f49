/** A document's text, unchanged, with the words behind each proposal marked; words are selected by mouse or by keys. */
import type { SpanField } from '#shared/domain/event';
import { memo, useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useText } from '../ui/text.tsx';
import styles from './documents.module.css';
import { segmentsOf, type Mark, type Segment } from './segments.ts';
import { offsetAtTop, select, selectionIn } from './text-selection.ts';
import { moved, spanOf, type Move } from './word-cursor.ts';

export interface TextMark extends Mark {
  readonly field: SpanField;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Props {
  readonly text: string;
  readonly lang: string | undefined;
  readonly marks: readonly TextMark[];
  /** The proposal whose words stand out. */
  readonly active: string | null;
  /** The field of that proposal whose words stand out most. */
  readonly field: SpanField | null;
  /** Brought into view when it changes. */
  readonly focus: Span | null;
  /** A mark was chosen. */
  readonly onPick: (owner: string, field: SpanField) => void;
  /** The pointer is on a mark of the active proposal, or the selection within one; null where neither is. */
  readonly onPoint?: (field: SpanField | null) => void;
  readonly onSelect?: (span: Span | null) => void;
  /** Id of the words that say how to select by keys. */
  readonly describedBy?: string;
}

export function DocumentText({ text, lang, marks, active, field, focus, onPick, onPoint, onSelect, describedBy }: Props) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => segmentsOf(text.length, marks), [text, marks]);
  useShown(box, focus);
  const tell = useSelection(box, (span) => {
    onSelect?.(span);
    onPoint?.(span ? fieldAt(marks, active, span) : null);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moveOf(event);
    if (!move || !box.current) return;
    event.preventDefault();
    select(box.current, moved(text, selectionIn(box.current), move, focus?.start ?? offsetAtTop(box.current)));
    tell();
  };
  return (
    <div
      ref={box} className={styles.text} role="region" tabIndex={0} aria-label={t('document.text')} aria-describedby={describedBy} lang={lang} dir="auto"
      data-document-text
      onKeyDown={onKeyDown}
      onPointerLeave={() => onPoint?.(null)}
    >
      {segments.map((segment) => (
        <SegmentView key={segment.start} text={text} segment={segment} active={active} field={field} onPick={onPick} onPoint={onPoint} />
      ))}
    </div>
  );
}

interface SegmentProps extends Pick<Props, 'text' | 'active' | 'field' | 'onPick' | 'onPoint'> {
  readonly segment: Segment<TextMark>;
}

const SegmentView = memo(function SegmentView({ text, segment, active, field, onPick, onPoint }: SegmentProps) {
  const t = useText();
  const words = text.slice(segment.start, segment.end);
  const own = segment.marks.filter(({ owner }) => owner === active);
  const chosen = narrowest(own) ?? narrowest(segment.marks);
  if (!chosen) return words;
  const level = own.some((mark) => mark.field === field) ? 'field' : own.some((mark) => mark.field !== 'event') ? 'part' : own.length > 0 ? 'own' : 'other';
  const fields = [...new Set((own.length > 0 ? own : segment.marks).map((mark) => mark.field))];
  const pick = (): void => {
    if (document.getSelection()?.isCollapsed !== false) onPick(chosen.owner, chosen.field);
  };
  return (
    <mark
      data-level={level}
      data-start={segment.start}
      title={fields.map((name) => t(`field.${name}`)).join(', ')}
      onPointerUp={pick}
      onPointerEnter={() => onPoint?.(own.length > 0 ? chosen.field : null)}
    >
      {words}
    </mark>
  );
});

/** The most telling of the marks on the same words: a field's before the whole passage's. */
function narrowest(marks: readonly TextMark[]): TextMark | null {
  return marks.toSorted((a, b) => Number(a.field === 'event') - Number(b.field === 'event') || a.end - a.start - (b.end - b.start))[0] ?? null;
}

function fieldAt(marks: readonly TextMark[], active: string | null, { start }: Span): SpanField | null {
  return narrowest(marks.filter((mark) => mark.owner === active && mark.start <= start && start < mark.end))?.field ?? null;
}

const MOVES: Readonly<Record<string, Omit<Move, 'extend'>>> = {
  ArrowRight: { unit: 'word', direction: 1 },
  ArrowLeft: { unit: 'word', direction: -1 },
  ArrowDown: { unit: 'sentence', direction: 1 },
  ArrowUp: { unit: 'sentence', direction: -1 },
};

function moveOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): Move | null {
  const move = MOVES[key];
  return move && !ctrlKey && !metaKey && !altKey ? { ...move, extend: shiftKey } : null;
}

/** Scrolls only where the words are not in view already. */
function useShown(box: RefObject<HTMLDivElement | null>, focus: Span | null): void {
  const [start, end] = [focus?.start, focus?.end];
  useEffect(() => {
    if (start === undefined || end === undefined || !box.current) return;
    const target = [...box.current.querySelectorAll('mark')].find((mark) => Number(mark.dataset['start']) >= start && Number(mark.dataset['start']) < end);
    if (!target) return;
    const [frame, { top, bottom }] = [box.current.getBoundingClientRect(), target.getBoundingClientRect()];
    if (top < frame.top + 20 || bottom > frame.bottom - 20) target.scrollIntoView({ block: 'center' });
  }, [box, start, end]);
}

/** Tells of every change; the function given back tells at once, before the browser's own notice: the next key may come first. */
function useSelection(box: RefObject<HTMLDivElement | null>, onChange: (span: Span | null) => void): () => void {
  const latest = useRef(onChange);
  const known = useRef<Span | null>(null);
  useEffect(() => {
    latest.current = onChange;
  });
  const tell = useCallback((): void => {
    const selection = box.current && selectionIn(box.current);
    const span = selection && spanOf(selection);
    if (span?.start === known.current?.start && span?.end === known.current?.end) return;
    known.current = span;
    latest.current(span);
  }, [box]);
  useEffect(() => {
    document.addEventListener('selectionchange', tell);
    return () => document.removeEventListener('selectionchange', tell);
  }, [tell]);
  return tell;
}
