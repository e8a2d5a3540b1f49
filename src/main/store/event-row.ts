/** Rows of the event tables to domain values and back, in one place. */
import { EventRecord, type EventRecord as Event } from '#shared/domain/event';
import { boundsOf, scopeOf } from '#shared/domain/when';
import { nearest } from '#shared/domain/where';

export interface EventRow {
  id: string; kind: string; type: string; status: string;
  title_fr: string; title_en: string; summary_fr: string; summary_en: string;
  edtf: string; day_from: number | null; day_to: number | null; scope_from: number; scope_to: number;
  place_name: string | null; country: string; precision: string; side: string; adm1: string | null;
  lat: number | null; lon: number | null; radius_km: number | null; gazetteer: string | null;
  casualties: string; topics: string; outcomes: string; delegations: string;
  marking: string; review: string; note: string | null; grade: string; tags: string; commitments: string; drawn: string | null;
  frontier_side: string; frontier_distance: string; frontier_km: string; distance_min_km: number | null; west: number | null; south: number | null; east: number | null; north: number | null;
}

export interface ChildRows {
  readonly actors: readonly { actor: string; role: string }[];
  readonly claims: readonly {
    claimant: string; says: string; url: string | null; grade: string | null; document: string | null; casualties: string;
  }[];
  readonly citations: readonly {
    document: string | null; spans: string; url: string | null; publisher: string | null; title: string | null;
    published: string | null; lang: string | null; grade: string;
  }[];
  readonly links: readonly { target: string; rel: string }[];
}

/** Parses, so that a file changed behind our back is noticed at its edge. */
export function eventOf(row: EventRow, children: ChildRows): Event {
  return EventRecord.parse({
    id: row.id, kind: row.kind, type: row.type, status: row.status,
    title: { fr: row.title_fr, en: row.title_en },
    summary: { fr: row.summary_fr, en: row.summary_en },
    when: row.edtf,
    where: {
      name: row.place_name, country: row.country, precision: row.precision, side: row.side, adm1: row.adm1,
      point: row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon },
      radiusKm: row.radius_km, gazetteer: row.gazetteer, ...(row.drawn !== null && { drawn: JSON.parse(row.drawn) }),
    },
    actors: children.actors.map(({ actor, role }) => ({ id: actor, role })),
    casualties: JSON.parse(row.casualties),
    topics: JSON.parse(row.topics),
    outcomes: JSON.parse(row.outcomes),
    delegations: JSON.parse(row.delegations),
    commitments: JSON.parse(row.commitments),
    tags: JSON.parse(row.tags),
    marking: row.marking, review: row.review, note: row.note, grade: row.grade,
    frontier: {
      side: row.frontier_side, distanceKm: JSON.parse(row.frontier_distance), km: JSON.parse(row.frontier_km),
    },
    extent: row.west === null ? null : [row.west, row.south, row.east, row.north],
    claims: children.claims.map(({ claimant, casualties, ...claim }) => ({ ...claim, by: claimant, casualties: JSON.parse(casualties) })),
    citations: children.citations.map((citation) => ({ ...citation, spans: JSON.parse(citation.spans) })),
    links: children.links.map(({ target, rel }) => ({ to: target, rel })),
  });
}

export function rowOf(event: Event): EventRow {
  const bounds = boundsOf(event.when);
  const scope = scopeOf(bounds);
  const { where, frontier } = event;
  const [west, south, east, north] = event.extent ?? [null, null, null, null];
  return {
    id: event.id, kind: event.kind, type: event.type, status: event.status,
    title_fr: event.title.fr, title_en: event.title.en, summary_fr: event.summary.fr, summary_en: event.summary.en,
    edtf: event.when, day_from: bounds.from, day_to: bounds.to, scope_from: scope.from, scope_to: scope.to,
    place_name: where.name, country: where.country, precision: where.precision, side: where.side, adm1: where.adm1,
    lat: where.point?.lat ?? null, lon: where.point?.lon ?? null, radius_km: where.radiusKm, gazetteer: where.gazetteer,
    casualties: JSON.stringify(event.kind === 'incident' ? event.casualties : {}),
    topics: JSON.stringify(event.topics),
    outcomes: JSON.stringify(event.kind === 'meeting' ? event.outcomes : []),
    delegations: JSON.stringify(event.kind === 'meeting' ? event.delegations : []),
    commitments: JSON.stringify(event.kind === 'meeting' ? event.commitments : []),
    tags: JSON.stringify(event.tags), drawn: where.drawn ? JSON.stringify(where.drawn) : null,
    marking: event.marking, review: event.review, note: event.note, grade: event.grade,
    frontier_side: frontier.side,
    frontier_distance: JSON.stringify(frontier.distanceKm), frontier_km: JSON.stringify(frontier.km),
    distance_min_km: nearest(frontier.distanceKm), west, south, east, north,
  };
}
