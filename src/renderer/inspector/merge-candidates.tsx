import type { EventRecord } from '#shared/domain/event';
import { formatDate } from '#shared/i18n/dates';
import { placeText } from '#shared/i18n/field-values';
import { useMemo, useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import fields from '../ui/field.module.css';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './merge.module.css';
import { type Candidate, mergeCandidates, WORTH_SHOWING } from './merging.ts';
import { useNeighbours } from './use-neighbours.ts';

interface Props {
  readonly event: EventRecord;
  readonly onChoose: (target: EventRecord) => void;
}

/** A search whose arrow keys walk through what was found; Enter chooses. */
export function MergeCandidates({ event, onChoose }: Props) {
  const t = useText();
  const [text, setText] = useState('');
  const events = useNeighbours(event, text);
  const candidates = useMemo(() => mergeCandidates(event, events, text), [event, events, text]);
  const choose = (key: unknown): void => {
    const found = candidates.find((candidate) => candidate.event.id === key);
    if (found) onChoose(found.event);
  };
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField autoFocus className={fields.field ?? ''}>
        <Label className={fields.label ?? ''}>{t('merge.search')}</Label>
        <Input className={fields.input ?? ''} />
      </SearchField>
      <h3>{t(text.trim() === '' ? 'merge.alike' : 'merge.found')}</h3>
      <ListBox
        className={styles.candidates ?? ''} aria-label={t(text.trim() === '' ? 'merge.alike' : 'merge.found')} items={candidates.map((candidate) => ({ ...candidate, id: candidate.event.id }))}
        onAction={choose} renderEmptyState={() => <p className={styles.help}>{t('merge.none')}</p>}
      >
        {(candidate) => <CandidateItem candidate={candidate} />}
      </ListBox>
    </Autocomplete>
  );
}

function CandidateItem({ candidate: { event, score } }: { readonly candidate: Candidate }) {
  const t = useText();
  const lang = useLang();
  return (
    <ListBoxItem id={event.id} className={styles.candidate ?? ''} textValue={event.title[lang]}>
      <SymbolGlyph event={event} />
      <span className={styles.name}>
        {event.title[lang]}
        <span className={styles.help}>{formatDate(event.when, lang)} · {placeText(event.where, lang)}</span>
      </span>
      {score >= WORTH_SHOWING && <span className={styles.help}>{t('merge.score', { percent: Math.round(score * 100) })}</span>}
    </ListBoxItem>
  );
}
