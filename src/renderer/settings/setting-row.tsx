import type { ReactNode } from 'react';
import styles from './settings.module.css';

/** One choice: what it is at the left, the control at the right. */
export function SettingRow({ title, help, children }: { readonly title: string; readonly help?: ReactNode; readonly children: ReactNode }) {
  return (
    <section className={styles.row} aria-label={title}>
      <div>
        <h3>{title}</h3>
        {help !== undefined && <p className={styles.help}>{help}</p>}
      </div>
      <div className={styles.control}>{children}</div>
    </section>
  );
}
