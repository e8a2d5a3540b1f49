/** Who publishes: the letter belongs to the publisher, and sources of one group are not independent of each other. */
import { z } from 'zod';
import { SourceLetter } from './grading.ts';

export const Publisher = z.object({
  name: z.string().trim().min(1),
  letter: SourceLetter,
  /** BCP 47 language, such as `fr`; null where unknown. */
  lang: z.string().nullable(),
  /** ISO 3166-1 alpha-2; null where unknown. */
  country: z.string().nullable(),
  /** Same owner or same wire: publishers that share this word count as one source. Null: independent. */
  group: z.string().nullable(),
});
export type Publisher = z.infer<typeof Publisher>;

/** A publisher nobody has described yet. */
export function undescribed(name: string): Publisher {
  return { name, letter: 'F', lang: null, country: null, group: null };
}

/**
 * How many independent sources stand behind citations: publishers of one group count once, one publisher counts once,
 * a citation without a publisher counts by its document or address.
 */
export function independentSources(
  citations: readonly { readonly publisher: string | null; readonly document: string | null; readonly url: string | null }[],
  groupOf: (publisher: string) => string | null,
): number {
  return new Set(citations.map((citation) => sourceKey(citation, groupOf))).size;
}

/** Equal for citations that are not independent of each other. */
export function sourceKey(
  { publisher, document, url }: { readonly publisher: string | null; readonly document: string | null; readonly url: string | null },
  groupOf: (publisher: string) => string | null,
): string {
  if (publisher === null) return `text ${document ?? url ?? ''}`;
  const group = groupOf(publisher);
  return group === null ? `publisher ${publisher}` : `group ${group}`;
}
