/** One clause of the filter: closed it says what it asks, open it lets one change it. */
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useText } from '../ui/text.tsx';
import styles from './filters.module.css';

interface Props {
  readonly name: string;
  /** What the clause asks, or null where it asks nothing. */
  readonly value: string | null;
  readonly onRemove: () => void;
  /** Where others open it too. */
  readonly isOpen?: boolean;
  readonly onOpen?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

export function Chip({ name, value, onRemove, isOpen, onOpen, children }: Props) {
  return (
    <span className={styles.chip} data-active={value === null ? undefined : true}>
      <DialogTrigger isOpen={isOpen} onOpenChange={onOpen}>
        <Button className={styles.open ?? ''} aria-label={value === null ? name : `${name} : ${value}`}>{value ?? name}</Button>
        <Popover className={styles.popover ?? ''} placement="bottom start">
          <Dialog className={styles.panel ?? ''} aria-label={name}>{children}</Dialog>
        </Popover>
      </DialogTrigger>
      {value !== null && <RemoveButton name={name} onRemove={onRemove} />}
    </span>
  );
}

/** A clause that another view published; here it can only be taken away. */
export function FixedChip({ name, value, onRemove }: Omit<Props, 'children'>) {
  return (
    <span className={styles.chip} data-active>
      <span className={styles.open}>{value}</span>
      <RemoveButton name={name} onRemove={onRemove} />
    </span>
  );
}

function RemoveButton({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const t = useText();
  return (
    <Button className={styles.remove ?? ''} aria-label={t('filter.remove', { name })} onPress={onRemove}>×</Button>
  );
}
