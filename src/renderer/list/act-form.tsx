import { useState, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { errorText } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './selection.module.css';

interface Props {
  readonly help: string;
  readonly isDisabled?: boolean;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly onSubmit: (why: string) => void;
  /** What is to be chosen. */
  readonly children: ReactNode;
}

/** A change of all chosen events, with its reason. */
export function ActForm({ help, isDisabled = false, isPending, error, onSubmit, children }: Props) {
  const t = useText();
  const lang = useLang();
  const [why, setWhy] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isDisabled && !isPending) onSubmit(why.trim());
      }}
    >
      {children}
      <TextField label={t('list.act.why')} value={why} onChange={setWhy} help={help} />
      {error && <p className={styles.problem} role="alert">{errorText(error, lang)}</p>}
      <Button type="submit" look="primary" isDisabled={isDisabled || isPending}>{t('filter.apply')}</Button>
    </form>
  );
}
