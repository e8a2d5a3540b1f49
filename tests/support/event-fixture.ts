/** Small events for tests: valid records with what matters replaced. */
import type { Citation, IncidentRecord, MeetingRecord } from '#shared/domain/event';
import { NO_FRONTIER, type Where } from '#shared/domain/where';

export const NARA: Where = {
  name: 'Nara',
  country: 'ML',
  precision: 'place',
  side: 'ML',
  adm1: null,
  point: { lat: 15.17, lon: -7.29 },
  radiusKm: null,
  gazetteer: null,
};

export function citation(parts: Partial<Citation> = {}): Citation {
  return {
    document: null,
    spans: [],
    url: 'https://presse.example/1',
    publisher: 'Presse',
    title: null,
    published: '2024-04-08',
    lang: 'fr',
    grade: 'C3',
    ...parts,
  };
}

const common = {
  title: { fr: 'Titre', en: 'Title' },
  summary: { fr: 'Résumé.', en: 'Summary.' },
  when: '2024-04-07',
  where: NARA,
  actors: [],
  topics: [],
  claims: [],
  citations: [citation()],
  links: [],
  tags: [],
  marking: 'clear',
  review: 'reviewed',
  note: null,
  grade: 'C3',
  frontier: NO_FRONTIER,
  extent: null,
} as const;

export function incident(parts: Partial<IncidentRecord> = {}): IncidentRecord {
  return {
    ...copy(),
    id: 'incident',
    kind: 'incident',
    type: 'armed_clash',
    status: 'confirmed',
    casualties: {},
    ...parts,
  };
}

export function meeting(parts: Partial<MeetingRecord> = {}): MeetingRecord {
  return {
    ...copy(),
    id: 'meeting',
    kind: 'meeting',
    type: 'ministerial_meeting',
    status: 'held',
    delegations: [],
    outcomes: [],
    commitments: [],
    ...parts,
  };
}

function copy() {
  return { ...common, actors: [], topics: [], claims: [], citations: [...common.citations], links: [], tags: [] };
}
