import type { SavedView } from '#shared/domain/saved-view';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useDeed } from '../history/deeds.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { errorText } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './views.module.css';

interface Props {
  readonly view: SavedView;
  /** What the Desk shows is this view. */
  readonly isPresent: boolean;
  readonly onOpen: () => void;
}

export function ViewRow({ view, isPresent, onOpen }: Props) {
  const t = useText();
  const [isRenaming, setRenaming] = useState(false);
  const remove = useDeed((client, id: string) => client.call('view.remove', { id }), () => t('views.removed', { name: view.name }), 'toast');
  if (isRenaming) return <li><Rename view={view} onDone={() => setRenaming(false)} /></li>;
  return (
    <li>
      <AriaButton className={styles.view ?? ''} aria-current={isPresent || undefined} onPress={onOpen}>{view.name}</AriaButton>
      <AriaButton className={styles.act ?? ''} aria-label={t('views.rename', { name: view.name })} onPress={() => setRenaming(true)}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><path d="m1.5 10.5.6-2.6 6-6 2 2-6 6Z" fill="none" stroke="currentColor" strokeWidth="1.2" /></svg>
      </AriaButton>
      <AriaButton className={styles.act ?? ''} aria-label={t('views.remove', { name: view.name })} onPress={() => remove.mutate(view.id)}>×</AriaButton>
    </li>
  );
}

function Rename({ view, onDone }: { readonly view: SavedView; readonly onDone: () => void }) {
  const t = useText();
  const lang = useLang();
  const [name, setName] = useState(view.name);
  const rename = useDeed((client, wanted: string) => client.call('view.rename', { id: view.id, name: wanted }), (renamed) => t('views.renamed', { name: renamed.name }), 'place');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') rename.mutate(name, { onSuccess: onDone });
      }}
    >
      <TextField label={t('views.rename', { name: view.name })} isBare value={name} onChange={setName} maxLength={80} problem={rename.error && errorText(rename.error, lang)} autoFocus />
      <Button type="submit" isDisabled={name.trim() === ''}>{t('views.rename.do')}</Button>
    </form>
  );
}
