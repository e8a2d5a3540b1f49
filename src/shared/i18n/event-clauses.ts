/** What changed in one field of an event, in clauses such as "Bilan corrigé de 2 à 3 blessés". */
import { Participation } from '../domain/actor.ts';
import { CASUALTY_KINDS, Casualties, type CasualtyKind, type CasualtyRange } from '../domain/casualties.ts';
import { type Json, sameValue } from '../domain/change.ts';
import { Commitment } from '../domain/commitment.ts';
import type { Language } from '../domain/document.ts';
import { Bilingual, Citation, Claim, Delegation, EventLink } from '../domain/event.ts';
import { boundsOf, parseEdtf } from '../domain/when.ts';
import { Where } from '../domain/where.ts';
import { z } from 'zod';
import { formatDate } from './dates.ts';
import { citationText, delegationText, type EventField, fieldText, linkText, type Names, placeText, topicText } from './field-values.ts';
import { formatCasualty } from './figures.ts';
import type { MessageKey } from './fr.ts';
import { formatNumber } from './numbers.ts';
import { type Params, translate } from './translate.ts';

/** Whoever tells: the language, and names for ids. */
export interface Voice {
  readonly lang: Language;
  readonly names: Names;
  readonly say: (key: MessageKey, params?: Params) => string;
}

/** Empty where the change goes without saying; null where the values cannot be read. */
export type Clause = (from: Json, to: Json, voice: Voice) => readonly string[] | null;

export function voiceOf(lang: Language, names: Names): Voice {
  return { lang, names, say: (key, params) => translate(lang, key, params) };
}

/** "Statut : allégué → confirmé". */
export function arrow(field: string, key: MessageKey): Clause {
  return (from, to, { lang, names, say }) => [
    say('history.arrow', { field: say(key), from: fieldText(field, from, lang, names), to: fieldText(field, to, lang, names) }),
  ];
}

export const silent: Clause = () => [];

/** In the order in which a sentence tells them. */
export const EVENT_CLAUSES: Readonly<Record<EventField, Clause>> = {
  casualties: between(Casualties.nullable(), (from, to, voice) => CASUALTY_KINDS.flatMap((kind) => tollClause(kind, from?.[kind] ?? null, to?.[kind] ?? null, voice))),
  status: arrow('status', 'field.status'),
  when: between(z.string().nullable(), (from, to, { lang, say }) => [
    say('history.arrow', { field: say(whenKey(from, to)), from: formatDate(from ?? '', lang), to: formatDate(to ?? '', lang) }),
  ]),
  where: between(Where.nullable(), (from, to, voice) => (from && to ? whereClause(from, to, voice) : null)),
  type: arrow('type', 'field.type'),
  citations: list(Citation, (one) => [one.document, one.url, one.publisher, one.title].join(' '), {
    added: 'history.citation.added', removed: 'history.citation.removed', changed: 'history.citation.changed',
    say: (one, { lang }) => citationText(one, lang),
    detail: (from, to, { lang, say }) => (from.grade === to.grade ? null : say('history.citation.graded', { name: citationText(to, lang), from: from.grade, to: to.grade })),
  }),
  claims: list(Claim, (claim) => [claim.by, claim.document, claim.url].join(' '), {
    added: 'history.claim.added', removed: 'history.claim.removed', changed: 'history.claim.changed', say: ({ by }, { names }) => names.actor(by),
  }),
  actors: list(Participation, ({ id }) => id, {
    added: 'history.actor.added', removed: 'history.actor.removed', changed: 'history.actor.changed',
    say: ({ id, role }, { names, say }) => `${names.actor(id)} (${say(`role.${role}`)})`,
  }),
  title: between(Bilingual.nullable(), (from, to, voice) => (from && to ? titleClause(from, to, voice) : null)),
  summary: presence({ added: 'history.summary.added', removed: 'history.summary.removed', changed: 'history.summary.changed' }),
  delegations: list(Delegation, ({ country }) => country, {
    added: 'history.delegation.added', removed: 'history.delegation.removed', changed: 'history.delegation.changed',
    say: (one, { lang }) => delegationText(one, lang),
  }),
  commitments: list(Commitment, ({ text }) => text, {
    added: 'history.commitment.added', removed: 'history.commitment.removed', changed: 'history.commitment.changed',
    say: ({ text }) => text,
    detail: (from, to, { say, lang, names }) => {
      if (from.state !== to.state) return say(to.state === 'kept' ? 'history.commitment.kept' : 'history.commitment.reopened', { name: to.text });
      if (from.due === to.due) return null;
      return say('history.commitment.due', { name: to.text, from: fieldText('when', from.due, lang, names), to: fieldText('when', to.due, lang, names) });
    },
  }),
  outcomes: words('history.outcome.added', 'history.outcome.removed', (outcome) => outcome),
  topics: words('history.topic.added', 'history.topic.removed', topicText),
  links: list(EventLink, ({ to, rel }) => `${rel} ${to}`, {
    added: 'history.link.added', removed: 'history.link.removed', changed: 'history.link.added', say: (link, { lang, names }) => linkText(link, lang, names),
  }),
  marking: arrow('marking', 'history.field.marking'),
  review: between(z.string().nullable(), (_from, to, { say }) => [say(to === 'reviewed' ? 'history.reviewed' : 'history.unreviewed')]),
  note: presence({ added: 'history.note.added', removed: 'history.note.removed', changed: 'history.note.changed' }),
  tags: words('history.tag.added', 'history.tag.removed', (tag) => tag),
  grade: arrow('grade', 'history.field.grade'),
  kind: arrow('kind', 'history.field.kind'),
  id: silent,
};

function tollClause(kind: CasualtyKind, from: CasualtyRange | null, to: CasualtyRange | null, { lang, say }: Voice): string[] {
  if (sameValue(from, to)) return [];
  if (from === null) return to === null ? [] : [say('history.toll.added', { toll: formatCasualty(kind, to, lang) })];
  if (to === null) return [say('history.toll.removed', { toll: formatCasualty(kind, from, lang) })];
  const isPlain = from[0] === from[1] && to[0] === to[1];
  if (isPlain) return [say('history.toll.figures', { from: formatNumber(from[0], lang), toll: formatCasualty(kind, to, lang) })];
  return [say('history.toll.ranges', { from: formatCasualty(kind, from, lang), to: formatCasualty(kind, to, lang) })];
}

/** A date that came to lie within the old one is more precise; one around it, less. */
function whenKey(from: string | null, to: string | null): MessageKey {
  const isWithin = (inner: string, outer: string): boolean => {
    const [a, b] = [boundsOf(inner), boundsOf(outer)];
    return (a.from ?? -Infinity) >= (b.from ?? -Infinity) && (a.to ?? Infinity) <= (b.to ?? Infinity);
  };
  if (from === null || to === null || !parseEdtf(from) || !parseEdtf(to)) return 'history.when.changed';
  const [narrower, wider] = [isWithin(to, from), isWithin(from, to)];
  if (narrower === wider) return 'history.when.changed';
  return narrower ? 'history.when.narrowed' : 'history.when.widened';
}

function whereClause(from: Where, to: Where, { lang, say }: Voice): string[] {
  const [before, after] = [placeText(from, lang), placeText(to, lang)];
  if (before !== after) return [say('history.arrow', { field: say('history.where.changed'), from: before, to: after })];
  if (from.side !== to.side) return [say('history.arrow', { field: say('history.where.side'), from: say(`side.${from.side}`), to: say(`side.${to.side}`) })];
  return [say(sameValue(from.point, to.point) ? 'history.where.redrawn' : 'history.where.moved', { place: after })];
}

function titleClause(from: Bilingual, to: Bilingual, { lang, say }: Voice): string[] {
  const other = lang === 'fr' ? 'en' : 'fr';
  const shown = from[lang] === to[lang] ? other : lang;
  const key = shown === lang ? 'history.title' : 'history.title.other';
  return [from[shown] === '' ? say('history.title.added', { to: to[shown] }) : say(key, { from: from[shown], to: to[shown] })];
}

interface ListWords<T> {
  readonly added: MessageKey;
  readonly removed: MessageKey;
  readonly changed: MessageKey;
  readonly say: (item: T, voice: Voice) => string;
  /** What exactly changed of an item that stayed; null where there are no better words than `changed`. */
  readonly detail?: (from: T, to: T, voice: Voice) => string | null;
}

function list<T>(schema: z.ZodType<T>, identity: (item: T) => string, { added, removed, changed, say, detail }: ListWords<T>): Clause {
  return between(z.array(schema).nullable(), (from, to, voice) => {
    const [before, after] = [from ?? [], to ?? []];
    const without = (items: readonly T[], others: readonly T[]): T[] => items.filter((item) => !others.some((other) => sameValue(item, other)));
    const [gone, come] = [without(before, after), without(after, before)];
    const former = (item: T): T | undefined => gone.find((other) => identity(other) === identity(item));
    const stayed = come.map(former);
    if (gone.length === 0 && come.length === 0) return [voice.say('history.reordered')];
    return [
      ...come.map((item) => {
        const was = former(item);
        if (was === undefined) return voice.say(added, { name: say(item, voice) });
        return detail?.(was, item, voice) ?? voice.say(changed, { name: say(item, voice) });
      }),
      ...gone.filter((item) => !stayed.includes(item)).map((item) => voice.say(removed, { name: say(item, voice) })),
    ];
  });
}

function words(added: MessageKey, removed: MessageKey, say: (word: string, lang: Language) => string): Clause {
  return list(z.string(), (word) => word, { added, removed, changed: added, say: (word, { lang }) => say(word, lang) });
}

/** Long texts are not quoted in a sentence: only that they came, went or changed. */
function presence(keys: { readonly added: MessageKey; readonly removed: MessageKey; readonly changed: MessageKey }): Clause {
  const isThere = (value: Json): boolean => fieldText('summary', value, 'fr', { actor: (id) => id, event: () => null }) !== '—' && !sameValue(value, { fr: '', en: '' });
  return (from, to, { say }) => [say(isThere(from) ? (isThere(to) ? keys.changed : keys.removed) : keys.added)];
}

export function between<T>(schema: z.ZodType<T>, tell: (from: T, to: T, voice: Voice) => readonly string[] | null): Clause {
  return (from, to, voice) => {
    const [before, after] = [schema.safeParse(from), schema.safeParse(to)];
    return before.success && after.success ? tell(before.data, after.data, voice) : null;
  };
}
