/** Labelled inputs. */
import type { ReactNode } from 'react';
import {
  Checkbox, FieldError, Input, Label, Text, TextArea, TextField as AriaTextField, type CheckboxProps, type TextFieldProps,
} from 'react-aria-components';
import styles from './field.module.css';

interface Props extends Omit<TextFieldProps, 'className' | 'children'> {
  readonly label: string;
  readonly help?: string;
  readonly problem?: string | null;
  readonly placeholder?: string;
  /** The label is read out only; the place says what it is. */
  readonly isBare?: boolean;
  /** Several lines. */
  readonly multiline?: boolean;
  /** Rows of a field of several lines. */
  readonly rows?: number;
}

export function TextField({ label, help, problem = null, placeholder, multiline = false, isBare = false, rows, ...props }: Props) {
  return (
    <AriaTextField {...props} className={styles.field ?? ''} isInvalid={problem !== null}>
      <Label className={(isBare ? 'visually-hidden' : styles.label) ?? ''}>{label}</Label>
      {multiline ? <TextArea className={styles.input ?? ''} placeholder={placeholder} rows={rows} data-rows={rows} /> : <Input className={styles.input ?? ''} placeholder={placeholder} />}
      {help !== undefined && problem === null && <Text slot="description" className={styles.help ?? ''}>{help}</Text>}
      <FieldError className={styles.problem ?? ''}>{problem}</FieldError>
    </AriaTextField>
  );
}

export function Check({ children, ...props }: Omit<CheckboxProps, 'className' | 'children'> & { readonly children: ReactNode }) {
  return (
    <Checkbox {...props} className={styles.check ?? ''}>
      <span className={styles.box} aria-hidden="true">
        <svg width="11" height="11" viewBox="0 0 12 12"><path d="M2 6.5 5 9.5 10 3" fill="none" stroke="currentColor" strokeWidth="2" /></svg>
      </span>
      {children}
    </Checkbox>
  );
}
