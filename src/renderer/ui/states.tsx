/** What a view shows while it has nothing to show: loading, empty, failed. */
import { RequestFailed } from '#shared/contract/client';
import type { Language } from '#shared/domain/document';
import { failureText } from '#shared/i18n/failures';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './states.module.css';
import { useLang, useText } from './text.tsx';

export function Spinner({ label }: { readonly label?: string }) {
  const t = useText();
  return (
    <p className={`${styles.state} ${styles.loading}`} role="status">
      <span className={styles.spinner} aria-hidden="true" />
      {label ?? t('state.loading')}
    </p>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Without a margin of its own, where the place has one. */
  readonly flush?: boolean;
}

export function EmptyState({ title, children, action, flush = false }: EmptyProps) {
  return (
    <div className={`${styles.state} ${flush ? styles.flush : ''}`}>
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {action}
    </div>
  );
}

export function ErrorState({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const t = useText();
  const lang = useLang();
  return (
    <div className={styles.state} role="alert">
      <h2>{t('state.failed')}</h2>
      <p>{errorText(error, lang)}</p>
      <Button onPress={onRetry}>{t('action.retry')}</Button>
    </div>
  );
}

/** A failure or a warning in its place, beside what caused it. */
export function InlineNotice({ tone, children, action }: { readonly tone: 'error' | 'warning'; readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <p>{children}</p>
      {action}
    </div>
  );
}

/** The sentence for anything a request can fail with. */
export function errorText(error: unknown, lang: Language): string {
  if (error instanceof RequestFailed) return failureText(lang, error.failure);
  return failureText(lang, { message: 'internal', params: { reason: error instanceof Error ? error.message : String(error) } });
}
