/** The chronology that ships with the program: loaded on request, each record once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChronologySet, Methods } from '#shared/contract/methods';
import type { Handlers } from '#shared/contract/rpc';
import { type ChronologyEntry, readChronology } from '../exchange/chronology.ts';
import { change, type Context, record } from './context.ts';

export interface Chronology {
  readonly handlers: Handlers<Pick<Methods, 'chronology.load'>>;
  /** Records that the workspace does not hold. */
  missing(): number;
}

export function createChronology(context: Context, resourcesDir: string): Chronology {
  let entries: ChronologyEntry[] | null = null;
  const all = (): ChronologyEntry[] => (entries ??= readShipped(resourcesDir, context));
  const absent = (): ChronologyEntry[] => {
    const ids = context.events.ids();
    return all().filter(({ event }) => !ids.has(event.id));
  };
  return {
    handlers: { 'chronology.load': ({ set }) => load(context, absent(), set) },
    missing: () => absent().length,
  };
}

function load(context: Context, absent: readonly ChronologyEntry[], set: ChronologySet): { added: number } {
  const wanted = absent.filter((entry) => entry.set === set);
  change(context, () => {
    for (const { event } of wanted) {
      context.events.insert(event);
      record(context, { subject: 'event', subjectId: event.id, action: 'shipped', changes: [], why: set });
    }
  });
  context.notify({ kind: 'events_changed', ids: wanted.map(({ event }) => event.id) });
  return { added: wanted.length };
}

function readShipped(resourcesDir: string, { locate }: Context): ChronologyEntry[] {
  return readChronology(JSON.parse(readFileSync(join(resourcesDir, 'chronology', 'chronology.json'), 'utf8')), locate);
}
