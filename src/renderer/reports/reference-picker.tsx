/** Cites one more event of the report: a search whose arrow keys walk through what was found. */
import type { ReportedEvent } from '#shared/contract/methods/reports';
import { fold } from '#shared/domain/filter';
import { useState } from 'react';
import { Autocomplete, Button, Dialog, DialogTrigger, Input, Label, ListBox, ListBoxItem, Popover, SearchField } from 'react-aria-components';
import fields from '../ui/field.module.css';
import { useText } from '../ui/text.tsx';
import styles from './text.module.css';

interface Props {
  readonly events: readonly ReportedEvent[];
  readonly taken: readonly string[];
  readonly onPick: (id: string) => void;
}

const MOST_SHOWN = 60;

export function ReferencePicker(props: Props) {
  const t = useText();
  return (
    <DialogTrigger>
      <Button className={styles.add ?? ''} aria-label={t('compose.reference.add')}>+</Button>
      <Popover className={styles.card ?? ''} placement="bottom start">
        <Dialog className={styles.cardBody ?? ''} aria-label={t('compose.reference.add')}>
          {({ close }) => <Search {...props} onDone={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Search({ events, taken, onPick, onDone }: Props & { readonly onDone: () => void }) {
  const t = useText();
  const [text, setText] = useState('');
  const words = fold(text).split(' ').filter((word) => word !== '');
  const found = events
    .filter(({ id }) => !taken.includes(id))
    .filter(({ ref, title, when, place }) => words.every((word) => fold(`${ref} ${title} ${when} ${place}`).includes(word)))
    .slice(0, MOST_SHOWN);
  const pick = (key: unknown): void => {
    onPick(String(key));
    onDone();
  };
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField autoFocus className={fields.field ?? ''}>
        <Label className={fields.label ?? ''}>{t('compose.reference.find')}</Label>
        <Input className={fields.input ?? ''} />
      </SearchField>
      <ListBox
        className={styles.found ?? ''} aria-label={t('compose.reference.find')} items={found} onAction={pick}
        renderEmptyState={() => <p className={styles.computed}>{t('compose.reference.none')}</p>}
      >
        {({ id, ref, title, when }) => (
          <ListBoxItem id={id} className={styles.option ?? ''} textValue={`${ref} ${title}`}>
            <b>{ref}</b>
            <span>{title}<small>{when}</small></span>
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}
