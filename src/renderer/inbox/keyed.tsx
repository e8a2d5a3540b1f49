/** Words of a button with the key that does the same. */
import type { ReactNode } from 'react';
import styles from './field-row.module.css';

export function Keyed({ keys, children }: { readonly keys: string; readonly children: ReactNode }) {
  return (
    <>
      {children}
      <kbd className={styles.key} aria-hidden="true">{keys}</kbd>
    </>
  );
}
