/** The sources of a report: how many independent ones stand behind an event, and the numbered annex. */
import type { Citation, EventRecord } from '#shared/domain/event';
import { fold } from '#shared/domain/filter';

/**
 * At most this many independent sources. Citations count as one where they are the same document, give the same origin
 * (the agency in brackets after a publisher, as in “Africa Daily (AFP)”), or bear the same title.
 */
export function independentSources(citations: readonly Citation[]): number {
  const marks = citations.map(marksOf);
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

function marksOf(citation: Citation): string[] {
  const origin = /\(([^)]+)\)\s*$/.exec(citation.publisher ?? '')?.[1] ?? citation.publisher ?? hostOf(citation.url);
  return [
    citation.document === null ? null : `document ${citation.document}`,
    origin === null ? null : `origin ${fold(origin)}`,
    citation.title === null || fold(citation.title) === '' ? null : `title ${fold(citation.title)}`,
    `address ${citation.url}`,
  ]
    .filter((mark) => mark !== null && mark !== 'address null')
    .map(String);
}
