/** What the backend tells every open view after a change. */
import { z } from 'zod';

export const Notice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('events_changed'), ids: z.array(z.string()) }),
  z.object({ kind: z.literal('documents_changed'), ids: z.array(z.string()) }),
]);
export type Notice = z.infer<typeof Notice>;
