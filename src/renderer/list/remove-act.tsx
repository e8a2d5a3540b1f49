import { useSelection } from '../state/selection.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { errorText } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useRemoveChosen } from './chosen.ts';
import styles from './selection.module.css';

/** Asks before the chosen events are removed, and says how many. */
export function RemoveAct({ onClose, onDone }: { readonly onClose: () => void; readonly onDone: () => void }) {
  const t = useText();
  const lang = useLang();
  const count = useSelection(({ rows }) => rows.count);
  const remove = useRemoveChosen();
  const run = (): void => remove.mutate('', { onSuccess: onDone });
  return (
    <Dialog
      title={t('list.remove.title', { count })} onClose={onClose}
      actions={<Button look="primary" autoFocus isDisabled={remove.isPending} onPress={run}>{t('list.remove.do', { count })}</Button>}
    >
      <p>{t('list.remove.help', { count })}</p>
      {remove.error && <p className={styles.problem} role="alert">{errorText(remove.error, lang)}</p>}
    </Dialog>
  );
}
