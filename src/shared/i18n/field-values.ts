/** The value of a record's field as a person reads it; what has no words of its own is written as it is kept. */
import { Participation } from '../domain/actor.ts';
import { CASUALTY_KINDS, Casualties } from '../domain/casualties.ts';
import type { Json } from '../domain/change.ts';
import { Commitment } from '../domain/commitment.ts';
import type { Language } from '../domain/document.ts';
import { Bilingual, Citation, Claim, Delegation, EventLink, type EventState, Review } from '../domain/event.ts';
import { Marking, markingLabel } from '../domain/marking.ts';
import { EventStatus, EventType } from '../domain/taxonomy.ts';
import { Where } from '../domain/where.ts';
import { z } from 'zod';
import { formatDate } from './dates.ts';
import { formatCasualty } from './figures.ts';
import { isMessageKey, translate } from './translate.ts';

/** Names of what a record only knows by id. */
export interface Names {
  /** In the reader's language; what is no actor's id stays as it is. */
  readonly actor: (id: string) => string;
  /** The event's title in the reader's language; null where the workspace does not hold it. */
  readonly event: (id: string) => string | null;
}

/** Every field that an incident or a meeting has. */
export type EventField = EventState extends infer E ? (E extends unknown ? keyof E & string : never) : never;

type Write = (value: Json, lang: Language, names: Names) => string | null;

/** One line, or several joined by commas; a dash for nothing. */
export function fieldText(field: string, value: Json, lang: Language, names: Names): string {
  const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty) return '—';
  const write = isEventField(field) ? VALUES[field] : OTHERS[field];
  return write?.(value, lang, names) ?? (typeof value === 'string' ? value : JSON.stringify(value));
}

export function isEventField(field: string): field is EventField {
  return Object.hasOwn(VALUES, field);
}

/** "Nara", "Nara (aux environs)", "le long de la frontière". */
export function placeText({ name, adm1, precision }: Where, lang: Language): string {
  const word = translate(lang, `precision.${precision}`);
  const known = name ?? adm1;
  if (known === null) return word;
  return precision === 'place' ? known : `${known} (${word})`;
}

/** "3 blessés, au moins 1 tué"; empty where no kind is known. */
export function casualtiesText(casualties: Casualties, lang: Language): string {
  return CASUALTY_KINDS.flatMap((kind) => {
    const range = casualties[kind];
    return range ? [formatCasualty(kind, range, lang)] : [];
  }).join(', ');
}

/** Who publishes it, else its title, its address, or that nobody knows. */
export function citationText({ publisher, title, url }: Citation, lang: Language): string {
  return publisher ?? title ?? url ?? translate(lang, 'inspector.citation.unknown');
}

/** "répond à « … »". */
export function linkText({ rel, to }: EventLink, lang: Language, names: Names): string {
  const title = names.event(to);
  const other = title === null ? translate(lang, 'history.value.absent') : translate(lang, 'history.value.quoted', { text: title });
  return `${translate(lang, `link.${rel}`)} ${other}`;
}

export function typeText(type: EventType, lang: Language): string {
  const [incident, meeting] = [`type.incident.${type}`, `type.meeting.${type}`];
  if (type === 'other') return translate(lang, 'history.value.other');
  const key = isMessageKey(incident) ? incident : meeting;
  return isMessageKey(key) ? translate(lang, key) : type;
}

export function topicText(topic: string, lang: Language): string {
  const key = `topic.${topic}`;
  return isMessageKey(key) ? translate(lang, key) : topic;
}

export function delegationText({ country, head }: Delegation, lang: Language): string {
  const who = head.name ?? head.title;
  const word = translate(lang, `country.${country}`);
  return who === null ? word : `${who} (${word})`;
}

/** The reader's language, else the other one. */
export function inLanguage(text: Bilingual, lang: Language): string {
  return text[lang] || text.fr || text.en;
}

/** "français"; a language without a name of its own stays a code. */
export function languageText(code: string, lang: Language): string {
  const key = `language.${code}`;
  return isMessageKey(key) ? translate(lang, key) : code;
}

const text: Write = (value) => (typeof value === 'string' ? value : null);

const VALUES: Readonly<Record<EventField, Write>> = {
  id: text,
  kind: text,
  title: of(Bilingual, inLanguage),
  summary: of(Bilingual, inLanguage),
  when: of(z.string(), formatDate),
  where: of(Where, placeText),
  actors: of(z.array(Participation), (actors, lang, names) =>
    actors.map(({ id, role }) => `${names.actor(id)} (${translate(lang, `role.${role}`)})`).join(', ')),
  topics: of(z.array(z.string()), (topics, lang) => topics.map((topic) => topicText(topic, lang)).join(', ')),
  type: of(EventType, typeText),
  status: of(EventStatus, (status, lang) => translate(lang, `status.${status}`)),
  casualties: of(Casualties, (casualties, lang) => casualtiesText(casualties, lang) || '—'),
  delegations: of(z.array(Delegation), (all, lang) => all.map((one) => delegationText(one, lang)).join(', ')),
  outcomes: of(z.array(z.string()), (outcomes) => outcomes.join(' ; ')),
  commitments: of(z.array(Commitment), (all, lang) => all.map((one) => commitmentText(one, lang)).join(' ; ')),
  claims: of(z.array(Claim), (claims, lang, names) => claims.map((claim) => claimText(claim, lang, names)).join(' ; ')),
  citations: of(z.array(Citation), (citations, lang) => citations.map((one) => `${citationText(one, lang)} (${one.grade})`).join(', ')),
  links: of(z.array(EventLink), (links, lang, names) => links.map((link) => linkText(link, lang, names)).join(', ')),
  marking: of(Marking, markingLabel),
  review: of(Review, (review, lang) => translate(lang, `review.${review}`)),
  note: text,
  tags: of(z.array(z.string()), (tags) => tags.join(', ')),
  grade: text,
};

/** Fields of other records that have words. */
const OTHERS: Readonly<Record<string, Write>> = {
  lang: of(z.string(), languageText),
  published: of(z.string(), formatDate),
  event: of(z.string(), (id, _lang, names) => names.event(id)),
};

function claimText({ by, says, casualties }: Claim, lang: Language, names: Names): string {
  const told = says || casualtiesText(casualties, lang);
  return translate(lang, 'history.value.claim', { by: names.actor(by), says: told });
}

function commitmentText({ text: what, due, state }: Commitment, lang: Language): string {
  const details = [due === null ? null : formatDate(due, lang), translate(lang, `commitment.${state}`)].filter((part) => part !== null);
  return `${what} (${details.join(', ')})`;
}

function of<T>(schema: z.ZodType<T>, write: (value: T, lang: Language, names: Names) => string | null): Write {
  return (value, lang, names) => {
    const read = schema.safeParse(value);
    return read.success ? write(read.data, lang, names) : null;
  };
}
