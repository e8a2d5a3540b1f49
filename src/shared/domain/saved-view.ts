/** A filter and an order of the list, kept under a name. */
import { z } from 'zod';
import { EventFilter } from './filter.ts';

/** What a list of events can be sorted by. */
export const ORDERS = ['date', 'km', 'casualties', 'grade'] as const;
export const Order = z.enum(ORDERS);
export type Order = z.infer<typeof Order>;

export const ViewName = z.string().trim().min(1).max(80);

export const SavedView = z.object({
  id: z.string(),
  name: ViewName,
  filter: EventFilter,
  order: Order,
  /** The other way round than the order begins. */
  reversed: z.boolean(),
});
export type SavedView = z.infer<typeof SavedView>;

export type ListOrder = Pick<SavedView, 'order' | 'reversed'>;

export const NEWEST_FIRST: ListOrder = { order: 'date', reversed: false };
