/** A document's text, unchanged, with the words behind each proposal marked. */
import type { SpanField } from '#shared/domain/event';
import { useEffect, useMemo, useRef } from 'react';
import { useText } from '../ui/text.tsx';
import styles from './documents.module.css';
import { segmentsOf, type Mark, type Segment } from './segments.ts';

export interface TextMark extends Mark {
  readonly field: SpanField;
}

interface Props {
  readonly text: string;
  readonly lang: string | undefined;
  readonly marks: readonly TextMark[];
  /** The proposal whose words stand out. */
  readonly active: string | null;
  /** Of that proposal, the field that stands out most. */
  readonly field: SpanField | null;
  /** Brought into view when it changes. */
  readonly focus: { readonly start: number; readonly end: number } | null;
  readonly onPick: (owner: string) => void;
}

export function DocumentText({ text, lang, marks, active, field, focus, onPick }: Props) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => segmentsOf(text.length, marks), [text, marks]);
  const [start, end] = [focus?.start, focus?.end];
  useEffect(() => {
    if (start === undefined || end === undefined) return;
    const target = [...(box.current?.querySelectorAll('mark') ?? [])].find((mark) => Number(mark.dataset['start']) >= start && Number(mark.dataset['start']) < end);
    target?.scrollIntoView({ block: 'center' });
  }, [start, end]);
  return (
    <div ref={box} className={styles.text} role="region" tabIndex={0} aria-label={t('document.text')} lang={lang} dir="auto">
      {segments.map((segment) => (
        <SegmentView key={segment.start} text={text} segment={segment} active={active} field={field} onPick={onPick} />
      ))}
    </div>
  );
}

interface SegmentProps extends Pick<Props, 'text' | 'active' | 'field' | 'onPick'> {
  readonly segment: Segment<TextMark>;
}

function SegmentView({ text, segment, active, field, onPick }: SegmentProps) {
  const t = useText();
  const words = text.slice(segment.start, segment.end);
  const [first] = segment.marks;
  if (!first) return words;
  const own = segment.marks.filter(({ owner }) => owner === active);
  const level = own.some((mark) => mark.field === field) ? 'field' : own.some((mark) => mark.field !== 'event') ? 'part' : own.length > 0 ? 'own' : 'other';
  const fields = [...new Set((own.length > 0 ? own : segment.marks).map((mark) => mark.field))];
  return (
    <mark data-level={level} data-start={segment.start} title={fields.map((name) => t(`field.${name}`)).join(', ')} onPointerUp={() => onPick(first.owner)}>
      {words}
    </mark>
  );
}
