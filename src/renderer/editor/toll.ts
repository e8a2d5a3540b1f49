/** A casualty range as it is written in one field: "3", "2–5", "3+" or "au moins 3", nothing for unknown. */
import type { CasualtyRange } from '#shared/domain/casualties';

/** Null: nothing said. Undefined: not understood. The order of the ends is not looked at. */
export function readToll(text: string): CasualtyRange | null | undefined {
  const said = text.trim().toLowerCase().replaceAll(/[\s\u00a0\u202f]+/g, ' ');
  if (said === '') return null;
  const open = /^(?:(?:au moins|at least|min\.?|≥|>=) ?(\d+)|(\d+) ?(?:\+|ou plus|or more))$/.exec(said);
  if (open) return [Number(open[1] ?? open[2]), null];
  const range = /^(\d+)(?: ?(?:-|–|—|à|to|\/) ?(\d+))?$/.exec(said);
  if (!range) return undefined;
  const low = Number(range[1]);
  return [low, range[2] === undefined ? low : Number(range[2])];
}

export function writeToll(range: CasualtyRange | undefined): string {
  const [low, high] = range ?? [-1, null];
  if (low < 0) return '';
  if (high === null) return `${low}+`;
  return low === high ? String(low) : `${low}–${high}`;
}
