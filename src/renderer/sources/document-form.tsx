/** What is said of a document: changed field by field, so that two windows do not overwrite each other. */
import { diff } from '#shared/domain/change';
import { DocumentLanguage, type DocumentSummary } from '#shared/domain/document';
import { SourceLetter } from '#shared/domain/grading';
import { MARKINGS } from '#shared/domain/marking';
import { parseIsoDay } from '#shared/domain/when';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useClient } from '../api/client.tsx';
import { invalidateFor } from '../api/notices.ts';
import { useTimeTravel } from '../history/time-travel.ts';
import { Button } from '../ui/button.tsx';
import { ComboField } from '../ui/combo-field.tsx';
import { TextField } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useDocumentEvents, usePublishers } from './queries.ts';
import { regradedByDocument } from './regrade.ts';
import documentStyles from './document.module.css';
import styles from './sources.module.css';

type Description = Pick<DocumentSummary, 'title' | 'publisher' | 'published' | 'lang' | 'letter' | 'letterFrom' | 'marking'>;

export function DocumentForm({ document }: { readonly document: DocumentSummary }) {
  const t = useText();
  const lang = useLang();
  const [base, setBase] = useState(() => descriptionOf(document));
  const [draft, setDraft] = useState(base);
  const present = descriptionOf(document);
  const changes = diff(base, draft);
  const isClean = changes.length === 0;
  // What changed elsewhere shows at once where nothing is being written here.
  if (isClean && diff(base, present).length > 0) {
    setBase(present);
    setDraft(present);
  }
  const { data: publishers } = usePublishers();
  const save = useSave(document.id);
  const change = (part: Partial<Description>): void => {
    save.reset();
    setDraft((known) => ({ ...known, ...part }));
  };
  const titleProblem = draft.title.trim() === '' ? t('error.problem.title_missing') : null;
  const dayProblem = parseIsoDay(draft.published) === null ? t('filter.period.invalid') : null;
  return (
    <form
      className={documentStyles.form}
      aria-label={t('sources.document.form')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isClean || titleProblem || dayProblem) return;
        save.mutate(changes, { onSuccess: (saved) => {
          setBase(descriptionOf(saved));
          setDraft(descriptionOf(saved));
        } });
      }}
    >
      <TextField label={t('sources.column.title')} value={draft.title} problem={titleProblem} onChange={(title) => change({ title })} />
      <ComboField
        label={t('sources.column.publisher')}
        value={draft.publisher ?? ''}
        suggestions={(publishers ?? []).map(({ name, letter }) => ({ text: name, detail: letter }))}
        onChange={(text) => change({ publisher: text.trim() === '' ? null : text })}
      />
      <div className={documentStyles.pair}>
        <TextField label={t('sources.column.published')} value={draft.published} problem={dayProblem} onChange={(published) => change({ published })} />
        <Select
          label={t('sources.column.lang')}
          value={draft.lang}
          choices={DocumentLanguage.options.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(value) => change({ lang: value })}
        />
      </div>
      <LetterField document={document} draft={draft} onChange={change} />
      <Select label={t('sources.column.marking')} value={draft.marking} choices={MARKINGS.map((value) => ({ value, label: t(`marking.${value}`) }))} onChange={(marking) => change({ marking })} />
      {save.error && <InlineNotice tone="error" action={<Button small onPress={() => { setBase(present); setDraft(present); save.reset(); }}>{t('sources.document.readAgain')}</Button>}>{errorText(save.error, lang)}</InlineNotice>}
      <div className={styles.actions}>
        <Button type="submit" look="primary" isDisabled={isClean} isPending={save.isPending}>{t('sources.save')}</Button>
        {!isClean && <Button onPress={() => { setDraft(base); save.reset(); }}>{t('sources.discard')}</Button>}
      </div>
    </form>
  );
}

/** Follows the publisher, or has its own; what that regrades is said before it is saved. */
function LetterField({ document, draft, onChange }: { readonly document: DocumentSummary; readonly draft: Description; readonly onChange: (part: Partial<Description>) => void }) {
  const t = useText();
  const { data: publishers } = usePublishers();
  const { data: events } = useDocumentEvents(document.id);
  const followed = publishers?.find(({ name }) => name === draft.publisher)?.letter ?? 'F';
  const value = draft.letterFrom === 'publisher' ? 'publisher' : draft.letter;
  const effective = value === 'publisher' ? followed : value;
  const { citations, events: holding } = useMemo(() => regradedByDocument(document.id, effective, events ?? []), [document.id, effective, events]);
  const choices = [
    { value: 'publisher' as const, label: t('sources.letter.follows', { letter: followed }) },
    ...SourceLetter.options.map((letter) => ({ value: letter, label: `${letter} – ${t(`sources.letter.${letter}`)}` })),
  ];
  return (
    <div>
      <Select
        label={t('sources.column.letter')}
        value={value}
        choices={choices}
        onChange={(chosen) => onChange(chosen === 'publisher' ? { letter: followed, letterFrom: 'publisher' } : { letter: chosen, letterFrom: 'given' })}
      />
      <p className={styles.keys} role="status">{citations > 0 ? t('sources.regrade.count', { citations, events: holding }) : ''}</p>
    </div>
  );
}

function descriptionOf({ title, publisher, published, lang, letter, letterFrom, marking }: Description): Description {
  return { title, publisher, published, lang, letter, letterFrom, marking };
}

function useSave(id: string) {
  const t = useText();
  const client = useClient();
  const queries = useQueryClient();
  const { tell } = useTimeTravel();
  return useMutation({
    mutationFn: (changes: ReturnType<typeof diff>) => client.call('document.edit', { id, changes }),
    onSuccess: ({ title }) => tell(t('sources.document.saved', { title })),
    onSettled: () => {
      for (const kind of ['events_changed', 'documents_changed'] as const) invalidateFor({ kind, ids: [id] }, queries);
    },
  });
}
