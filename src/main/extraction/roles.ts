/** Words for people and forces by class ("éleveurs", "soldiers"), and the core actor nearest to each of the others. */
import { z } from 'zod';

export const ACTOR_CLASSES = ['army', 'base', 'gendarmerie', 'police', 'armed', 'herders', 'traders', 'drivers', 'refugees', 'civilians', 'official'] as const;
export type ActorClass = (typeof ACTOR_CLASSES)[number];

export const Roles = z.object({
  note: z.string(),
  nearest: z.record(z.string(), z.string()),
  skipAliases: z.array(z.string()),
  classes: z.array(z.object({ class: z.enum(ACTOR_CLASSES), words: z.string().min(1) })),
});
export type Roles = z.infer<typeof Roles>;

export interface CompiledClass {
  readonly class: ActorClass;
  readonly pattern: RegExp;
}

export function compileClasses({ classes }: Roles, file: string): CompiledClass[] {
  return classes.map(({ class: name, words }) => {
    try {
      return { class: name, pattern: new RegExp(`\\b(?:${words})\\b`, 'g') };
    } catch (cause) {
      throw new Error(`${file}: ${name}: not a regular expression`, { cause });
    }
  });
}
