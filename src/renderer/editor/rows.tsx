/** Lists in the form: one row a thing, each with its way out. */
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/text.tsx';
import styles from './rows.module.css';

interface RowProps {
  /** What the row holds, for the button that takes it out. */
  readonly name: string;
  readonly onRemove: () => void;
  readonly columns: string;
  readonly children: ReactNode;
}

export function Row({ name, onRemove, columns, children }: RowProps) {
  const t = useText();
  return (
    <li className={styles.item}>
      <div className={styles.itemFields} data-columns={columns}>{children}</div>
      <Button small look="quiet" aria-label={t('edit.remove', { name })} onPress={onRemove}>×</Button>
    </li>
  );
}

/** The list with one thing changed. */
export function replaced<T>(list: readonly T[], index: number, change: Partial<T>): T[] {
  return list.map((item, at) => (at === index ? { ...item, ...change } : item));
}

export function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, at) => at !== index);
}
