import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '../ui/button.tsx';
import styles from './selection.module.css';

interface Props {
  readonly name: string;
  readonly isOpen: boolean;
  readonly isDisabled: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A button of the selection's bar with its form over it. */
export function ActPopover({ name, isOpen, isDisabled, onOpen, children }: Props) {
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpen}>
      <Button small look="quiet" isDisabled={isDisabled}>{name}</Button>
      <Popover className={styles.popover ?? ''} placement="top start">
        <Dialog className={styles.panel ?? ''} aria-label={name}>{children}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}
