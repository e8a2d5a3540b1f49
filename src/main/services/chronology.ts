/** The chronology that ships with the program: loaded on request, each record once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChronologySet } from '#shared/contract/methods/workspace';
import type { Methods } from '#shared/contract/methods';
import type { Handlers } from '#shared/contract/rpc';
import { type ChronologyEntry, readChronology } from '../exchange/chronology.ts';
import { commit, type Context } from './context.ts';
import { stateOf } from './records.ts';

export interface Chronology {
  readonly handlers: Handlers<Pick<Methods, 'chronology.load'>>;
  /** The events that a new workspace starts with. */
  seed(): void;
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
    handlers: { 'chronology.load': ({ set }) => load(context, absent(), { set, seeding: false }) },
    seed: () => void load(context, absent(), { set: 'seed-article', seeding: true }),
    missing: () => absent().length,
  };
}

function load(
  context: Context, absent: readonly ChronologyEntry[], { set, seeding }: { readonly set: ChronologySet; readonly seeding: boolean },
): { added: number } {
  const wanted = absent.filter((entry) => entry.set === set);
  commit(context, seeding ? { action: 'seeded', kind: 'base' } : { action: 'loaded', why: set }, (writer) => {
    for (const { event } of wanted) writer.put('event', event.id, stateOf(event));
  });
  return { added: wanted.length };
}

function readShipped(resourcesDir: string, { locate }: Context): ChronologyEntry[] {
  return readChronology(JSON.parse(readFileSync(join(resourcesDir, 'chronology', 'chronology.json'), 'utf8')), locate);
}
