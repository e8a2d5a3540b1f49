/** From stories to proposals: the draft, the words behind each field, the reasons, and how sure that is. */
import type { Bilingual, Claim, EventDraft, FieldSpan, SpanField } from '#shared/domain/event';
import type { Extracted, Reason } from '#shared/domain/proposal';
import { isoDay, type Day } from '#shared/domain/when';
import type { Where } from '#shared/domain/where';
import { confidenceOf } from './confidence.ts';
import type { Folded } from './fold.ts';
import type { SentenceFacts } from './happenings.ts';
import { readIncident, type IncidentReading } from './incidents.ts';
import { readMeeting } from './meetings.ts';
import type { ReasonKey } from './reasons.ts';
import { settledSite, summoningSite, type SiteContext } from './settled-site.ts';
import type { Story } from './stories.ts';
import { timingText, type Timing } from './timing.ts';
import { titleOf } from './titles.ts';
import { tollClaims } from './toll-claims.ts';
import { outcomesIn, topicsOf, type CompiledTopics, type FoundTopic } from './topics.ts';
import { withVisitLength } from './visit-length.ts';
import { NOWHERE, type Site } from './whereabouts.ts';

export interface Context extends SiteContext {
  readonly folded: Folded;
  readonly text: string;
  readonly published: Day;
  /** Latest day of undated background. */
  readonly bound: Day;
  readonly lang: 'fr' | 'en';
  readonly topics: CompiledTopics;
  readonly humanitarian: boolean;
  /** A statement of an authority about its own acts. */
  readonly communique: boolean;
}

/** The proposal of a story; none where the words do not carry an event. */
export function propose(story: Story, context: Context): Extracted[] {
  const site = settledSite(story, context);
  const when = whenOf(story, context);
  if (story.kind === 'incident') {
    const reading = readIncident({ ...story, site }, context.home, context);
    if (!isSupported(story, site, reading)) return [];
    const where = site?.where ?? NOWHERE;
    const topics = topicsOf({ kind: 'incident', type: reading.type }, toldIn(story), context.topics);
    const draft: EventDraft = { kind: 'incident', type: reading.type, title: titleOf({ kind: 'incident', type: reading.type }, where), summary: summaryOf(story, context), when, where, actors: reading.actors, topics: topics.map(({ topic }) => topic), status: reading.status, casualties: reading.casualties };
    return [finish(story, draft, site, context, { reading, topics, outcomes: [] })];
  }
  const told = readMeeting({ ...story, site }, context.home, quoting(context));
  const seat = told?.type === 'summons' && !site ? summoningSite(story, context.capitals, context.home) : site;
  const reading = seat === site ? told : readMeeting({ ...story, site: seat }, context.home, quoting(context));
  if (!reading || (story.timing === null && site === null) || (reading.type === 'other' && story.timing?.own !== true)) return [];
  const place = reading.type === 'summons' ? seat : site;
  const where = reading.type === 'phone_call' ? NOWHERE : (place?.where ?? NOWHERE);
  const topics = topicsOf({ kind: 'meeting', type: reading.type }, toldIn(story), context.topics);
  const outcomes = outcomesIn(toldIn(story), context.topics);
  const draft: EventDraft = { kind: 'meeting', type: reading.type, title: titleOf({ kind: 'meeting', type: reading.type }, where), summary: summaryOf(story, context), when, where, actors: reading.actors, topics: topics.map(({ topic }) => topic), status: reading.status, delegations: [...reading.delegations], outcomes: outcomes.map((at) => quoting(context)(at).trim()), commitments: [] };
  return [finish(story, draft, reading.type === 'phone_call' ? null : place, context, { reading: null, topics, outcomes })];
}

function whenOf(story: Story, { published, bound }: Context): string {
  if (story.timing) {
    if (story.kind === 'incident' && story.timing.to === null && (story.habitual || story.happenings.every(({ triggers }) => triggers.every(({ act }) => act === 'kill' || act === 'attack'))) && story.timing.from !== null) return timingText({ ...story.timing, to: published });
    if (isInForce(story, published)) return timingText({ ...story.timing, to: null });
    return timingText(hasLength(story) ? visitTiming(story, story.timing) : story.timing);
  }
  const planned = story.kind === 'meeting' && story.happenings.some(({ triggers }) => triggers.some(({ modality }) => modality === 'planned'));
  return planned ? `${isoDay(published)}/..` : `../${isoDay(bound)}`;
}

const CLOSED = /\b(?:blocus|blockad\w+|siege|besieg\w+|cut off|clos(?:ed|ure)|shut|ferm(?:e|ee|es|ees|eture|ent)|couvre-feu|curfew|until further notice|jusqu'a nouvel ordre|sans limite)\b/;
const ENDED = /\b(?:lev(?:e|ee|es|ees)|lifted|rouv\w+|reopen\w*|brie\w+|last(?:ed|ing)|dur(?:e|ant|a|ee)|pendant|during|for (?:\w+|a few) (?:hours|days|weeks)|ended|mis fin|end to|expir\w+|fin (?:du|au)|provisional\w*|ecoles?|schools?)\b/;
const LONG_AGO = 120;

/** A blockade, a closure or a curfew of late goes on where no end is told. */
function isInForce(story: Story, published: Day): boolean {
  if (story.kind !== 'incident' || story.timing === null || story.timing.from === null || story.timing.to === null || story.happenings.some(({ triggers }) => triggers.some(({ act, modality }) => act !== 'restriction' || modality === 'denied'))) return false;
  const told = story.happenings.map(({ text }) => text).join(' ');
  const short = story.timing.to - story.timing.from <= 31;
  return short && story.timing.to <= published && published - story.timing.from <= LONG_AGO && CLOSED.test(told) && !ENDED.test(told) && !story.happenings.some(({ dates }) => dates.some(({ kind }) => kind === 'until'));
}

/** Visits, exercises and strikes last; a message or a call does not. */
function hasLength(story: Story): boolean {
  const acts = new Set<string>(story.happenings.flatMap(({ triggers }) => triggers.map(({ act }) => act)));
  if (story.kind === 'incident') return acts.has('mobilisation') || acts.has('protest');
  return !['message', 'agreement', 'phone', 'summons'].some((act) => acts.has(act));
}

/** The days of a visit of known length, unless the text names another day of it. */
function visitTiming(story: Story, timing: Timing): Timing {
  const days = new Set(story.happenings.flatMap(({ dates }) => dates.filter(({ kind, reporting }) => kind === 'day' && !reporting).map(({ from }) => from)));
  if (days.size === 0) return timing;
  const told = story.happenings.map(({ sentence }) => sentence.text).join(' ');
  const [first, last] = [Math.min(...[...days].map((day) => day ?? Infinity)), Math.max(...[...days].map((day) => day ?? -Infinity))];
  if (days.size === 1) return withVisitLength(timing, told);
  const long = [first, last].map((day) => withVisitLength({ ...timing, from: day, to: day }, told)).find(({ from, to }) => from === first && to === last);
  return long ?? timing;
}

const ARMIES: ReadonlySet<string> = new Set(['fama', 'mr_army', 'mr_gendarmerie', 'wagner', 'africa_corps']);

/** An act alone is none: it needs a date, a place, victims, or both sides named. */
function isSupported(story: Extract<Story, { kind: 'incident' }>, site: Site | null, { type, actors, casualties }: IncidentReading): boolean {
  if (type === 'armed_group_activity' && actors.length > 0 && actors.every(({ id }) => ARMIES.has(id) || id.startsWith('civilians'))) return false;
  const dated = story.timing?.own === true;
  const placed = site?.own === true;
  const counted = Object.keys(casualties).length > 0;
  const both = actors.some(({ role }) => role === 'perpetrator') && actors.some(({ role }) => role === 'target');
  return dated || placed || counted || both;
}

interface Behind {
  readonly reading: IncidentReading | null;
  readonly topics: readonly FoundTopic[];
  readonly outcomes: readonly { readonly start: number; readonly end: number }[];
}

function toldIn({ happenings, details }: Story): SentenceFacts[] {
  return [...new Set([...happenings.map(({ sentence }) => sentence), ...details])];
}

const LONGEST_SUMMARY = 280;

/** The sentence that tells the event, quoted, in the language of the text. */
function summaryOf({ happenings }: Story, context: Context): Bilingual {
  const [first] = happenings;
  const words = first ? quoting(context)(first.sentence).replace(/\s+/g, ' ') : '';
  const clipped = words.length > LONGEST_SUMMARY ? `${words.slice(0, LONGEST_SUMMARY).replace(/\s\S*$/, '')}…` : words;
  return { fr: context.lang === 'fr' ? clipped : '', en: context.lang === 'en' ? clipped : '' };
}

function finish(story: Story, draft: EventDraft, site: Site | null, context: Context, behind: Behind): Extracted {
  const spans = spansOf(story, site, context, behind);
  const reasons = reasonsOf(story, draft.where, site, context);
  return { draft, spans, claims: claimsOf(story, context), reasons, confidence: confidenceOf(draft, reasons) };
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
  const spoken = sentences.map((sentence) => {
    const says = clipped(quote(sentence));
    const speaker = sentence.actors.find(({ speaks }) => speaks) ?? sentence.actors[0];
    return { by: speaker ? quote(speaker) : '', says, url: null, grade: null, document: null, casualties: {} };
  });
  return [...spoken, ...tollClaims(story).map(({ clause, speaker, kind, range }): Claim => ({ by: speaker ? quote(speaker) : '', says: clipped(quote(clause)), url: null, grade: null, document: null, casualties: { [kind]: range } }))];
}

function clipped(says: string): string {
  return says.length > LONGEST_CLAIM ? `${says.slice(0, LONGEST_CLAIM)}…` : says;
}

function spansOf(story: Story, site: Site | null, { folded, text }: Context, { reading, topics, outcomes }: Behind): FieldSpan[] {
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
  for (const { at } of topics) if (at) add('topics', at);
  outcomes.forEach((at) => add('outcomes', at));
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
