import type { EventRecord } from '#shared/domain/event';
import { formatDate } from '#shared/i18n/dates';
import { useState } from 'react';
import { useEvent, useMatching } from '../state/events.ts';
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
  const nameOf = ({ title }: EventRecord): string => title[lang] || title.fr || title.en;
  const { data: event } = useEvent(value);
  const chosen = event?.kind === kind ? event : null;
  const [text, setText] = useState<string | null>(null);
  const typed = text ?? (chosen ? nameOf(chosen) : '');
  const found = useMatching({ kinds: [kind], ...(text !== null && { text }) }, MOST_SHOWN);
  const findings = (found.isCurrent ? found.events : []).map((one) => ({ id: one.id, name: nameOf(one), detail: formatDate(one.when, lang) }));
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
