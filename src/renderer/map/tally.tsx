import type { EventRecord } from '#shared/domain/event';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { useText } from '../ui/text.tsx';
import { PickList } from './pick-list.tsx';
import styles from './tally.module.css';
import pickStyles from './pick-list.module.css';

/** "3 without a precise place": what a map cannot draw is counted at its edge, and can be opened. */
export function Tally({ events, count, onPick }: { readonly events: readonly EventRecord[]; readonly count: number; onPick(id: string): void }) {
  const t = useText();
  if (count === 0) return null;
  const label = t('map.unplaced.country', { count });
  return (
    <DialogTrigger>
      <Button className={styles.tally}>{label}</Button>
      <Popover className={pickStyles.popover} placement="top end">
        <PickList title={label} help={t('map.unplaced.help')} events={events} count={count} onPick={onPick} />
      </Popover>
    </DialogTrigger>
  );
}
