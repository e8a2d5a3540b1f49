/** The desk's own words: what the reader knows beyond what is shipped. */
import type { LexiconEntryRecord } from '#shared/domain/lexicon-entry';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '../api/client.tsx';
import { invalidateFor } from '../api/notices.ts';
import { useActors } from '../api/queries.ts';
import { useUndo } from '../api/undo.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState, errorText, ErrorState, InlineNotice, Spinner } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import { entryWords, LexiconRow } from './lexicon-row.tsx';
import { LexiconEntryForm } from './lexicon-entry-form.tsx';
import { BLANK_FORM, ENTRY_KINDS, formOf, type LexiconForm } from './lexicon-form.ts';
import { LexiconTrial } from './lexicon-trial.tsx';
import styles from './settings.module.css';

/** The entry in the form: an own one, or a new one (id null). */
interface Edited {
  readonly id: string | null;
  readonly form: LexiconForm;
}

export function LexiconSection() {
  const t = useText();
  const lang = useLang();
  const { data: actors } = useActors();
  const [edited, setEdited] = useState<Edited | null>(null);
  const close = (): void => setEdited(null);
  return (
    <>
      <p className={styles.help}>{t('settings.lexicon.help')}</p>
      {edited === null ? (
        <div className={styles.actions}>
          {ENTRY_KINDS.map((kind) => (
            <Button key={kind} onPress={() => setEdited({ id: null, form: { ...BLANK_FORM, kind, lang } })}>{t(`settings.lexicon.add.${kind}`)}</Button>
          ))}
        </div>
      ) : (
        <LexiconEntryForm key={edited.id ?? edited.form.kind} id={edited.id} initial={edited.form} actors={actors ?? []} onDone={close} />
      )}
      <Entries isEditing={edited !== null} onEdit={({ id, entry }) => setEdited({ id, form: formOf(entry, actors ?? [], lang) })} />
      <LexiconTrial />
    </>
  );
}

function Entries({ isEditing, onEdit }: { readonly isEditing: boolean; readonly onEdit: (record: LexiconEntryRecord) => void }) {
  const t = useText();
  const lang = useLang();
  const client = useClient();
  const { data: entries, isPending, error, refetch } = useQuery({ queryKey: ['lexicon.list', {}], queryFn: async () => (await client.call('lexicon.list', {})).entries });
  const { data: collisions } = useQuery({ queryKey: ['lexicon.check', {}], queryFn: async () => (await client.call('lexicon.check', {})).collisions });
  const remove = useRemove();
  if (isPending) return <Spinner />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (entries.length === 0) return isEditing ? null : <EmptyState flush title={t('settings.lexicon.empty')}>{t('settings.lexicon.empty.help')}</EmptyState>;
  return (
    <>
      {remove.error && <InlineNotice tone="error">{errorText(remove.error, lang)}</InlineNotice>}
      <ul className={styles.entries} aria-label={t('settings.lexicon')}>
        {entries.map((record) => (
          <LexiconRow
            key={record.id}
            record={record}
            collision={collisions?.find(({ id }) => id === record.id) ?? null}
            onEdit={() => onEdit(record)}
            onRemove={() => remove.mutate(record)}
          />
        ))}
      </ul>
    </>
  );
}

function useRemove() {
  const t = useText();
  const client = useClient();
  const queries = useQueryClient();
  const undo = useUndo();
  const show = useToasts((toasts) => toasts.show);
  return useMutation({
    mutationFn: ({ id }: LexiconEntryRecord) => client.call('lexicon.remove', { id }),
    onSuccess: (_done, { entry }) => show(t('settings.lexicon.removed', { words: entryWords(entry) }), undo),
    onSettled: () => invalidateFor({ kind: 'lexicon_changed' }, queries),
  });
}
