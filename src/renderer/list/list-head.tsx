import { type ListOrder, ORDERS } from '#shared/domain/saved-view';
import { Button } from 'react-aria-components';
import { useText } from '../ui/text.tsx';
import styles from './list.module.css';
import { ColumnChoice } from './column-choice.tsx';
import { directionOf } from './order.ts';

/** In pixels; the same as `.head` in list.module.css. */
export const HEAD_HEIGHT = 32;

const SORT = { asc: 'ascending', desc: 'descending' } as const;

export function ListHead({ order, onOrder }: { readonly order: ListOrder; readonly onOrder: (by: ListOrder['order']) => void }) {
  const t = useText();
  const direction = directionOf(order);
  const label = (by: ListOrder['order']): string => {
    const sort = t(`list.sort.${by}`);
    return order.order === by ? `${sort}, ${t(`list.order.${by}.${direction}`)}` : sort;
  };
  return (
    <div className={styles.head} role="row" aria-rowindex={1}>
      {ORDERS.map((by) => (
        <div key={by} role="columnheader" aria-sort={order.order === by ? SORT[direction] : 'none'}>
          <Button className={styles.sort ?? ''} aria-label={label(by)} onPress={() => onOrder(by)}>
            {t(`list.${by}`)} {order.order === by && <span aria-hidden="true">{direction === 'asc' ? '↑' : '↓'}</span>}
          </Button>
        </div>
      ))}
      <div role="columnheader"><ColumnChoice /></div>
    </div>
  );
}
