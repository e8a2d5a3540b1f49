/** A field in which one writes and a list of what that may mean: the caller searches, the person chooses. */
import { useState } from 'react';
import { ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import styles from './field.module.css';

export interface Finding {
  readonly id: string;
  readonly name: string;
  readonly detail?: string;
  /** A short mark before the name, such as the number of a pin. */
  readonly mark?: string;
}

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly findings: readonly Finding[];
  readonly onChoose: (id: string) => void;
  readonly help?: string;
  readonly problem?: string | null;
  readonly placeholder?: string;
  /** The text stands by itself: leaving the field keeps it. */
  readonly isFree?: boolean;
  /** What the list says where nothing is found. */
  readonly none: string;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

export function Finder({ label, text, onText, findings, onChoose, help, problem = null, placeholder, isFree = false, none, onOpenChange }: Props) {
  // A choice closes the list; it is forgotten with the next letter, so that the same may be chosen again.
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <ComboBox
      className={styles.field ?? ''}
      inputValue={text}
      onInputChange={(next) => {
        if (next !== text) setChosen(null);
        onText(next);
      }}
      items={findings}
      value={chosen}
      onChange={(key) => {
        if (key === chosen) return;
        setChosen(typeof key === 'string' ? key : null);
        if (typeof key === 'string') onChoose(key);
      }}
      allowsCustomValue={isFree}
      menuTrigger="input"
      allowsEmptyCollection
      isInvalid={problem !== null}
      {...(onOpenChange ? { onOpenChange } : {})}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input className={styles.input ?? ''} placeholder={placeholder} />
      {help !== undefined && problem === null && <Text slot="description" className={styles.help ?? ''}>{help}</Text>}
      <FieldError className={styles.problem ?? ''}>{problem}</FieldError>
      <Popover className={styles.popover ?? ''} isNonModal>
        <ListBox<Finding> renderEmptyState={() => <p className={styles.none}>{none}</p>}>{(finding) => <Found finding={finding} />}</ListBox>
      </Popover>
    </ComboBox>
  );
}

function Found({ finding: { id, name, detail, mark } }: { readonly finding: Finding }) {
  return (
    <ListBoxItem className={styles.option ?? ''} id={id} textValue={name}>
      <div className={styles.finding} data-marked={mark !== undefined}>
        {mark !== undefined && <span className={styles.mark}>{mark}</span>}
        <span>{name}</span>
        {detail !== undefined && <small>{detail}</small>}
      </div>
    </ListBoxItem>
  );
}
