/** Views saved by name: opened, made of the present filter, renamed, removed. */
import { fold } from '#shared/domain/filter';
import { NEWEST_FIRST, type SavedView } from '#shared/domain/saved-view';
import { sameValue } from '#shared/domain/change';
import { useState } from 'react';
import { useSavedViews } from '../api/view-queries.ts';
import { useDeed } from '../history/deeds.ts';
import { filterOf } from '../state/clauses.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../ui/commands.ts';
import { TextField } from '../ui/field.tsx';
import { errorText } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { Chip } from './chip.tsx';
import { ViewRow } from './view-row.tsx';
import styles from './views.module.css';

export function ViewsChip() {
  const t = useText();
  const views = useSavedViews();
  const [isOpen, setOpen] = useState(false);
  const { clauses, listOrder, openSaved } = useView();
  const isShown = useView((view) => view.screen === 'desk');
  useCommands([{ id: 'desk.views', title: 'command.views', section: 'command.section.desk', keys: ['v'], run: () => setOpen(true) }], isShown);
  const filter = filterOf(clauses);
  const present = views.find((view) => view.order === listOrder.order && view.reversed === listOrder.reversed && sameValue(view.filter, filter)) ?? null;
  const open = (view: SavedView): void => {
    openSaved(view);
    setOpen(false);
  };
  return (
    <Chip name={t('views.title')} value={present?.name ?? null} onRemove={() => openSaved({ filter: {}, ...NEWEST_FIRST })} isOpen={isOpen} onOpen={setOpen}>
      {views.length === 0 ? <p className={styles.hint}>{t('views.none')}</p> : (
        <ul className={styles.views} aria-label={t('views.title')}>
          {views.map((view) => <ViewRow key={view.id} view={view} isPresent={view === present} onOpen={() => open(view)} />)}
        </ul>
      )}
      <SaveView views={views} />
    </Chip>
  );
}

/** A name that a view has already replaces what that view asks. */
function SaveView({ views }: { readonly views: readonly SavedView[] }) {
  const t = useText();
  const lang = useLang();
  const [name, setName] = useState('');
  const { clauses, listOrder } = useView();
  const twin = views.find((view) => fold(view.name) === fold(name)) ?? null;
  const save = useDeed(
    (client, view: Omit<SavedView, 'id'> & { readonly id: string | null }) => client.call('view.save', view),
    (view, { id }) => t(id === null ? 'views.saved' : 'views.replaced', { name: view.name }), 'place',
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        save.mutate({ id: twin?.id ?? null, name: twin?.name ?? name, filter: filterOf(clauses), ...listOrder }, { onSuccess: () => setName('') });
      }}
    >
      <TextField label={t('views.name')} value={name} onChange={setName} maxLength={80} help={t('views.save.help')} problem={save.error && errorText(save.error, lang)} autoFocus={views.length === 0} />
      <Button type="submit" isDisabled={name.trim() === '' || save.isPending}>{t(twin ? 'views.replace' : 'views.save')}</Button>
    </form>
  );
}
