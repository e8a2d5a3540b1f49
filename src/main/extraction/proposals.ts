/** From stories to proposals: the draft, the words behind each field, the reasons, and how sure that is. */
import type { Claim, EventDraft, FieldSpan, SpanField } from '#shared/domain/event';
import type { Extracted, Reason } from '#shared/domain/proposal';
import { isoDay, type Day } from '#shared/domain/when';
import type { Where } from '#shared/domain/where';
import type { Folded } from './fold.ts';
import { readIncident, type IncidentReading } from './incidents.ts';
import { readMeeting, type MeetingReading } from './meetings.ts';
import type { OfficeCountry } from './offices.ts';
import type { PlaceMention } from './places.ts';
import type { ReasonKey } from './reasons.ts';
import { incidentActs, type Story } from './stories.ts';
import { timingText } from './timing.ts';
import { titleOf } from './titles.ts';
import { countrySite, fromMention, NOWHERE, type Site } from './whereabouts.ts';

export interface Context {
  readonly folded: Folded;
  readonly text: string;
  readonly published: Day;
  readonly home: OfficeCountry | null;
  /** Latest day of undated background. */
  readonly bound: Day;
  readonly humanitarian: boolean;
  /** A statement of an authority about its own acts. */
  readonly communique: boolean;
  readonly dateline: PlaceMention | null;
  /** Sites of the two capitals. */
  readonly capitals: Readonly<Record<OfficeCountry, Site | null>>;
}

/** The proposal of a story; none where the words do not carry an event. */
export function propose(story: Story, context: Context): Extracted[] {
  const site = settledSite(story, context);
  const when = whenOf(story, context);
  if (story.kind === 'incident') {
    const reading = readIncident({ ...story, site }, context.home, context);
    if (!isSupported(story, site, reading)) return [];
    const where = site?.where ?? NOWHERE;
    const draft: EventDraft = { kind: 'incident', type: reading.type, title: titleOf({ kind: 'incident', type: reading.type }, where), summary: { fr: '', en: '' }, when, where, actors: reading.actors, topics: [], status: reading.status, casualties: reading.casualties };
    return [finish(story, draft, site, context, reading)];
  }
  const reading = readMeeting({ ...story, site }, context.home, quoting(context));
  if (!reading || (story.timing === null && site === null)) return [];
  const where = reading.type === 'phone_call' ? NOWHERE : (site?.where ?? NOWHERE);
  const draft: EventDraft = { kind: 'meeting', type: reading.type, title: titleOf({ kind: 'meeting', type: reading.type }, where), summary: { fr: '', en: '' }, when, where, actors: reading.actors, topics: [], status: reading.status, delegations: [...reading.delegations], outcomes: [], commitments: [] };
  return [finish(story, draft, reading.type === 'phone_call' ? null : site, context, null)];
}

/** A site taken over from the narrative gives way to the country or the dateline that the words name. */
/** A minister who meets the president of the other country does so in that country's capital. */
function audienceSite({ offices }: Extract<Story, { kind: 'meeting' }>, capitals: Context['capitals']): Site | null {
  const hosts = new Set(offices.filter(({ office, sends }) => office === 'president' && !sends).map(({ country }) => country));
  const [host] = hosts;
  if (hosts.size !== 1 || !host) return null;
  const visitor = offices.some(({ office, country, sends }) => !sends && (office === 'mfa' || office === 'mod' || office === 'interior') && country !== null && country !== host);
  return visitor ? capitals[host] : null;
}

function settledSite(story: Story, { home, dateline, capitals }: Context): Site | null {
  if (story.site) return story.kind === 'incident' ? withDisputedSide(story, story.site) : story.site;
  const part = story.happenings[0];
  if (!part) return null;
  if (story.kind === 'incident') return countrySite(part);
  const country = countrySite(part);
  if (part.triggers.some(({ act }) => act === 'summons')) return summoningSite(story, capitals, home);
  const audience = audienceSite(story, capitals);
  if (audience) return audience;
  const settled = dateline && (dateline.entry.country === (country?.where.country ?? dateline.entry.country)) && dateline.entry.country === home ? { ...fromMention({ ...dateline, relation: 'in' }), own: false } : country;
  return settled;
}

/** A summons is in the capital of the country that summons. */
function summoningSite(story: Extract<Story, { kind: 'meeting' }>, capitals: Context['capitals'], home: OfficeCountry | null): Site | null {
  const summoned = story.offices.find(({ office }) => office === 'ambassador')?.country ?? null;
  const country = summoned === 'ML' ? 'MR' : summoned === 'MR' ? 'ML' : home;
  return country === null ? null : capitals[country];
}

/** An incursion whose place the other side claims as its own lies on a disputed side. */
function withDisputedSide(story: Extract<Story, { kind: 'incident' }>, site: Site): Site {
  const claimed = story.rebuttals.some(({ text }) => /\b(?:malian|mauritanian) (?:soil|territory|side)\b|\b(?:sol|territoire|cote) (?:malien|mauritanien)\b/.test(text));
  return claimed && incidentActs(story).has('incursion') ? { ...site, where: { ...site.where, side: 'disputed' } } : site;
}

function whenOf(story: Story, { published, bound }: Context): string {
  if (story.timing) {
    if (story.kind === 'incident' && story.timing.to === null && story.habitual && story.timing.from !== null) return timingText({ ...story.timing, to: published });
    return timingText(story.timing);
  }
  const planned = story.kind === 'meeting' && story.happenings.some(({ triggers }) => triggers.some(({ modality }) => modality === 'planned'));
  return planned ? `${isoDay(published)}/..` : `../${isoDay(bound)}`;
}

/** An act alone is none: it needs a date, a place, victims, or both sides named. */
function isSupported(story: Extract<Story, { kind: 'incident' }>, site: Site | null, { actors, casualties }: IncidentReading): boolean {
  const dated = story.timing?.own === true;
  const placed = site?.own === true;
  const counted = Object.keys(casualties).length > 0;
  const both = actors.some(({ role }) => role === 'perpetrator') && actors.some(({ role }) => role === 'target');
  return dated || placed || counted || both;
}

function finish(story: Story, draft: EventDraft, site: Site | null, context: Context, reading: IncidentReading | MeetingReading | null): Extracted {
  const spans = spansOf(story, site, context, reading && 'mentions' in reading ? reading : null);
  return { draft, spans, claims: claimsOf(story, context), reasons: reasonsOf(story, draft.where, site, context), confidence: confidenceOf(story, site) };
}

function quoting({ folded, text }: Pick<Context, 'folded' | 'text'>): (at: { start: number; end: number }) => string {
  return (at) => text.slice(folded.source(at.start), folded.source(at.end));
}

const LONGEST_CLAIM = 280;

/** Who contradicts the event, and who claims it, in the words of the text. */
function claimsOf(story: Story, context: Context): Claim[] {
  if (story.kind !== 'incident') return [];
  const quote = quoting(context);
  const sentences = [...new Set([...story.rebuttals, ...story.claims])];
  return sentences.map((sentence) => {
    const says = quote(sentence);
    const speaker = sentence.actors.find(({ speaks }) => speaks) ?? sentence.actors[0];
    return { by: speaker ? quote(speaker) : '', says: says.length > LONGEST_CLAIM ? `${says.slice(0, LONGEST_CLAIM)}…` : says, url: null, grade: null, document: null, casualties: {} };
  });
}

function spansOf(story: Story, site: Site | null, { folded, text }: Context, reading: IncidentReading | null): FieldSpan[] {
  const spans: FieldSpan[] = [];
  const add = (field: SpanField, at: { start: number; end: number }): void => {
    const span = { field, start: folded.source(at.start), end: folded.source(at.end) };
    if (span.end > span.start && span.end <= text.length && !spans.some((other) => other.field === field && other.start === span.start && other.end === span.end)) spans.push(span);
  };
  for (const { sentence, triggers } of story.happenings) {
    add('event', sentence);
    triggers.forEach((trigger) => add('type', trigger));
  }
  story.details.forEach((sentence) => add('event', sentence));
  if (story.timing?.mention) add('when', story.timing.mention);
  if (site) add('where', site);
  if (story.kind === 'incident') {
    story.rebuttals.forEach((sentence) => add('status', sentence));
    story.casualties.forEach((casualty) => add('casualties', casualty));
    reading?.mentions.forEach((mention) => add('actors', mention));
  } else {
    story.offices.forEach((office) => add('actors', office));
  }
  return spans;
}

function reasonsOf(story: Story, where: Where, site: Site | null, { folded, text }: Context): Reason[] {
  const reasons: Reason[] = [];
  const add = (field: SpanField, key: ReasonKey, params: Record<string, string> = {}): void => void reasons.push({ field, key, params });
  const quote = quoting({ folded, text });
  const [trigger] = story.happenings[0]?.triggers ?? [];
  if (trigger) add('type', 'reader.reason.trigger', { words: quote(trigger) });
  const { timing } = story;
  if (!timing) add('when', 'reader.reason.date_open');
  else if (!timing.own) add('when', 'reader.reason.date_inherited', { date: timingText(timing) });
  else if (timing.mention) add('when', /\d{4}/.test(quote(timing.mention)) ? 'reader.reason.date_absolute' : 'reader.reason.date_resolved', { words: quote(timing.mention), date: timingText(timing) });
  if (!site) add('where', 'reader.reason.place_none');
  else if (!site.own) add('where', 'reader.reason.place_inherited', { place: where.name ?? '' });
  else if (site.mention && site.mention.homonyms > 0) add('where', 'reader.reason.homonym_nearest_border', { place: where.name ?? '', others: String(site.mention.homonyms) });
  else if (site.mention && where.point === null && where.precision !== 'adm1') add('where', 'reader.reason.place_unlisted', { place: where.name ?? '' });
  else if (site.mention) add('where', 'reader.reason.place_named', { place: where.name ?? '', words: quote(site) });
  if (story.kind === 'incident' && story.rebuttals[0]) add('status', 'reader.reason.status_disputed', { words: quote(story.rebuttals[0]) });
  if (story.happenings.length > 1) add('event', 'reader.reason.mentions_merged', { count: String(story.happenings.length) });
  return reasons;
}

function confidenceOf(story: Story, site: Site | null): number {
  let score = 0.4;
  if (story.timing?.own) score += story.timing.mention && /day|span/.test(story.timing.mention.kind) ? 0.2 : 0.1;
  if (site?.own) score += site.where.name === null ? 0.05 : 0.2;
  if (site?.where.point) score += 0.05;
  score += Math.min(0.1, 0.05 * (story.happenings.length - 1));
  if (story.kind === 'incident' && story.casualties.length > 0) score += 0.05;
  if (story.happenings[0]?.triggers.some(({ modality }) => modality === 'alleged' || modality === 'denied')) score -= 0.1;
  return Math.round(Math.min(0.98, score) * 100) / 100;
}
