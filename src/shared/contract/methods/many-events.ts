/** Many events at once: which they are, what they are tagged with, changed or removed as one act. */
import { z } from 'zod';
import { BulkChange } from '../../domain/bulk-change.ts';
import { method } from '../rpc.ts';

const Why = z.string().max(2000).default('');
const Ids = z.array(z.string()).min(1);

export const manyEventMethods = {
  /** Ids of rows of the store, by row; rows that are gone are left out. */
  'event.ids': method(z.object({ rows: z.array(z.int()) }), z.object({ ids: z.array(z.string()) })),
  /** Tags of these events, of all where `ids` is absent, with how many carry each: most frequent first. */
  'event.tags': method(z.object({ ids: z.array(z.string()).optional() }), z.object({ tags: z.array(z.object({ tag: z.string(), count: z.int() })) })),
  /**
   * All of them or none, as one act. More than `MOST_AT_ONCE` answer `event.many_limit`; events that are gone
   * `event.many_gone`; such as cannot be changed so `event.many_without_source`, `event.many_letter_held` or
   * `event.many_marking` (`count`, `title` of the first). `unchanged` were so already.
   */
  'event.editMany': method(z.object({ ids: Ids, change: BulkChange, why: Why }), z.object({ changed: z.int(), unchanged: z.int() })),
  /** As `event.remove`, with the same limit and the same words as `event.editMany`. */
  'event.removeMany': method(z.object({ ids: Ids, why: Why }), z.object({ removed: z.int() })),
};
