/** The choice of what the list tells beside the title, in its head. */
import { DEFAULT_PREFERENCES, LIST_COLUMNS } from '#shared/domain/settings';
import { useState } from 'react';
import { Button, CheckboxGroup, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useEditSettings, useSettings } from '../api/settings.ts';
import { useView } from '../state/view.ts';
import { useCommands } from '../ui/commands.ts';
import { Check } from '../ui/field.tsx';
import { useText } from '../ui/text.tsx';
import styles from './list.module.css';
import panel from './selection.module.css';

export function ColumnChoice() {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const chosen = useSettings().data?.listColumns ?? DEFAULT_PREFERENCES.listColumns;
  const edit = useEditSettings();
  const isShown = useView((view) => view.screen === 'desk');
  useCommands([{ id: 'list.columns', title: 'command.list.columns', section: 'command.section.desk', run: () => setOpen(true) }], isShown);
  // What is on its way to the backend is shown already.
  const shown = edit.isPending ? (edit.variables.listColumns ?? chosen) : chosen;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className={styles.sort ?? ''} aria-label={t('list.columns.choose')}>
        <svg width="13" height="12" viewBox="0 0 13 12" aria-hidden="true"><path d="M.6.6h11.8v10.8H.6ZM4.5.6v10.8M8.5.6v10.8" fill="none" stroke="currentColor" strokeWidth="1.2" /></svg>
      </Button>
      <Popover className={panel.popover ?? ''} placement="bottom start">
        <Dialog className={panel.panel ?? ''} aria-label={t('list.columns')}>
          <CheckboxGroup aria-label={t('list.columns')} value={[...shown]} onChange={(values) => edit.mutate({ listColumns: LIST_COLUMNS.filter((column) => values.includes(column)) })}>
            {LIST_COLUMNS.map((column) => <Check key={column} value={column}>{t(`list.column.${column}`)}</Check>)}
          </CheckboxGroup>
          <p className={panel.limit}>{t('list.columns.help')}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
