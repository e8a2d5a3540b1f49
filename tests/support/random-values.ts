/** Values for random acts, chosen by number: small, valid and unlike each other. */
import type { InputOf } from '#shared/contract/rpc';
import type { Methods } from '#shared/contract/methods';
import type { FieldChange, Json } from '#shared/domain/change';
import type { Citation, EventRecord } from '#shared/domain/event';
import type { ProposalRecord } from '#shared/domain/proposal';
import type { Where } from '#shared/domain/where';
import { citation, incident, meeting, NARA } from './event-fixture.ts';

const WHENS = ['2024-04-07', '2024-04', '2024-03~', '2024-04-05/2024-04-08', '../2024-05-09', '2024-05-01/..', '2024-05-08/2024-05-01'];
const REGION = { country: 'ML', side: 'ML', point: null, radiusKm: null, gazetteer: null, adm1: null } as const;
const WHERES: readonly Where[] = [
  NARA, { ...NARA, precision: 'near', radiusKm: 12.5 }, { ...REGION, name: 'Kayes', precision: 'adm1' }, { ...REGION, name: null, precision: 'border' },
  { ...REGION, name: null, precision: 'border', drawn: { kind: 'stretch', km: [900, 1010] } },
  { ...REGION, name: 'Zone', precision: 'area', drawn: { kind: 'area', ring: [[-7, 15], [-6.5, 15], [-6.5, 15.5]] } },
  { ...REGION, name: null, precision: 'country' }, { ...REGION, name: null, country: 'XX', precision: 'unknown', side: 'unknown' },
];
const TITLES = [{ fr: 'Bétail enlevé', en: 'Cattle taken' }, { fr: '<script>alert(1)</script> 🐪', en: '' }, { fr: '', en: '' }, { fr: 'أ — œuvre', en: 'x' }];

/** A change of one field of the event, now and then of one that cannot be. */
export function eventChange(event: EventRecord, which: number, value: number): FieldChange {
  const common: readonly (readonly [string, unknown])[] = [
    ['title', pick(TITLES, value)], ['summary', { fr: `Résumé ${value}`, en: '' }], ['when', pick(WHENS, value)], ['where', pick(WHERES, value)],
    ['actors', pick([[], [{ id: 'jnim', role: 'perpetrator' }], [{ id: 'fama', role: 'target' }, { id: 'jnim', role: 'perpetrator' }]], value)],
    ['topics', value % 2 === 0 ? [] : ['border']], ['note', value % 3 === 0 ? null : `Note ${value}`], ['tags', [`t${value % 5}`, 'à suivre']],
    ['marking', pick(['clear', 'green', 'amber', 'amber_strict', 'red'], value)], ['review', value % 2 === 0 ? 'reviewed' : 'unreviewed'],
    ['claims', value % 3 === 0 ? [] : [...event.claims, { by: `Témoin ${value}`, says: 'Deux morts.', url: null, grade: 'C3', document: event.citations[0]?.document ?? null, casualties: { killed: [2, null] } }]],
  ];
  const own: readonly (readonly [string, unknown])[] = event.kind === 'incident'
    ? [['type', pick(['abduction', 'incursion', 'ied_mine'], value)], ['status', pick(['confirmed', 'disputed', 'held'], value)],
      ['casualties', pick([{}, { killed: [1, 3] }, { injured: [4, null], missing: [0, 0] }, { killed: [5, 2] }], value)]]
    : [['type', pick(['military_talks', 'summons'], value)], ['status', pick(['held', 'planned', 'cancelled'], value)],
      ['delegations', [{ country: 'MR', head: { name: value % 2 === 0 ? null : 'Ministre', title: null } }]], ['outcomes', [`Issue ${value}`]],
      ['commitments', [{ text: `Patrouille ${value}`, by: null, due: pick([null, '2024-06', 'bientôt'], value), state: value % 2 === 0 ? 'open' : 'kept' }]]];
  const [field, to] = pick([...common, ...own], which);
  return { field, from: json(Reflect.get(event, field)), to: json(to) };
}

export function proposalChange(proposal: ProposalRecord, value: number): FieldChange {
  const [field, to] = pick<readonly [string, unknown]>([
    ['digit', String(1 + (value % 6))], ['verdicts', { where: 'dropped', when: 'accepted' }], ['verdicts', {}],
    ['draft', { ...proposal.draft, when: pick(WHENS, value), where: pick(WHERES, value) }], ['spans', proposal.spans.slice(1)],
  ], value);
  return { field, from: json(Reflect.get(proposal, field)), to: json(to) };
}

export function newCitation(value: number, document: string | null): Citation {
  const grade = pick(['A1', 'B2', 'C3', 'F6'] as const, value);
  return document === null
    ? citation({ url: `https://presse.example/${value}`, publisher: `Presse ${value % 4}`, grade })
    : citation({ document, url: null, spans: [{ field: 'event', start: value % 20, end: 21 + (value % 40) }], publisher: `Presse ${value % 4}`, grade });
}

export function newEvent(value: number, document: string): InputOf<Methods['event.create']> {
  const { id: _id, frontier: _frontier, extent: _extent, claims: _claims, citations: _citations, links: _links, marking: _marking, review: _review, note: _note, tags: _tags, grade: _grade, ...draft } =
    value % 2 === 0 ? incident({ when: pick(WHENS, value), where: pick(WHERES, value) }) : meeting({ when: pick(WHENS, value) });
  const cited = value % 3 === 0 ? null : document;
  return { draft, citations: [newCitation(value, cited), newCitation(value + 1, null)], note: null, tags: ['saisi'], why: '' };
}

function pick<T>(values: readonly T[], n: number): T {
  const value = values[n % values.length];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}

function json(value: unknown): Json {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
}
