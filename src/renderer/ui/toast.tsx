import { useEffect } from 'react';
import { Button } from './button.tsx';
import { useText } from './text.tsx';
import styles from './toast.module.css';
import { useToasts, type Toast } from './toasts.ts';

/** In milliseconds; one with a way back stays longer. */
const STAY = 6000;
const STAY_WITH_UNDO = 12_000;

export function ToastRegion() {
  const shown = useToasts((toasts) => toasts.shown);
  return (
    <div className={styles.region} role="status">
      {shown.map((toast) => <ToastView key={toast.id} toast={toast} />)}
    </div>
  );
}

function ToastView({ toast }: { readonly toast: Toast }) {
  const t = useText();
  const dismiss = useToasts((toasts) => toasts.dismiss);
  const { id, text, undo, label } = toast;
  useEffect(() => {
    const timer = setTimeout(() => dismiss(id), undo ? STAY_WITH_UNDO : STAY);
    return () => clearTimeout(timer);
  }, [dismiss, id, undo]);
  const takeBack = (): void => {
    undo?.();
    dismiss(id);
  };
  return (
    <div className={styles.toast}>
      <span>{text}</span>
      {undo && <Button small onPress={takeBack}>{label ?? t('action.undo')}</Button>}
      <Button small aria-label={t('action.close')} onPress={() => dismiss(id)}>×</Button>
    </div>
  );
}
