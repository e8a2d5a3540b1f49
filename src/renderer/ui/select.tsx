import { Button, Header, Label, ListBox, ListBoxItem, ListBoxSection, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import styles from './field.module.css';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Choices that follow each other with the same word stand under it as a heading. */
  readonly group?: string;
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
export function Select<T extends string>({ label, choices, value, onChange, isBare = false }: Props<T>) {
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
        <Options choices={choices} />
      </Popover>
    </AriaSelect>
  );
}

function Options<T extends string>({ choices }: { readonly choices: readonly Choice<T>[] }) {
  const groups = [...Map.groupBy(choices, ({ group = '' }) => group)];
  return (
    <ListBox>
      {groups.map(([group, members]) => (group === '' ? members.map(optionOf) : (
        <ListBoxSection key={group} id={group}>
          <Header className={styles.heading ?? ''}>{group}</Header>
          {members.map(optionOf)}
        </ListBoxSection>
      )))}
    </ListBox>
  );
}

function optionOf<T extends string>({ value, label }: Choice<T>) {
  return <ListBoxItem key={value} className={styles.option ?? ''} id={value} textValue={label}>{label}</ListBoxItem>;
}
