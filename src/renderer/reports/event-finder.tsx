import type { EventRecord } from '#shared/domain/event';
import { fold } from '#shared/domain/filter';
import { formatDate } from '#shared/i18n/dates';
import { useMemo, useState } from 'react';
import { useEvents } from '../state/events.ts';
import { Finder } from '../ui/finder.tsx';
import { useLang, useText } from '../ui/text.tsx';

interface Props {
  readonly kind: EventRecord['kind'];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

const MOST_SHOWN = 40;

/** The one event that a note is about. */
export function EventFinder({ kind, value, onChange }: Props) {
  const t = useText();
  const lang = useLang();
  const { data: events } = useEvents();
  const ofKind = useMemo(() => (events ?? []).filter((event) => event.kind === kind), [events, kind]);
  const nameOf = (event: EventRecord): string => event.title[lang] || event.title.fr || event.title.en;
  const chosen = ofKind.find(({ id }) => id === value) ?? null;
  const [text, setText] = useState<string | null>(null);
  const typed = text ?? (chosen ? nameOf(chosen) : '');
  const findings = useMemo(() => {
    const words = text === null ? [] : fold(text).split(' ').filter((word) => word !== '');
    return ofKind
      .filter(({ title, when, where }) => words.every((word) => fold(`${title.fr} ${title.en} ${when} ${where.name ?? ''}`).includes(word)))
      .slice(0, MOST_SHOWN)
      .map((event) => ({ id: event.id, name: event.title[lang] || event.title.fr || event.title.en, detail: formatDate(event.when, lang) }));
  }, [lang, ofKind, text]);
  const write = (next: string): void => {
    if (next === typed) return;
    setText(next);
    if (chosen) onChange(null);
  };
  return (
    <Finder
      label={t('reports.event')} text={typed} findings={findings} isFree none={t('reports.event.none')} problem={chosen ? null : t('reports.event.missing')}
      onText={write}
      onChoose={(id) => {
        setText(null);
        onChange(id);
      }}
    />
  );
}
