/** Traffic Light Protocol 2.0 (FIRST, 2022). A report's marking is a ceiling: what lies above it is withheld and counted. */
import { z } from 'zod';

export const MARKINGS = ['clear', 'green', 'amber', 'amber+strict', 'red'] as const;
export const Marking = z.enum(MARKINGS);
export type Marking = z.infer<typeof Marking>;

export function isAbove(marking: Marking, ceiling: Marking): boolean {
  return MARKINGS.indexOf(marking) > MARKINGS.indexOf(ceiling);
}

export function highestMarking(markings: readonly Marking[]): Marking {
  return markings.reduce<Marking>((highest, marking) => (isAbove(marking, highest) ? marking : highest), 'clear');
}

/** The label as TLP writes it, such as `TLP:AMBER+STRICT`. */
export function markingLabel(marking: Marking): string {
  return `TLP:${marking.toUpperCase()}`;
}
