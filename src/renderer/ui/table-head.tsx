import { Button } from 'react-aria-components';
import styles from './data-table.module.css';
import { useText } from './text.tsx';

export interface TableOrder {
  readonly by: string;
  readonly direction: 'asc' | 'desc';
}

interface Props {
  readonly columns: readonly { readonly id: string; readonly title: string; readonly align?: 'end'; readonly isSortable?: boolean }[];
  readonly template: string;
  readonly order: TableOrder;
  readonly onOrder: (by: string) => void;
}

const SORT = { asc: 'ascending', desc: 'descending' } as const;

export function TableHead({ columns, template, order, onOrder }: Props) {
  const t = useText();
  return (
    <div className={styles.head} role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
      {columns.map(({ id, title, align, isSortable = false }) => (
        <div key={id} role="columnheader" data-align={align} aria-sort={!isSortable ? undefined : order.by === id ? SORT[order.direction] : 'none'}>
          {isSortable ? (
            <Button className={styles.sort ?? ''} aria-label={t('table.sort', { column: title })} onPress={() => onOrder(id)}>
              {title}
              {order.by === id && <span aria-hidden="true"> {order.direction === 'asc' ? '↑' : '↓'}</span>}
            </Button>
          ) : (
            <span className={styles.plain}>{title}</span>
          )}
        </div>
      ))}
    </div>
  );
}

/** The same column again turns the order round. */
export function orderAfter(order: TableOrder, by: string): TableOrder {
  return order.by === by ? { by, direction: order.direction === 'asc' ? 'desc' : 'asc' } : { by, direction: 'asc' };
}
