/** Text in, proposals out: what happened, when, where, who, how sure, each with the words behind it. Pure and deterministic. */
import type { Extracted, Reason } from '#shared/domain/proposal';
import type { EventDraft, FieldSpan, SpanField } from '#shared/domain/event';
import { isoDay, parseIsoDay, type Day } from '#shared/domain/when';
import type { Where } from '#shared/domain/where';
import { findActors } from './actors.ts';
import { assemble } from './assemble.ts';
import { findCasualties } from './casualties.ts';
import { datelineOf } from './dateline.ts';
import { findDates } from './dates.ts';
import { foldText, type Folded } from './fold.ts';
import type { SentenceFacts } from './happenings.ts';
import { readIncident, type IncidentReading } from './incidents.ts';
import type { Lexicon } from './lexicon.ts';
import { readMeeting, type MeetingReading } from './meetings.ts';
import type { OfficeCountry } from './offices.ts';
import { findPlaces, type PlaceMention } from './places.ts';
import type { ReasonKey } from './reasons.ts';
import { segment, type Sentence } from './segment.ts';
import type { Story } from './stories.ts';
import { timingText } from './timing.ts';
import { titleOf } from './titles.ts';
import { findTriggers } from './triggers.ts';
import { countrySite, fromMention, isCapital, NOWHERE, type Site } from './whereabouts.ts';

export interface Article {
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly lang: 'fr' | 'en';
}

const EPOCH: Day = 0;

/** Events of an article, in the order of their first mention. Never throws, whatever the text. */
export function extract(article: Article, lexicon: Lexicon): Extracted[] {
  const folded = foldText(article.text);
  const published = parseIsoDay(article.published) ?? EPOCH;
  const sentences = segment(folded);
  const facts = factsOf(folded, sentences, published, lexicon);
  const home = homeOf(facts, folded);
  const narrative = { published, home, titleSite: titleSite(facts), sports: isSports(folded.low) };
  const stories = assemble(facts.filter(({ role }) => role === 'body'), narrative);
  const context: Context = { folded, published, home, bound: backgroundBound(stories, published), humanitarian: /\b(?:hcr|unhcr)\b/.test(folded.low), dateline: facts.find(({ dateline }) => dateline !== null)?.dateline ?? null, text: article.text };
  return stories.flatMap((story) => propose(story, context));
}

interface Facts extends SentenceFacts {
  readonly role: Sentence['role'];
  readonly dateline: PlaceMention | null;
}

interface Context {
  readonly folded: Folded;
  readonly text: string;
  readonly published: Day;
  readonly home: OfficeCountry | null;
  /** Latest day of undated background. */
  readonly bound: Day;
  readonly humanitarian: boolean;
  readonly dateline: PlaceMention | null;
}

function factsOf(folded: Folded, sentences: readonly Sentence[], published: Day, lexicon: Lexicon): Facts[] {
  const dates = findDates(folded.low, sentences, published);
  return sentences.map((sentence): Facts => {
    const { start, end, paragraph, role } = sentence;
    const head = datelineOf(folded.plain.slice(start, Math.min(end, start + 110)));
    const skip = head === null ? start : start + head.length;
    const places = findPlaces(folded, lexicon.gazetteer, sentence);
    const dateline = head === null ? null : (places.find((place) => place.end <= skip) ?? null);
    const from = dateline === null ? start : skip;
    const kept = places.filter((place) => place.start >= from);
    const text = folded.low.slice(start, end);
    const block = sentences.filter((other) => other.paragraph === paragraph);
    const paragraphText = folded.low.slice(block[0]?.start ?? start, block.at(-1)?.end ?? end);
    return {
      start, end, paragraph, role, text, dateline, places: kept, dates: dates.filter((date) => date.start >= from && date.end <= end),
      actors: findActors(folded, lexicon, { start: from, end }, kept), casualties: findCasualties(folded.low, sentence, lexicon.triggers.livestock),
      triggers: role === 'body' ? findTriggers({ sentence: text, paragraph: paragraphText }, lexicon.triggers).map((trigger) => ({ ...trigger, start: trigger.start + start, end: trigger.end + start })) : [],
    };
  });
}

/** The country that speaks: of the dateline, or of the authority whose name heads the text. */
function homeOf(facts: readonly Facts[], { low }: Folded): OfficeCountry | null {
  const country = facts.find(({ dateline }) => dateline !== null)?.dateline?.entry.country;
  if (country === 'ML' || country === 'MR') return country;
  const head = low.slice(0, 400);
  if (/\b(?:republique islamique de mauritanie|islamic republic of mauritania)\b/.test(head)) return 'MR';
  return /\b(?:republique du mali|republic of mali)\b/.test(head) ? 'ML' : null;
}

function titleSite(facts: readonly Facts[]): Site | null {
  const heads = facts.filter(({ role }) => role === 'title').concat(facts.filter(({ role }) => role === 'heading'));
  const mention = heads.flatMap(({ places }) => places).find((place) => !isCapital(place) && place.relation !== 'attached' && place.relation !== 'origin');
  return mention ? fromMention(mention) : null;
}

const SPORTS = /\b(?:football|match|stade|gardien|selectionneur|pelouse|buts?|coupe|equipes?|supporters|championnat|ligue|joueurs?|mi-temps|penalty|goalkeeper|stadium|league|striker|coach|goals?|tournament|fans|fixture|buteur|arbitre|mourabitounes|aigles)\b/g;

function isSports(low: string): boolean {
  const words = new Set(low.match(SPORTS) ?? []);
  return words.size >= 5;
}

/** Undated background happened before publication, and before the meeting that answers it. */
function backgroundBound(stories: readonly Story[], published: Day): Day {
  const [first] = stories;
  if (first?.kind === 'meeting' && first.timing?.to !== null && first.timing?.to !== undefined && first.timing.to <= published) return first.timing.to;
  return published;
}

function propose(story: Story, context: Context): Extracted[] {
  const site = settledSite(story, context);
  const when = whenOf(story, context);
  if (story.kind === 'incident') {
    const reading = readIncident({ ...story, site }, context.home, context.humanitarian);
    if (!isSupported(story, site, reading)) return [];
    const where = site?.where ?? NOWHERE;
    const draft: EventDraft = { kind: 'incident', type: reading.type, title: titleOf({ kind: 'incident', type: reading.type }, where), summary: { fr: '', en: '' }, when, where, actors: reading.actors, topics: [], status: reading.status, casualties: reading.casualties };
    return [finish(story, draft, site, context, reading)];
  }
  const reading = readMeeting({ ...story, site }, context.home);
  if (!reading || (story.timing === null && site === null)) return [];
  const where = reading.type === 'phone_call' ? NOWHERE : (site?.where ?? NOWHERE);
  const draft: EventDraft = { kind: 'meeting', type: reading.type, title: titleOf({ kind: 'meeting', type: reading.type }, where), summary: { fr: '', en: '' }, when, where, actors: reading.actors, topics: [], status: reading.status, delegations: [...reading.delegations], outcomes: [] };
  return [finish(story, draft, reading.type === 'phone_call' ? null : site, context, null)];
}

/** A site taken over from the narrative gives way to the country or the dateline that the words name. */
function settledSite(story: Story, { home, dateline, folded }: Context): Site | null {
  if (story.site) return spelled(story.site, folded);
  const part = story.happenings[0];
  if (!part) return null;
  if (story.kind === 'incident') return countrySite(part);
  const summons = part.triggers.some(({ act }) => act === 'summons');
  const country = countrySite(part);
  const settled = dateline && (dateline.entry.country === (country?.where.country ?? dateline.entry.country)) && (summons || dateline.entry.country === home) ? { ...fromMention({ ...dateline, relation: 'in' }), own: false } : country;
  return settled;
}

/** A place outside the gazetteer keeps the spelling of the text. */
function spelled(site: Site, _folded: Folded): Site {
  return site;
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
  return { draft, spans, claims: [], reasons: reasonsOf(story, draft.where, site, context), confidence: confidenceOf(story, site) };
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
  const quote = (at: { start: number; end: number }): string => text.slice(folded.source(at.start), folded.source(at.end));
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
