/** Text with suggestions: one of them, or (where allowed by its reader) words of one's own. */
import { fold } from '#shared/domain/filter';
import { useState, type KeyboardEvent } from 'react';
import { ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';

import styles from './field.module.css';

export interface Suggestion {
  /** What the field holds once it is chosen. */
  readonly text: string;
  /** Said beside it. */
  readonly detail?: string;
}

interface Props {
  readonly label: string;
  /** The label is read out only; the place says what it is. */
  readonly isBare?: boolean;
  readonly value: string;
  readonly suggestions: readonly Suggestion[];
  readonly help?: string;
  readonly problem?: string | null;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
  /** Enter, with the suggestion chosen or the text as it stands. */
  readonly onCommit?: (value: string) => void;
  readonly onCancel?: () => void;
  readonly onLeave?: () => void;
}

const MOST_SHOWN = 60;

export function ComboField({ label, isBare = false, value, suggestions, help, problem = null, autoFocus = false, onChange, onCommit, onCancel, onLeave }: Props) {
  const [isTyped, setTyped] = useState(false);
  const wanted = isTyped ? fold(value) : '';
  const shown = suggestions.filter(({ text, detail = '' }) => fold(`${text} ${detail}`).includes(wanted)).slice(0, MOST_SHOWN);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const hasChoice = event.currentTarget.getAttribute('aria-activedescendant') !== null;
    if (event.key === 'Enter' && !hasChoice && onCommit) {
      event.preventDefault();
      onCommit(value);
    }
    if (event.key === 'Escape' && onCancel) {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
  };
  return (
    <ComboBox
      className={styles.field ?? ''}
      allowsCustomValue
      aria-label={isBare ? label : undefined}
      inputValue={value}
      isInvalid={problem !== null}
      menuTrigger="input"
      onInputChange={(text) => {
        setTyped(true);
        onChange(text);
      }}
      onSelectionChange={(key) => {
        if (key === null) return;
        onChange(String(key));
        onCommit?.(String(key));
      }}
    >
      {!isBare && <Label className={styles.label ?? ''}>{label}</Label>}
      <Input className={styles.input ?? ''} autoFocus={autoFocus} onKeyDownCapture={onKeyDown} onBlur={onLeave} onFocus={(event) => event.currentTarget.select()} />
      {help !== undefined && problem === null && <Text slot="description" className={styles.help ?? ''}>{help}</Text>}
      <FieldError className={styles.problem ?? ''}>{problem}</FieldError>
      <Popover className={styles.popover ?? ''}>
        <ListBox items={shown.map((item) => ({ ...item, id: item.text }))}>
          {({ id, text, detail }) => (
            <ListBoxItem className={styles.option ?? ''} id={id} textValue={text}>
              {text}
              {detail !== undefined && <span className={styles.detail}> {detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
