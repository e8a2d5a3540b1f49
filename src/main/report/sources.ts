/** The sources of a report: how many independent ones stand behind an event, and the numbered annex. */
import type { Citation, EventRecord } from '#shared/domain/event';
import { fold } from '#shared/domain/filter';

/** What makes sources depend on each other beyond what their citations say. */
export interface SourceTies {
  /** Equal for documents that tell the same story, one copied from the other. */
  readonly storyOf: (document: string) => string;
  /** Equal for publishers of one owner or wire; null where there is none. */
  readonly groupOf: (publisher: string) => string | null;
}

export const NO_TIES: SourceTies = { storyOf: (document) => document, groupOf: () => null };

/**
 * At most this many independent sources. Citations count as one where they are the same document or story, give the same
 * origin (the agency in brackets after a publisher, as in “Africa Daily (AFP)”) or one of the same group, or bear the same title.
 */
export function independentSources(citations: readonly Citation[], ties: SourceTies = NO_TIES): number {
  const marks = citations.map((citation) => marksOf(citation, ties));
  const seen: Set<string>[] = [];
  for (const mark of marks) {
    const same = seen.filter((group) => mark.some((one) => group.has(one)));
    const merged = new Set([...same.flatMap((group) => [...group]), ...mark]);
    for (const group of same) seen.splice(seen.indexOf(group), 1);
    seen.push(merged);
  }
  return seen.length;
}

export interface CitedSource {
  readonly citation: Citation;
  readonly citedBy: readonly { readonly event: EventRecord; readonly grade: string }[];
}

/** The distinct sources of the events, in the order in which they are first cited. */
export function citedSources(events: readonly EventRecord[]): CitedSource[] {
  const sources = new Map<string, { citation: Citation; citedBy: { event: EventRecord; grade: string }[] }>();
  for (const event of events) {
    for (const citation of event.citations) {
      const key = citation.url ?? citation.document ?? `${citation.publisher} ${citation.title}`;
      const source = sources.get(key) ?? { citation, citedBy: [] };
      if (!source.citedBy.some((cited) => cited.event.id === event.id))
        source.citedBy.push({ event, grade: citation.grade });
      sources.set(key, source);
    }
  }
  return [...sources.values()];
}

/** The host of an address, or null where it is none. */
export function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '');
}

function marksOf(citation: Citation, { storyOf, groupOf }: SourceTies): string[] {
  const origin = /\(([^)]+)\)\s*$/.exec(citation.publisher ?? '')?.[1] ?? citation.publisher ?? hostOf(citation.url);
  const group = citation.publisher === null ? null : groupOf(citation.publisher);
  return [
    citation.document === null ? null : `document ${storyOf(citation.document)}`,
    group === null ? null : `group ${group}`,
    origin === null ? null : `origin ${fold(origin)}`,
    citation.title === null || fold(citation.title) === '' ? null : `title ${fold(citation.title)}`,
    `address ${citation.url}`,
  ]
    .filter((mark) => mark !== null && mark !== 'address null')
    .map(String);
}
