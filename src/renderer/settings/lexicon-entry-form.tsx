/** An own entry, new or changed; what is wrong stands at its field, also what the backend found to collide. */
import { RequestFailed } from '#shared/contract/client';
import type { Actor } from '#shared/domain/actor';
import { diff } from '#shared/domain/change';
import type { LexiconEntry } from '#shared/domain/lexicon-entry';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '../api/client.tsx';
import { invalidateFor } from '../api/notices.ts';
import { useTimeTravel } from '../history/time-travel.ts';
import { Button } from '../ui/button.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { EntryFields } from './lexicon-entry-fields.tsx';
import { fieldHolding, type FormField, type LexiconForm, readForm } from './lexicon-form.ts';
import { entryWords } from './lexicon-row.tsx';
import styles from './settings.module.css';

interface Props {
  readonly id: string | null;
  readonly initial: LexiconForm;
  readonly actors: readonly Actor[];
  readonly onDone: () => void;
}

export type Problems = Readonly<Partial<Record<FormField, string>>>;
const NONE: Problems = {};

export function LexiconEntryForm({ id, initial, actors, onDone }: Props) {
  const t = useText();
  const lang = useLang();
  const [form, setForm] = useState(initial);
  const [problems, setProblems] = useState(NONE);
  const save = useSave(id, onDone);
  const submit = (): void => {
    const read = readForm(form, actors);
    if ('entry' in read) {
      setProblems(NONE);
      if (id !== null && isSame(read, readForm(initial, actors))) onDone();
      else save.mutate(read.entry);
    } else setProblems(Object.fromEntries(Object.entries(read.problems).map(([field, problem]) => [field, t(`settings.lexicon.problem.${problem}`)])));
  };
  const collision = collisionIn(save.error);
  const shown = collision === null ? problems : { ...problems, [fieldHolding(form, collision.text)]: errorText(save.error, lang) };
  return (
    <form
      className={styles.entryForm}
      aria-label={t(`settings.lexicon.kind.${form.kind}`)}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        const isInList = event.target instanceof Element && event.target.getAttribute('role') === 'combobox';
        if (event.key === 'Escape' && !event.defaultPrevented && !isInList) onDone();
      }}
    >
      <h3>{t(id === null ? `settings.lexicon.add.${form.kind}` : `settings.lexicon.change.${form.kind}`)}</h3>
      <EntryFields
        form={form}
        problems={shown}
        actors={actors}
        onChange={(part) => {
          save.reset();
          setProblems(NONE);
          setForm((known) => ({ ...known, ...part }));
        }}
      />
      {save.error && collision === null && <InlineNotice tone="error">{errorText(save.error, lang)}</InlineNotice>}
      <div className={styles.actions}>
        <Button type="submit" look="primary" isPending={save.isPending}>{t('sources.save')}</Button>
        <Button onPress={onDone}>{t('action.cancel')}</Button>
      </div>
    </form>
  );
}

/** Saving what stands already would be no change, and nothing to take back. */
function isSame(read: ReturnType<typeof readForm>, before: ReturnType<typeof readForm>): boolean {
  return diff(read, before).length === 0;
}

function collisionIn(error: unknown): { readonly text: string } | null {
  if (!(error instanceof RequestFailed) || error.failure.message !== 'lexicon.collides') return null;
  return { text: error.failure.params['text'] ?? '' };
}

function useSave(id: string | null, onDone: () => void) {
  const t = useText();
  const client = useClient();
  const queries = useQueryClient();
  const { tell } = useTimeTravel();
  return useMutation({
    mutationFn: (entry: LexiconEntry) => client.call('lexicon.save', { id, entry }),
    onSuccess: ({ entry }) => {
      tell(t('settings.lexicon.saved', { words: entryWords(entry) }));
      invalidateFor({ kind: 'lexicon_changed' }, queries);
      onDone();
    },
  });
}
