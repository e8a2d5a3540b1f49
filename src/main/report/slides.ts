/**
 * A briefing as slides: the title, then one event, day or week a step, then the sources. It is made from events that the
 * marking lets through already (see `redaction.ts`) and adds nothing to them.
 */
import { type Step, stepsOf, type Unit } from '#shared/briefing/steps';
import { ConfinsError } from '#shared/contract/rpc';
import type { Actor } from '#shared/domain/actor';
import type { Language } from '#shared/domain/document';
import type { EventRecord } from '#shared/domain/event';
import { InformationDigit, SourceLetter } from '#shared/domain/grading';
import type { Marking } from '#shared/domain/marking';
import { formatPeriod } from '#shared/i18n/dates';
import { formatStatus } from '#shared/i18n/status';
import { translate } from '#shared/i18n/translate';
import { type EntryContext, entryOf } from './entries.ts';
import { type Labels, labelsOf } from './labels.ts';
import type { ReportEntry, ReportModel, Sign, SourceEntry } from './model.ts';
import { inChunks, shortened, split } from './slide-text.ts';
import { sourceEntries } from './source-entries.ts';

/** What a deck is made from: a report's, or a selection's. */
export interface SlideMatter extends Pick<ReportModel, 'title' | 'headline' | 'serial' | 'author' | 'createdAt' | 'facts'> {
  readonly lang: Language;
  readonly marking: Marking;
  readonly unit: Unit;
  /** Within the marking, without what comes from documents above it. */
  readonly events: readonly EventRecord[];
  /** The report's references; none of a selection. */
  readonly refs: ReadonlyMap<string, string>;
  /** What the report says of an event, by its id; its summary is read for want of it. */
  readonly sentences: ReadonlyMap<string, readonly string[]>;
  /** What the title slide adds: what is withheld, what nobody has reviewed. */
  readonly notes: readonly string[];
  readonly actors: readonly Actor[];
}

interface SlideItem {
  readonly sign: Sign;
  readonly title: string;
  readonly line: string;
}

export interface Slide {
  /** Counts from 0; the slides of one step share it, and its map. */
  readonly step: number;
  /** Such as `2/3` where a step takes several slides; null where one holds it. */
  readonly part: string | null;
  readonly sign: Sign | null;
  readonly eyebrow: string;
  readonly heading: string;
  readonly when: string | null;
  readonly place: string | null;
  /** The grade and what it means. */
  readonly grade: { readonly code: string; readonly meaning: string } | null;
  readonly toll: readonly string[];
  readonly said: readonly string[];
  readonly items: readonly SlideItem[];
  /** Numbers of the list of sources, publishers, dates and grades. */
  readonly sources: readonly string[];
}

export interface SlideDeck extends Pick<SlideMatter, 'lang' | 'marking' | 'title' | 'headline' | 'serial' | 'author' | 'createdAt' | 'facts' | 'notes'> {
  readonly labels: Labels;
  readonly count: string;
  readonly steps: readonly Step[];
  readonly slides: readonly Slide[];
  readonly sources: readonly (readonly SourceEntry[])[];
}

/** Characters of text, rows and sources that a slide holds. */
const ROOM = { text: 560, items: 6, sources: 6, listed: 9 };

/** Nobody sits through more. */
const MOST_STEPS = 300;

/** Throws `briefing.too_long`. */
export function slidesOf(matter: SlideMatter): SlideDeck {
  const { lang, marking, title, headline, serial, author, createdAt, facts, notes, events, unit } = matter;
  const steps = stepsOf(events, unit);
  if (steps.length > MOST_STEPS) throw new ConfinsError('invalid_input', 'briefing.too_long', { steps: String(steps.length), most: String(MOST_STEPS) });
  const entries = entryContext(matter);
  const sources = sourceEntries(steps.flatMap((step) => step.events), entries, labelsOf(lang));
  const incidents = events.filter(({ kind }) => kind === 'incident').length;
  return {
    lang, marking, title: shortened(title, 140), headline: shortened(headline, 200), serial, author, createdAt, notes,
    facts: facts.map(({ label, value }) => ({ label, value: shortened(value, 90) })),
    labels: labelsOf(lang), count: translate(lang, 'briefing.count', { incidents, meetings: events.length - incidents }), steps,
    slides: steps.flatMap((step, index) => slidesOfStep(step, index, { matter, entries, sources })),
    sources: inChunks(sources.map((source) => ({ ...source, title: source.title === null ? null : shortened(source.title, 130), address: shortened(source.address, 110) })), ROOM.listed),
  };
}

interface Around {
  readonly matter: SlideMatter;
  readonly entries: EntryContext;
  readonly sources: readonly SourceEntry[];
}

function slidesOfStep(step: Step, index: number, around: Around): Slide[] {
  const [only] = step.events;
  const parts = step.events.length === 1 && only ? partsOfEvent(only, around) : partsOfSeveral(step, around);
  return parts.map((part, at) => ({ ...part, step: index, part: parts.length === 1 ? null : `${at + 1}/${parts.length}` }));
}

type Part = Omit<Slide, 'step' | 'part'>;

function partsOfEvent(event: EventRecord, { matter, entries, sources }: Around): Part[] {
  const { lang, refs, sentences } = matter;
  const entry = entryOf(event, entries);
  const ref = refs.get(event.id) ?? '';
  const told = sentences.get(event.id) ?? [];
  const head = {
    sign: entry.sign, eyebrow: [entry.type, formatStatus(event, lang), ref].filter((word) => word !== '').join(' · '), heading: shortened(entry.title, 150),
    when: entry.date, place: placeOf(entry), grade: gradeOf(event, lang), toll: entry.kind === 'incident' ? entry.casualties : [], items: [],
    sources: sourcesOf(event, sources, entries),
  };
  const texts = inChunks(split(told.length > 0 ? told : [entry.summary], ROOM.text), ROOM.text, (text) => text.length);
  return texts.length === 0 ? [{ ...head, said: [] }] : texts.map((said) => ({ ...head, said }));
}

function partsOfSeveral({ events, days }: Step, { matter: { lang, refs }, entries, sources }: Around): Part[] {
  const incidents = events.filter(({ kind }) => kind === 'incident').length;
  const head = {
    sign: null, eyebrow: translate(lang, 'briefing.count', { incidents, meetings: events.length - incidents }), heading: formatPeriod(days.from, days.to, lang),
    when: null, place: null, grade: null, toll: [], said: [],
  };
  return inChunks(events, evenly(events.length, ROOM.items)).map((some) => ({
    ...head, items: some.map((event) => itemOf(entryOf(event, entries), refs.get(event.id) ?? '')),
    sources: [...new Set(some.flatMap((event) => sourcesOf(event, sources, entries)))].slice(0, ROOM.sources),
  }));
}

function itemOf(entry: ReportEntry, ref: string): SlideItem {
  const toll = entry.kind === 'incident' ? entry.casualties.join(', ') : '';
  return {
    sign: entry.sign, title: shortened(entry.title, 120),
    line: [entry.date, shortened(entry.place.name, 50), toll, entry.grade, ref].filter((word) => word !== '').join(' · '),
  };
}

function placeOf({ place: { name, precision, frontier } }: ReportEntry): string {
  return [shortened(name, 80), precision, frontier ?? ''].filter((word) => word !== '').join(' · ');
}

function gradeOf({ grade }: EventRecord, lang: Language): Slide['grade'] {
  const [letter, digit] = [SourceLetter.parse(grade[0]), InformationDigit.parse(grade[1])];
  return { code: grade, meaning: `${translate(lang, `grade.source.${letter}`)}, ${translate(lang, `grade.info.${digit}`)}` };
}

/** Seven rows on slides of six are four and three. */
function evenly(count: number, room: number): number {
  return Math.ceil(count / Math.max(1, Math.ceil(count / room)));
}

/** « 3 RFI, 8 avril 2024 ». */
function sourcesOf(event: EventRecord, sources: readonly SourceEntry[], entries: EntryContext): string[] {
  const wanted = sourceEntries([event], entries, labelsOf(entries.lang));
  const found = wanted.flatMap(({ address, title, publisher }) => sources.find((one) => one.address === address && one.title === title && one.publisher === publisher) ?? []);
  const left = found.length - ROOM.sources;
  const shown = found.slice(0, ROOM.sources).map(({ number, publisher, published }) => [`${number}\u00a0${shortened(publisher, 60)}`, published].filter((part) => part !== null).join(', '));
  return left > 0 ? [...shown, `+${left}`] : shown;
}

function entryContext({ lang, refs, events, actors, createdAt }: SlideMatter): EntryContext {
  return {
    lang, refs, inward: new Map(), today: createdAt.slice(0, 10), actors: new Map(actors.map((actor) => [actor.id, actor])),
    events: new Map(events.map((event) => [event.id, event])),
  };
}
