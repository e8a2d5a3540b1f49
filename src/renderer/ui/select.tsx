import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import styles from './field.module.css';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface Props<T extends string> {
  readonly label: string;
  /** The label is read out only; the place says what it is. */
  readonly isBare?: boolean;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One choice of a short list. */
export function Select<T extends string>({ label, isBare = false, choices, value, onChange }: Props<T>) {
  const choose = (key: unknown): void => {
    const chosen = choices.find((choice) => choice.value === key);
    if (chosen) onChange(chosen.value);
  };
  return (
    <AriaSelect className={styles.field ?? ''} value={value} onChange={choose}>
      <Label className={(isBare ? 'visually-hidden' : styles.label) ?? ''}>{label}</Label>
      <Button className={styles.trigger ?? ''}>
        <SelectValue className={styles.value ?? ''} />
        <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true"><path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.4" /></svg>
      </Button>
      <Popover className={styles.popover ?? ''}>
        <ListBox items={choices.map((choice) => ({ ...choice, id: choice.value }))}>
          {(item) => <ListBoxItem className={styles.option ?? ''} id={item.id} textValue={item.label}>{item.label}</ListBoxItem>}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
