/** An event's versions beside each other: who says what, from which source, and which sources are not independent. */
import { CASUALTY_KINDS, type Casualties, type CasualtyKind } from '#shared/domain/casualties';
import { sameValue } from '#shared/domain/change';
import type { Citation, Claim, EventRecord } from '#shared/domain/event';
import { sourceKey } from '#shared/domain/publisher';

export interface Version {
  readonly key: string;
  /** An actor's id, a publisher or a name; null where nobody is named. */
  readonly by: string | null;
  /** Null for a source that cites the event without a version of its own. */
  readonly claim: Claim | null;
  /** Where the version is told; null where that is not known. */
  readonly citation: Citation | null;
  readonly casualties: Casualties;
}

/** Versions that stand on one source. */
export interface SourceGroup {
  readonly key: string;
  /** The word that their publishers share: an owner or a wire. Null for versions of one publisher, or of one text. */
  readonly group: string | null;
  readonly versions: readonly Version[];
}

/** In the order of the claims, then of the citations without one; versions that are not independent stand together. */
export function sourceGroups(event: Pick<EventRecord, 'claims' | 'citations'>, groupOf: (publisher: string) => string | null): readonly SourceGroup[] {
  const groups = new Map<string, Version[]>();
  for (const version of versionsOf(event)) {
    const { citation, key } = version;
    const source = citation === null ? `claim ${key}` : sourceKey(citation, groupOf);
    groups.set(source, [...(groups.get(source) ?? []), version]);
  }
  return [...groups].map(([key, versions]) => ({ key, versions, group: sharedGroup(versions, groupOf) }));
}

/** Kinds for which there is any figure, the event's own or a version's. */
export function kindsTold(headline: Casualties, versions: readonly Version[]): readonly CasualtyKind[] {
  return CASUALTY_KINDS.filter((kind) => headline[kind] !== undefined || versions.some(({ casualties }) => casualties[kind] !== undefined));
}

/** Whether a version's figure contradicts what the event keeps, or the other versions where it keeps nothing. */
export function differs(kind: CasualtyKind, version: Version, headline: Casualties, versions: readonly Version[]): boolean {
  const figure = version.casualties[kind];
  if (figure === undefined) return false;
  if (headline[kind] !== undefined) return !sameValue(figure, headline[kind]);
  return versions.some(({ casualties }) => casualties[kind] !== undefined && !sameValue(casualties[kind], figure));
}

function versionsOf({ claims, citations }: Pick<EventRecord, 'claims' | 'citations'>): Version[] {
  const told = claims.map((claim, index): Version => ({
    key: `claim-${index}`, by: claim.by, claim, citation: citations.find((citation) => carries(citation, claim)) ?? null, casualties: claim.casualties,
  }));
  const used = new Set(told.map(({ citation }) => citation));
  const silent = citations.flatMap((citation, index): Version[] => (used.has(citation)
    ? []
    : [{ key: `citation-${index}`, by: citation.publisher, claim: null, citation, casualties: {} }]));
  return [...told, ...silent];
}

function carries(citation: Citation, { document, url }: Claim): boolean {
  return document === null ? url !== null && citation.url === url : citation.document === document;
}

function sharedGroup(versions: readonly Version[], groupOf: (publisher: string) => string | null): string | null {
  const publisher = versions.find(({ citation }) => citation?.publisher)?.citation?.publisher;
  return publisher ? groupOf(publisher) : null;
}
