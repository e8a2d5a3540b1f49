/** A dialog over the screen: a title, what it is about, and its actions at the foot. Escape and a click outside close it. */
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.tsx';
import styles from './dialog.module.css';
import { useText } from './text.tsx';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** `wide` for tables. */
  readonly width?: 'narrow' | 'wide';
  /** Beside the button that closes. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Mounted while it is open. */
export function Dialog({ title, onClose, width = 'narrow', actions, children }: Props) {
  const t = useText();
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen onOpenChange={onClose} isDismissable>
      <Modal className={styles.modal ?? ''} data-width={width}>
        <AriaDialog className={styles.dialog ?? ''}>
          <Heading slot="title" level={2}>{title}</Heading>
          <div className={styles.body}>{children}</div>
          <div className={styles.foot}>
            <Button onPress={onClose}>{t('action.close')}</Button>
            {actions}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
