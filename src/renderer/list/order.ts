/** What the list is sorted by, in the words of its head. */
import type { ListOrder } from '#shared/domain/saved-view';

/** What clicking a column's head asks for: the other direction of the same column, else the column's first direction. */
export function nextOrder({ order, reversed }: ListOrder, by: ListOrder['order']): ListOrder {
  return { order: by, reversed: order === by && !reversed };
}

/** Dates and figures begin with the greatest, kilometres and grades with the least. */
export function directionOf({ order, reversed }: ListOrder): 'asc' | 'desc' {
  return (order === 'km' || order === 'grade') === reversed ? 'desc' : 'asc';
}
