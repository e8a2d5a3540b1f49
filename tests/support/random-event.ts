/** Random events and filters for property tests. */
import fc from 'fast-check';
import { ROLES } from '#shared/domain/actor';
import type { EventRecord, MeetingRecord } from '#shared/domain/event';
import type { EventFilter } from '#shared/domain/filter';
import type { Grade } from '#shared/domain/grading';
import { MARKINGS } from '#shared/domain/marking';
import { EventStatus, EventType, INCIDENT_STATUSES, INCIDENT_TYPES, MEETING_STATUSES, MEETING_TYPES } from '#shared/domain/taxonomy';
import { isoDay } from '#shared/domain/when';
import { PRECISIONS, Side } from '#shared/domain/where';

const WORDS = ['Fassala', 'frontière', 'été', 'troupeau', 'Néma', 'L’Aïoun', 'soldats', 'attaque', 'km 12', 'œuvre', '"AND"', 'a*', ''];
const ACTORS = ['fama', 'jnim', 'civilians_mr', 'mr_gov'];
const FIRST = 19600;
const LAST = 19700;

const day = fc.integer({ min: FIRST, max: LAST }).map(isoDay);
const when = fc.oneof(
  day, day.map((text) => text.slice(0, 7)), day.map((text) => `${text.slice(0, 7)}~`), day.map((text) => `../${text}`),
  day.map((text) => `${text}/..`), fc.tuple(day, day).map(([a, b]) => (a <= b ? `${a}/${b}` : `${b}/${a}`)),
);
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((list) => list.join(' '));
const grade: fc.Arbitrary<Grade> = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), fc.constantFrom('1', '2', '3', '4', '5', '6'))
  .map(([letter, digit]): Grade => `${letter}${digit}`);
const side = fc.constantFrom(...Side.options);
const lat = fc.double({ min: 13, max: 20, noNaN: true });
const lon = fc.double({ min: -13, max: -3, noNaN: true });
const km = fc.double({ min: 0, max: 300, noNaN: true });
const measure = fc.oneof(fc.constant(null), km, fc.tuple(km, km).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]));

const common = {
  title: fc.record({ fr: words, en: words }), summary: fc.record({ fr: words, en: words }), when,
  where: fc.record({
    name: fc.option(fc.constantFrom('Fassala', 'Néma', 'Adel Bagrou')), country: fc.constantFrom('ML', 'MR', 'XX'),
    precision: fc.constantFrom(...PRECISIONS), side, adm1: fc.option(fc.constant('Hodh Ech Chargui')),
    point: fc.option(fc.record({ lat, lon })), radiusKm: fc.option(fc.double({ min: 1, max: 50, noNaN: true })), gazetteer: fc.constant(null),
  }),
  actors: fc.uniqueArray(fc.record({ id: fc.constantFrom(...ACTORS), role: fc.constantFrom(...ROLES) }), { maxLength: 3, selector: ({ id, role }) => id + role }),
  topics: fc.constant<string[]>([]), claims: fc.array(fc.record({ by: words, says: words, url: fc.constant(null), grade: fc.option(grade), document: fc.constant(null), casualties: fc.constantFrom({}, { killed: [1, 2] as [number, number] }) }), { maxLength: 2 }),
  citations: fc.array(fc.record({
    document: fc.constant(null), spans: fc.constant<EventRecord['citations'][number]['spans']>([]), url: fc.constant('https://exemple.org/a'), publisher: fc.option(words), title: fc.option(words),
    published: fc.option(day), lang: fc.constant('fr'), grade,
  }), { minLength: 1, maxLength: 2 }),
  links: fc.constant<EventRecord['links']>([]), marking: fc.constantFrom(...MARKINGS), review: fc.constantFrom('reviewed', 'unreviewed'), note: fc.option(words), tags: fc.array(words, { maxLength: 2 }), grade,
  extent: fc.option(fc.tuple(lon, lat, lon, lat).map(([w, s, e, n]): [number, number, number, number] => [Math.min(w, e), Math.min(s, n), Math.max(w, e), Math.max(s, n)])),
  frontier: fc.record({ distanceKm: measure, km: measure, side }),
};

const incident = fc.record({
  ...common, kind: fc.constant('incident' as const), type: fc.constantFrom(...INCIDENT_TYPES), status: fc.constantFrom(...INCIDENT_STATUSES),
  casualties: fc.constantFrom({}, { killed: [2, null] as [number, null] }, { injured: [3, 3] as [number, number] }),
});
const meeting = fc.record({
  ...common, kind: fc.constant('meeting' as const), type: fc.constantFrom(...MEETING_TYPES), status: fc.constantFrom(...MEETING_STATUSES),
  delegations: fc.constant<MeetingRecord['delegations']>([]), outcomes: fc.constant<string[]>([]), commitments: fc.constant<MeetingRecord['commitments']>([]),
});

export const randomEvents: fc.Arbitrary<EventRecord[]> = fc
  .array(fc.oneof(incident, meeting), { maxLength: 12 })
  .map((events) => events.map((event, index): EventRecord => ({ ...event, id: `evt-${index}` })));

const some = <T>(values: readonly T[]): fc.Arbitrary<T[] | undefined> => fc.option(fc.subarray([...values]), { nil: undefined, freq: 2 });

export const randomFilter: fc.Arbitrary<EventFilter> = fc.record({
  text: fc.option(fc.oneof(words, words.map((text) => `"${text}"`), fc.constantFrom('« de la » fr', '"la frontière"', 'fass', 'FRONTIERE', 'nema sold', '"', '*', 'AND')), { nil: undefined }),
  kinds: some(['incident', 'meeting'] as const), types: some(EventType.options), statuses: some(EventStatus.options), actors: some(ACTORS),
  sides: some(Side.options), grade: fc.option(grade, { nil: undefined }), maxDistanceKm: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
  km: fc.option(fc.tuple(km, km).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]), { nil: undefined }),
  within: fc.option(fc.array(fc.tuple(lon, lat), { minLength: 3, maxLength: 7 }), { nil: undefined }),
  from: fc.option(day, { nil: undefined }), to: fc.option(day, { nil: undefined }), includeOpenEnded: fc.option(fc.boolean(), { nil: undefined }), insideOnly: fc.option(fc.boolean(), { nil: undefined }),
  bbox: fc.option(fc.tuple(lon, lat, lon, lat).map(([w, s, e, n]): [number, number, number, number] => [Math.min(w, e), Math.min(s, n), Math.max(w, e), Math.max(s, n)]), { nil: undefined }),
});
