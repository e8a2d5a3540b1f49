/** The drafts left from before this window was opened: each is continued or discarded. Drafts of this session are known to their writer. */
import { formatInstant } from '#shared/i18n/dates';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '../api/client.tsx';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { errorText } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { draftId } from './drafts.ts';
import styles from './unfinished-banner.module.css';
import { type Unfinished, useTellDrafts, useUnfinished } from './unfinished.ts';

export function UnfinishedBanner() {
  const t = useText();
  const drafts = useUnfinished();
  const editing = useView((view) => view.editing);
  const [first, setFirst] = useState<ReadonlySet<string> | null>(null);
  const [isDismissed, dismiss] = useState(false);
  if (drafts && !first) setFirst(new Set(drafts.map(({ id }) => id)));
  const left = drafts?.filter(({ id }) => first?.has(id) === true && (editing === null || draftId(editing) !== id)) ?? [];
  if (isDismissed || left.length === 0) return null;
  const title = t('edit.drafts.some', { count: left.length });
  return (
    <section className={styles.banner} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {left.map((draft) => <Line key={draft.id} draft={draft} />)}
      </ul>
      <Button small look="quiet" onPress={() => dismiss(true)}>{t('action.dismiss')}</Button>
    </section>
  );
}

function Line({ draft: { id, at, target, work: { form } } }: { readonly draft: Unfinished }) {
  const t = useText();
  const lang = useLang();
  const client = useClient();
  const tell = useTellDrafts();
  const edit = useView((view) => view.edit);
  const discard = useMutation({ mutationFn: () => client.call('draft.discard', { id }), onSettled: tell });
  const name = form.title[lang] || form.title.fr || form.title.en || t('edit.draft.untitled');
  return (
    <li className={styles.line}>
      <SymbolGlyph event={form} />
      <span className={styles.name} title={name}>{name}</span>
      <span className={styles.at} role={discard.error ? 'alert' : undefined}>{discard.error ? errorText(discard.error, lang) : formatInstant(at, lang)}</span>
      <Button small aria-label={t('edit.drafts.continue', { name })} onPress={() => edit(target, { resumes: true })}>{t('edit.draft.continue')}</Button>
      <Button small look="quiet" isPending={discard.isPending} aria-label={t('edit.drafts.discard', { name })} onPress={() => discard.mutate()}>{t('edit.draft.discard')}</Button>
    </li>
  );
}
