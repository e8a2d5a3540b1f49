import type { Methods } from '#shared/contract/methods';
import type { columnMethods } from '#shared/contract/methods/columns';
import type { Handlers } from '#shared/contract/rpc';
import type { Context } from './context.ts';

export function columnHandlers({ workspace, columns, events }: Context): Handlers<Pick<Methods, keyof typeof columnMethods>> {
  return {
    'event.columns': () => columns.bytes(workspace.readOnly !== null),
    'event.search': ({ text }) => {
      const rows = Uint32Array.from(events.rowsMatching(text));
      return new Uint8Array(rows.buffer);
    },
    'event.facts': ({ ids }) => ({ facts: columns.facts(ids) }),
    'event.details': ({ rows }) => ({ events: events.atRows(rows) }),
  };
}
