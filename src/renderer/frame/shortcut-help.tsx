import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { MessageKey } from '#shared/i18n/fr';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/field.tsx';
import { useHotkeys } from '../ui/hotkeys.ts';
import { useText } from '../ui/text.tsx';
import styles from './frame.module.css';

const SHORTCUTS: readonly (readonly [keys: readonly string[], meaning: MessageKey])[] = [
  [['/'], 'shortcut.search'],
  [['1', '2', '3'], 'shortcut.screens'],
  [['↓', '↑'], 'shortcut.list'],
  [['j', 'k'], 'shortcut.proposal'],
  [['a'], 'shortcut.accept'],
  [['r'], 'shortcut.reject'],
  [['⇧ A'], 'shortcut.acceptAll'],
  [['Esc'], 'shortcut.close'],
  [['?'], 'shortcut.help'],
];

export function ShortcutHelp({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const t = useText();
  const { enabled, setEnabled } = useHotkeys();
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen={isOpen} onOpenChange={onClose} isDismissable>
      <Modal>
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" level={2}>
            {t('frame.shortcuts')}
          </Heading>
          <dl className={styles.keys}>
            {SHORTCUTS.map(([keys, meaning]) => (
              <Shortcut key={meaning} keys={keys} meaning={t(meaning)} />
            ))}
          </dl>
          <div className={styles.actions}>
            <Check isSelected={enabled} onChange={setEnabled}>
              {t('shortcut.single')}
            </Check>
            <Button onPress={onClose}>{t('action.close')}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Shortcut({ keys, meaning }: { readonly keys: readonly string[]; readonly meaning: string }) {
  return (
    <>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{meaning}</dd>
    </>
  );
}
