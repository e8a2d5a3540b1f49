/** The annex: every event of the report as a row of a CSV file (RFC 4180), for what its tables do not print. */
import { CASUALTY_KINDS } from '#shared/domain/casualties';
import type { EventRecord } from '#shared/domain/event';
import { boundsOf, isoDay } from '#shared/domain/when';
import { nearest } from '#shared/domain/where';
import { actorName, type EntryContext, inLanguage, placeName } from './entries.ts';
import { hostOf, independentSources } from './sources.ts';

const COLUMNS = [
  'ref', 'id', 'kind', 'type', 'status', 'when', 'from', 'to', 'title', 'summary', 'place', 'precision', 'country', 'side', 'lat', 'lon', 'distance_km', 'km', 'actors',
  ...CASUALTY_KINDS.flatMap((kind) => [`${kind}_low`, `${kind}_high`]), 'grade', 'independent_sources', 'sources',
] as const;

/** With a byte order mark, by which spreadsheets know UTF-8. */
export function annexOf(events: readonly EventRecord[], context: EntryContext): string {
  const rows = events.map((event) => rowOf(event, context).map(cell).join(','));
  return `\uFEFF${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

function rowOf(event: EventRecord, context: EntryContext): (string | number | null)[] {
  const { lang } = context;
  const { from, to } = boundsOf(event.when);
  const { where, frontier } = event;
  return [
    context.refs.get(event.id) ?? '', event.id, event.kind, event.type, event.status, event.when, from === null ? '' : isoDay(from), to === null ? '' : isoDay(to),
    inLanguage(event.title, lang), inLanguage(event.summary, lang), placeName(event, lang), where.precision, where.country, where.side,
    where.point?.lat ?? null, where.point?.lon ?? null, nearest(frontier.distanceKm), nearest(frontier.km),
    event.actors.map(({ id, role }) => `${actorName(id, context)} (${role})`).join('; '),
    ...CASUALTY_KINDS.flatMap((kind) => (event.kind === 'incident' ? (event.casualties[kind] ?? [null, null]) : [null, null])),
    event.grade, independentSources(event.citations, context.ties),
    event.citations.map(({ publisher, title, url }) => [publisher ?? hostOf(url), title, url].filter((part) => part !== null).join(', ')).join('; '),
  ];
}

/** What begins as a formula is kept from being one (OWASP, “CSV Injection”). */
function cell(value: string | number | null): string {
  if (value === null || typeof value === 'number') return String(value ?? '');
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
