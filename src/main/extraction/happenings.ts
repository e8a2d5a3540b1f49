/** A happening is what one sentence tells of one event: its triggers, and the dates, places and people in its part of the sentence. */
import type { ActorMention } from './actors.ts';
import type { CasualtyMention } from './casualties.ts';
import type { DateMention } from './dates.ts';
import type { PlaceMention } from './places.ts';
import type { IncidentTrigger, MeetingTrigger, Trigger } from './triggers.ts';

export interface Mentions {
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly actors: readonly ActorMention[];
  readonly casualties: readonly CasualtyMention[];
}

export interface SentenceFacts extends Mentions {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Folded lower-case text of the sentence. */
  readonly text: string;
  /** The same with its capitals. */
  readonly plain: string;
  readonly triggers: readonly Trigger[];
}

interface Common extends Mentions {
  readonly sentence: SentenceFacts;
  /** The part of the sentence that belongs to this happening; offsets of the folded text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type IncidentHappening = Common & { readonly kind: 'incident'; readonly triggers: readonly IncidentTrigger[] };
export type MeetingHappening = Common & { readonly kind: 'meeting'; readonly triggers: readonly MeetingTrigger[] };
export type Happening = IncidentHappening | MeetingHappening;

/** The happenings of a sentence, in order; triggers are absolute here. */
export function happeningsOf(sentence: SentenceFacts): Happening[] {
  const groups = groupTriggers(sentence);
  return groups.flatMap((group, index): Happening[] => {
    const [first] = group;
    if (!first) return [];
    const start = index === 0 ? sentence.start : boundary(sentence, groups[index - 1] ?? [], first);
    const next = groups[index + 1]?.[0];
    const end = next === undefined ? sentence.end : boundary(sentence, group, next);
    const within = <T extends { start: number; end: number }>(list: readonly T[], from = start): T[] => list.filter((item) => item.start >= from && item.end <= end);
    const own = ownClause(sentence, start, first, end);
    const since = afterword(sentence, start, first);
    const placedThere = own > start && within(sentence.places, own).length > 0;
    const common: Common = {
      sentence, start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start),
      dates: within(sentence.dates, Math.max(own, since)).filter((date) => !isAside(sentence, date, first)), places: within(sentence.places, placedThere ? own : start), actors: within(sentence.actors), casualties: within(sentence.casualties),
    };
    return first.kind === 'incident'
      ? [{ ...common, kind: 'incident', triggers: group.filter((trigger) => trigger.kind === 'incident') }]
      : [{ ...common, kind: 'meeting', triggers: group.filter((trigger) => trigger.kind === 'meeting') }];
  });
}

/** "Inspected units on Monday, days after clashes": what came before has neither the day of the main clause. */
function afterword({ text, start: at, dates }: SentenceFacts, start: number, first: Trigger): number {
  if (first.kind !== 'incident') return start;
  const match = /\b(?:(?:days|weeks|hours|months) after|(?:quelques )?(?:jours|semaines|mois|heures) apres) (?:(?:the|an?|une?|la|le|les|des|l'|several|deadly) ?)*(?:[\w-]+ )?$/.exec(text.slice(start - at, first.start - at));
  if (!match || dates.some((date) => date.start < first.start && date.end > start + match.index)) return start;
  return start + match.index;
}

/** "They came on Tuesday to bury herders who were killed last week at X": from the relative pronoun on, where the clause has its own day. */
function ownClause({ text, start: at, dates }: SentenceFacts, start: number, first: Trigger, end: number): number {
  const pronoun = text.slice(start - at, first.start - at).search(/ (?:et|and) (?:condamn|denonc|salu|deplor|rappel|evoqu|regrett|accus|revendiqu|condemn|denounc|recall|welcom)\w* (?!.* (?:et|and) (?:condamn|denonc|salu|deplor|rappel|evoqu|regrett|accus|revendiqu|condemn|denounc|recall|welcom))| (?:who|whom|whose|qui|dont|que|lesquels|laquelle) (?!(?:a|ont|has|have) (?:dit|said))(?!.* (?:who|whom|whose|qui|dont|que) )/);
  if (pronoun < 0) return start;
  const dated = dates.some((date) => !date.reporting && date.start >= first.end && date.end <= end && date.start - first.end < 120);
  return dated ? start + pronoun : start;
}

/** "The minister, who arrived on Tuesday, was received": the day of what the aside tells, not of the act after it. */
function isAside({ text, start }: SentenceFacts, date: { start: number; end: number }, first: Trigger): boolean {
  for (const match of text.matchAll(/, (?:who|which|qui|dont|arrivee?s?|venue?s?) (?![^,;]*(?:\bqu'| que | that ))[^,;]{3,90},/g)) {
    const [from, to] = [start + match.index, start + match.index + match[0].length];
    if (date.start >= from && date.end <= to && first.start >= to) return true;
  }
  return false;
}

/** Where one group's words end and the next group's begin: a date set off by a comma just before the next trigger goes with it. */
function boundary({ text, start, dates, places, casualties }: SentenceFacts, group: readonly Trigger[], next: Trigger): number {
  const from = Math.max(...group.map((trigger) => trigger.end));
  const victims = next.kind === 'incident' ? casualties.find((casualty) => casualty.start < next.end && casualty.end > next.start && casualty.start >= from) : undefined;
  const limit = Math.min(next.start, victims?.start ?? next.start);
  const anchored = dates.find((date) => date.kind === 'day' && !date.moves && date.start >= from && date.end <= limit);
  if (anchored) return anchored.start;
  const between = text.slice(from - start, limit - start);
  const splits = [...between.matchAll(/[,;:] | (?:apres|after|puis|then|tandis que|alors que|while|lorsque|ou|et|and) /g)].map(({ index }) => from + index).filter((index) => !dates.some((date) => index > date.start && index < date.end));
  const at = between.includes(';') ? from + between.lastIndexOf(';') : beforeItsDate(splits, dates);
  if (at === null) return limit;
  if (/^, (?:ou|where|when|au cours d\w+|lors d\w+|during which|in which) /.test(text.slice(at - start)) && [...dates, ...places].some((item) => item.start >= from && item.end <= at)) return from;
  const own = [...dates, ...places].some((item) => item.start >= at && item.end <= limit);
  return own || (limit === next.start && limit - at < 60) ? at : limit;
}

/** The last separator; the one before it where only a date stands between the two ("…, in March, thirty others …"). */
function beforeItsDate(splits: readonly number[], dates: SentenceFacts['dates']): number | null {
  const [last, previous] = [splits.at(-1), splits.at(-2)];
  if (last === undefined) return null;
  return previous !== undefined && dates.some((date) => date.start >= previous && date.end <= last + 1 && last - previous - (date.end - date.start) < 12) ? previous : last;
}

function groupTriggers(sentence: SentenceFacts): Trigger[][] {
  const groups: Trigger[][] = [];
  for (const trigger of sentence.triggers) {
    const group = groups.at(-1);
    const floor = groups.length > 1 ? (group?.[0]?.start ?? sentence.start) - 15 : sentence.start;
    if (group && joins(group, trigger, sentence, floor)) group.push(trigger);
    else groups.push([trigger]);
  }
  return groups;
}

const ALONE = new Set(['restriction', 'displacement', 'mobilisation', 'presence']);
const CROWD = new Set(['protest', 'riot']);

function joins(group: readonly Trigger[], trigger: Trigger, sentence: SentenceFacts, floor: number): boolean {
  const last = group.at(-1);
  if (!last || last.kind !== trigger.kind) return false;
  if (last.act === 'displacement' && trigger.act === 'displacement') return true;
  if (hasSemicolon(sentence, last, trigger)) return trigger.kind === 'incident' && trigger.act === 'kill' && !ALONE.has(last.act) && !hasOwnDate(sentence, last, trigger);
  if (trigger.kind === 'meeting') return !hasOwnDate(sentence, last, trigger) || !datedBefore(sentence, trigger, floor);
  const acts = group.map(({ act }) => act);
  if (ALONE.has(trigger.act) || acts.some((act) => ALONE.has(act))) return acts.includes(trigger.act) && last.act === trigger.act;
  if (isElsewhere(sentence, last, trigger)) return false;
  if (last.act === 'missing' && trigger.act === 'kill' && !sentence.text.slice(last.end - sentence.start, trigger.start - sentence.start).includes(',')) return true;
  if (trigger.act === 'kill' && acts.some((act) => CROWD.has(act)) && !hasOwnDate(sentence, last, trigger)) return true;
  if (CROWD.has(trigger.act) !== acts.some((act) => CROWD.has(act))) return false;
  return !(datedBefore(sentence, trigger, floor) && hasOwnDate(sentence, last, trigger));
}

/** "An ambush near X and an attack on Y": each with its own place. */
function isElsewhere({ text, start, places }: SentenceFacts, last: Trigger, trigger: Trigger): boolean {
  if (trigger.definite || !/ (?:et|and|puis|then|while|tandis que) (?:(?:une?|an?|another|un autre|une autre|d'autres|other) )?(?:[\w-]+ )?$/.test(text.slice(last.end - start, trigger.start - start))) return false;
  const between = places.find((place) => place.start >= last.end && place.end <= trigger.start && place.relation !== 'origin' && place.relation !== 'attached' && place.relation !== 'bare');
  const after = places.find((place) => place.start >= trigger.end && place.start - trigger.end < 45 && (place.relation === 'in' || place.relation === 'near'));
  return between !== undefined && after !== undefined && between.entry.name !== after.entry.name && !text.slice(trigger.end - start, after.start - start).includes(',');
}

function hasSemicolon({ text, start }: SentenceFacts, a: Trigger, b: Trigger): boolean {
  return text.slice(a.end - start, b.start - start).includes(';');
}

function hasOwnDate({ dates }: SentenceFacts, last: Trigger, trigger: Trigger): boolean {
  return dates.some((date) => !date.reporting && date.start >= last.end && date.end <= trigger.start) || dates.some((date) => !date.reporting && date.start >= trigger.end && date.start - trigger.end < 40);
}

function datedBefore({ dates }: SentenceFacts, trigger: Trigger, floor: number): boolean {
  const near = dates.filter((date) => !date.reporting && date.start >= floor && (date.end <= trigger.start || (date.start >= trigger.end && date.start - trigger.end < 40)));
  return near.length >= 2 && near.some((date) => date.end <= trigger.start);
}
