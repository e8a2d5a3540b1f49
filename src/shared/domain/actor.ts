import { z } from 'zod';

export const ROLES = ['perpetrator', 'target', 'participant', 'host', 'visitor'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** An actor taking part: the id of `resources/lexicon/actors.json` and the role. */
export const Participation = z.object({ id: z.string().regex(/^[a-z][a-z0-9_]*$/), role: Role });
export type Participation = z.infer<typeof Participation>;

export const Actor = z.object({
  id: z.string(),
  name: z.object({ fr: z.string(), en: z.string(), ar: z.string() }),
  type: z.string(),
  country: z.string().nullable(),
  core: z.boolean(),
});
export type Actor = z.infer<typeof Actor>;
