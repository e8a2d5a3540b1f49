import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { useDetails } from '../engine/answers.tsx';
import { useText } from '../ui/text.tsx';
import { PickList } from './pick-list.tsx';
import styles from './tally.module.css';
import pickStyles from './pick-list.module.css';

interface Props {
  /** Of the first of them. */
  readonly rows: Uint32Array;
  readonly count: number;
  onPick(id: string): void;
}

/** "3 without a precise place": what a map cannot draw is counted at its edge, and can be opened. */
export function Tally({ rows, count, onPick }: Props) {
  const t = useText();
  if (count === 0) return null;
  return (
    <DialogTrigger>
      <Button className={styles.tally}>{t('map.unplaced.country', { count })}</Button>
      <Popover className={pickStyles.popover} placement="top end">
        <Unplaced rows={rows} count={count} onPick={onPick} />
      </Popover>
    </DialogTrigger>
  );
}

function Unplaced({ rows, count, onPick }: Props) {
  const t = useText();
  const events = useDetails(rows);
  return <PickList title={t('map.unplaced.country', { count })} help={t('map.unplaced.help')} events={events} count={count} onPick={onPick} />;
}
