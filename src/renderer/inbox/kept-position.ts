/** Where the analyst was and how the queue stands, kept between sessions; a refused or spoilt storage gives the defaults. */
import { GROUPINGS, type Grouping, type Shown } from './queue.ts';

export interface Kept {
  readonly grouping: Grouping;
  readonly shown: Shown;
  readonly document: string | null;
  readonly proposal: string | null;
}

const KEY = 'confins.triage';
const DEFAULTS: Kept = { grouping: 'arrival', shown: 'pending', document: null, proposal: null };

export function readKept(storage: () => Pick<Storage, 'getItem'>): Kept {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? 'null');
    const grouping = GROUPINGS.find((known) => known === field(kept, 'grouping'));
    return {
      grouping: grouping ?? DEFAULTS.grouping,
      shown: field(kept, 'shown') === 'all' ? 'all' : 'pending',
      document: textOf(field(kept, 'document')),
      proposal: textOf(field(kept, 'proposal')),
    };
  } catch {
    return DEFAULTS;
  }
}

export function keep(storage: () => Pick<Storage, 'setItem'>, kept: Kept): void {
  try {
    storage().setItem(KEY, JSON.stringify(kept));
  } catch {
    // A refused storage only means that the position ends with the window.
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
