/** The report's sentences in English. */
import { CASUALTY_KINDS } from '#shared/domain/casualties';
import type { IncidentRecord, MeetingRecord } from '#shared/domain/event';
import type { ClosedDayRange } from '#shared/domain/when';
import { formatPeriod, formatWhen } from '#shared/i18n/dates';
import { formatCasualty } from '#shared/i18n/figures';
import { formatNumber } from '#shared/i18n/numbers';
import { translate } from '#shared/i18n/translate';
import { casualtiesInWords, inLanguage, placeName } from './entries.ts';
import type { MethodFacts, Prose, ProseContext } from './prose.ts';
import type { Tally } from './tally.ts';
import { enumeration, percentage, quote } from './typography.ts';

export function englishProse({ period, previous }: ProseContext): Prose {
  return {
    subtitle: (area) => `${area}, ${span(period)}`,
    nothing: () => `No reviewed event falls in the period ${span(period)}: no change.`,
    nothingBefore: (before) => `The previous period of the same length (${span(previous)}) held ${volumes(before)}.`,
    volume: (now, before) =>
      `${span(period)}: ${volumes(now)}, against ${volumes(before)} in the previous period of the same length (${span(previous)}).`,
    toll,
    gravest,
    diplomacy,
    weak: reservation,
    ongoing,
    mapCaption,
    mapAlt: (placed) =>
      `Map of the Mali–Mauritania border, ${span(period)}: ${formatNumber(placed, 'en')} ${placed === 1 ? 'event' : 'events'} placed, described in the tables of the report.`,
    timelineCaption: () =>
      'Incidents above, meetings below; an imprecise date is a bar, an unknown end or beginning a line that fades; where marks would not fit, columns count the events.',
    timelineAlt: (incidents, meetings) =>
      `Timeline, ${span(period)}: ${count(incidents, 'incident')} and ${count(meetings, 'meeting')}, described in the tables of the report.`,
    frontierCaption,
    frontierAlt: (placed) => `Border strip, ${span(period)}: ${formatNumber(placed, 'en')} ${placed === 1 ? 'event' : 'events'} by kilometre and date.`,
    incidentRows: (shown, of) => `The table prints ${formatNumber(shown, 'en')} of ${formatNumber(of, 'en')} incidents, chosen by casualties, then distance to the border, then date; the CSV annex holds all of them, with their whole summaries.`,
    latestRows: (shown, of) => `The latest ${formatNumber(shown, 'en')} of ${formatNumber(of, 'en')}; the others stand in the CSV annex.`,
    firstRows: (shown, of) => `The first ${formatNumber(shown, 'en')} of ${formatNumber(of, 'en')} sources; the others stand in the CSV annex.`,
    withheld,
    method,
  };
}

function span({ from, to }: ClosedDayRange): string {
  return formatPeriod(from, to, 'en');
}

function count(value: number, noun: 'incident' | 'meeting'): string {
  return `${value === 0 ? 'no' : formatNumber(value, 'en')} ${noun}${value === 1 ? '' : 's'}`;
}

function volumes(figures: Tally): string {
  if (figures.incidents === 0 && figures.meetings === 0) return 'no event';
  return `${count(figures.incidents, 'incident')} and ${count(figures.meetings, 'meeting')}`;
}

function toll(now: Tally): string {
  const told = CASUALTY_KINDS.flatMap((kind) => {
    const range = now.casualties.get(kind);
    return range ? [formatCasualty(kind, range, 'en')] : [];
  });
  if (told.length === 0) return 'No casualty figure is reported; no figure does not mean none.';
  return `Casualties as reported, ranges added up: ${enumeration(told, 'en')}.`;
}

function gravest(event: IncidentRecord, rank: number): string {
  const told = casualtiesInWords(event, 'en');
  const lead = rank === 0 ? 'Gravest incident' : 'Next';
  return `${lead}: ${quote(inLanguage(event.title, 'en'), 'en')} (${placeName(event, 'en')}, ${formatWhen(event.when, 'en')}), ${translate('en', `status.${event.status}`)}; ${told.length === 0 ? 'no casualty figure' : enumeration(told, 'en')}.`;
}

function diplomacy(meetings: readonly MeetingRecord[], latest: MeetingRecord): string {
  const counted = (['held', 'planned', 'cancelled'] as const).flatMap((status) => {
    const n = meetings.filter((meeting) => meeting.status === status).length;
    return n === 0 ? [] : [`${formatNumber(n, 'en')} ${translate('en', `status.${status}`)}`];
  });
  const lead = `Diplomacy: ${meetings.length === 1 ? 'one meeting' : `${formatNumber(meetings.length, 'en')} meetings`} (${counted.join(', ')})`;
  return `${lead}; ${meetings.length === 1 ? '' : 'the latest, '}${quote(inLanguage(latest.title, 'en'), 'en')} (${placeName(latest, 'en')}, ${formatWhen(latest.when, 'en')}).`;
}

function reservation(weak: number, of: number): string {
  const share = `${formatNumber(weak, 'en')} of ${formatNumber(of, 'en')} ${of === 1 ? 'event' : 'events'}`;
  return `Caution: the date or the place of ${share} (${percentage(weak / of, 'en')}) is weak.`;
}

function ongoing(events: number): string {
  return events === 1
    ? 'One event reported outside the period may continue into it or have happened within it; it enters no figure.'
    : `${formatNumber(events, 'en')} events reported outside the period may continue into it or have happened within it; they enter no figure.`;
}

function mapCaption(placed: number, unplaced: number): string {
  const shown = placed === 1 ? 'One event on the map' : `${formatNumber(placed, 'en')} events on the map`;
  const missing = unplaced === 0 ? '' : `; ${formatNumber(unplaced, 'en')} without a precise enough place`;
  return [
    `${shown}${missing}.`,
    'Discs: incidents; diamonds: meetings; dashed: uncertain place.',
    'Grid: MGRS zones.',
    'Kilometres are counted along the border from the Senegal River.',
    'Base: Natural Earth; border: © OpenStreetMap contributors.',
  ].join(' ');
}

function frontierCaption(placed: number, unplaced: number): string {
  const shown = placed === 1 ? 'One event has a kilometre' : `${formatNumber(placed, 'en')} events have a kilometre`;
  const missing = unplaced === 0 ? '' : `; ${formatNumber(unplaced, 'en')} farther than 200 km or without a precise enough place`;
  return `${shown}${missing}. Across: the kilometre along the border, from the Senegal River; downwards: time. Filled disc: Malian side; ring: Mauritanian side; line: meeting.`;
}

function withheld(markingLabel: string, events: number, documents: number): string {
  const parts = [
    ...(events === 0 ? [] : [events === 1 ? 'one event' : `${formatNumber(events, 'en')} events`]),
    ...(documents === 0 ? [] : [documents === 1 ? 'one document' : `${formatNumber(documents, 'en')} documents`]),
  ];
  const kept = events + documents;
  const told = kept === 0 ? 'Nothing lies above it.'
    : `${kept === 1 ? 'One item above it is' : `${formatNumber(kept, 'en')} items above it are`} withheld (${parts.join(', ')}): nothing of it shows in text, figures or maps.`;
  return `Marking asked for: ${markingLabel}. ${told}`;
}

function method({ markingLabel, withheld: kept, documents, unreviewed, includesUnreviewed, ongoing, narrowed }: MethodFacts): string[] {
  return [
    `The report holds the ${includesUnreviewed ? '' : 'reviewed '}events whose date touches the period; an open date stands at its known bound. Claims remain those of their authors.`,
    narrowed === null ? '' : `Scope: ${narrowed}.`,
    withheld(markingLabel, kept - documents, documents),
    includesUnreviewed ? `Unreviewed events are included at the author’s wish: ${formatNumber(unreviewed, 'en')} in the period.` : unreviewed === 0
      ? 'Unreviewed events are left out.'
      : `Unreviewed events are left out: ${formatNumber(unreviewed, 'en')} in the period.`,
    ongoing === 0
      ? ''
      : `Open-ended events reported outside the period are listed apart (${formatNumber(ongoing, 'en')}) and enter no figure.`,
    'Casualties: ranges as reported, added up bound by bound; “≥” marks an unknown upper bound; “no figure” does not mean none; denied incidents are not counted; successive figures of displaced people may describe the same people.',
    'Sources are counted as independent ones, at most: a wire story carried by several sites, or one and the same title, counts once. The grade of an event is the best of its citations.',
    'Weak date: longer than a week, open-ended, approximate or uncertain. Weak place: wider than a locality and its surroundings. Titles of persons, outcomes and source titles stay in the language they were entered in.',
    'Distances: WGS84 geodesics to the border; km: kilometre along the border, 0 at the Senegal River. Beyond 200 km of the border neither is given.',
  ].filter((note) => note !== '');
}
