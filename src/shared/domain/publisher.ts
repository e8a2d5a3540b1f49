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

interface Cited {
  readonly publisher: string | null;
  readonly document: string | null;
  readonly url: string | null;
}

/**
 * How many independent sources stand behind citations: publishers of one group count once, one publisher counts once, a story
 * that several republish counts once, a citation without a publisher counts by its document or address.
 * `storyOf`: equal for documents that tell the same story (`storyKey`).
 */
export function independentSources(
  citations: readonly Cited[], groupOf: (publisher: string) => string | null, storyOf: (document: string) => string = (document) => document,
): number {
  const sources: Set<string>[] = [];
  for (const citation of citations) {
    const marks = [sourceKey(citation, groupOf), ...(citation.document === null ? [] : [`story ${storyOf(citation.document)}`])];
    const same = sources.filter((source) => marks.some((mark) => source.has(mark)));
    for (const source of same) sources.splice(sources.indexOf(source), 1);
    sources.push(new Set([...marks, ...same.flatMap((source) => [...source])]));
  }
  return sources.length;
}

/** Equal for documents that tell the same story, one copied from the other. */
export function storyKey({ id, sameAs }: { readonly id: string; readonly sameAs: string | null }): string {
  return sameAs ?? id;
}

/** Equal for citations of one publisher or one group of publishers. */
export function sourceKey({ publisher, document, url }: Cited, groupOf: (publisher: string) => string | null): string {
  if (publisher === null) return `text ${document ?? url ?? ''}`;
  const group = groupOf(publisher);
  return group === null ? `publisher ${publisher}` : `group ${group}`;
}
