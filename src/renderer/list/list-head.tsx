import { Button } from 'react-aria-components';
import { useText } from '../ui/text.tsx';
import styles from './list.module.css';
import type { Order } from './order.ts';

/** In pixels; the same as `.head` in list.module.css. */
export const HEAD_HEIGHT = 32;

const SORT = { asc: 'ascending', desc: 'descending' } as const;

export function ListHead({ order, onOrder }: { readonly order: Order; readonly onOrder: (by: Order['by']) => void }) {
  const t = useText();
  const arrow = order.direction === 'asc' ? '↑' : '↓';
  const label = (by: Order['by']): string => {
    const sort = t(`list.sort.${by}`);
    return order.by === by ? `${sort}, ${t(`list.order.${by}.${order.direction}`)}` : sort;
  };
  return (
    <div className={styles.head} role="row" aria-rowindex={1}>
      {(['date', 'km'] as const).map((by) => (
        <div key={by} role="columnheader" aria-sort={order.by === by ? SORT[order.direction] : 'none'}>
          <Button className={styles.sort ?? ''} aria-label={label(by)} onPress={() => onOrder(by)}>
            {t(`list.${by}`)} {order.by === by && <span aria-hidden="true">{arrow}</span>}
          </Button>
        </div>
      ))}
    </div>
  );
}
