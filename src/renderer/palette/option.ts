import type { Entry } from './entries.ts';

/** The id of an entry's element. */
export function optionId({ id }: Entry): string {
  return `palette ${id}`.replace(/\s+/g, '-');
}

export function canRun(entry: Entry): boolean {
  return entry.group !== 'command' || entry.command.isEnabled !== false;
}
