import type { Methods } from '#shared/contract/methods';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import type { Context } from './context.ts';

export function eventHandlers({ events }: Context): Handlers<Pick<Methods, 'event.list' | 'event.get'>> {
  return {
    'event.list': ({ filter, limit }) => events.list(filter, limit),
    'event.get': ({ id }) => {
      const event = events.get(id);
      if (!event) throw new ConfinsError('not_found', 'not_found.event', { id });
      return event;
    },
  };
}
