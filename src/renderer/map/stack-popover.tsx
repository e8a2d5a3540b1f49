import type { Point } from '#shared/cartography/shape';
import type { EventRecord } from '#shared/domain/event';
import { useRef } from 'react';
import { Popover } from 'react-aria-components';
import { useText } from '../ui/text.tsx';
import { PickList } from './pick-list.tsx';
import styles from './pick-list.module.css';

interface Props {
  readonly events: readonly EventRecord[];
  /** How many there are, named or not. */
  readonly count: number;
  /** Pixels of the map's panel. */
  readonly at: Point;
  onPick(id: string): void;
  onClose(): void;
}

/** Events that stand on the very same spot, which no zoom can part. */
export function StackPopover({ events, count, at: [left, top], onPick, onClose }: Props) {
  const t = useText();
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className={styles.anchor} style={{ left, top }} aria-hidden="true" />
      <Popover
        className={styles.popover}
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => isOpen || onClose()}
        placement="right top"
      >
        <PickList
          title={t('map.stack', { count })}
          count={count}
          events={events}
          onPick={(id) => {
            onPick(id);
            onClose();
          }}
        />
      </Popover>
    </>
  );
}
