/** The desk's own words for the reader: an alias of a known actor, a new actor, a place. They join the shipped lexicon. */
import { z } from 'zod';
import { Actor } from './actor.ts';
import { Language } from './document.ts';
import { Coordinates, CountryCode } from './where.ts';

const Words = z.string().trim().min(2).max(120);
const AliasLists = z.object({ fr: z.array(Words), en: z.array(Words) });

export const LexiconEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('alias'), lang: Language, text: Words, actor: z.string() }),
  z.object({
    kind: z.literal('actor'),
    actor: Actor.extend({ id: z.string().regex(/^[a-z][a-z0-9_]*$/) }),
    aliases: AliasLists,
  }),
  z.object({
    kind: z.literal('place'), name: Words, variants: z.array(Words), country: CountryCode.exclude(['XX']), adm1: z.string().nullable(), point: Coordinates,
  }),
]);
export type LexiconEntry = z.infer<typeof LexiconEntry>;

export const LexiconEntryRecord = z.object({ id: z.string(), entry: LexiconEntry });
export type LexiconEntryRecord = z.infer<typeof LexiconEntryRecord>;
