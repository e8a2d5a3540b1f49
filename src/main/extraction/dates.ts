/** Temporal expressions, French and English, resolved against the day of publication and the running narrative date. */
import { isoDay, type Day } from '#shared/domain/when';
import { MONTH, WEEKDAY } from './calendar-words.ts';
import type { Resolution, TimeContext } from './date-resolvers.ts';
import { RULES } from './date-rules.ts';
import { PERIOD_LEAD } from './date-sequence.ts';

export interface DateMention extends Resolution {
  readonly start: number;
  readonly end: number;
  /** The date of an announcement ("said on Tuesday"), not of what happened. */
  readonly reporting: boolean;
  /** "The events of 2022": the year of the noun before it. */
  readonly attributive: boolean;
  /** "The tragedy of 29 February": of an incident named before it. */
  readonly ofIncident: boolean;
}

/** `paragraph`, `role`: where the sentence stands; a year that heads a part of the text counts for its dates. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly paragraph?: number;
  readonly role?: string;
}

/** Dates of the given sentences, in order. `low` is the folded lower-case text; `published` the day of publication. */
export function findDates(low: string, sentences: readonly Span[], published: Day): DateMention[] {
  const mentions: DateMention[] = [];
  let running: Day | null = null;
  let heading: HeadingYear | null = null;
  let period: { from: Day; to: Day } | null = null;
  let week: { from: Day; to: Day; paragraph: number } | null = null;
  for (const sentence of sentences) {
    const text = low.slice(sentence.start, sentence.end);
    heading = headingYear(text, sentence, heading);
    let latest: Day | null = null;
    for (const raw of rawMatches(text)) {
      const before = text.slice(Math.max(0, raw.start - 90), raw.start);
      const reporting = (SPEECH_BEFORE.test(before) && !SET_FREE.test(before)) || SPEECH_AFTER.test(text.slice(raw.end, raw.end + 40)) || SAID_AT.test(before) || POST.test(text.slice(Math.max(0, raw.start - 60), raw.start));
      const context: TimeContext = { published, running, latest, future: FUTURE.test(clauseOf(text, raw)) && !reporting, headingYear: heading?.year ?? null, period, week: week !== null && (sentence.paragraph ?? 0) - week.paragraph <= 1 ? week : null, after: text.slice(raw.end, raw.end + 60) };
      const resolved = raw.resolve(raw.match, context);
      if (resolved === null) continue;
      mentions.push({ ...resolved, start: sentence.start + raw.start, end: sentence.start + raw.end, reporting, attributive: /^(?:de|of) (?:19|20)\d\d$/.test(text.slice(raw.start, raw.end)), ofIncident: OF_INCIDENT.test(before) });
      if (period === null && sentence.start + raw.start < HEAD && resolved.kind === 'span' && resolved.from !== null && resolved.to !== null && PERIOD_LEAD.test(before)) period = { from: resolved.from, to: resolved.to };
      if (/^la semaine (?:ecoulee|passee)$|^the past week$/.test(text.slice(raw.start, raw.end)) && resolved.from !== null && resolved.to !== null) week = { from: resolved.from, to: resolved.to, paragraph: sentence.paragraph ?? 0 };
      if (resolved.kind === 'since' && resolved.from !== null && !resolved.approximate && running === null) running = resolved.from;
      if (resolved.kind !== 'day' && resolved.kind !== 'span') continue;
      latest = resolved.from;
      if (!reporting && resolved.moves && !(context.future && (resolved.from ?? 0) >= published)) running = resolved.to ?? resolved.from;
    }
  }
  return mentions.filter((mention) => !isCountedBack(mention) || !mentions.some((other) => other.kind === 'day' && !other.approximate && (other.from ?? 0) <= published && Math.abs(other.start - mention.start) < 160 && sentences.some(({ start, end }) => mention.start >= start && other.start >= start && mention.end <= end && other.end <= end)));
}

const OF_INCIDENT = /\b(?:tragedie|incidents?|attaques?|evenements?|drame|massacre|tuerie|embuscade|raid|affaire|assaut|frappe|incursion|deaths?|killings?|attacks?|events|ambush|strike|assault|tragedy)(?: (?:meurtri\w+|sanglant\w*|survenue?s?|perpetree?s?|deadly))? ?(?:du|de|of|le|on|dated)? ?$/;

/** The clause of a sentence that a date stands in. */
function clauseOf(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - 140), start).split(CLAUSE).at(-1) ?? '';
  return before + text.slice(start, end) + (text.slice(end, end + 140).split(CLAUSE)[0] ?? '');
}

const CLAUSE = /[;:]|,? (?:and on|et le|but|mais|alors que|tandis que|while|before|avant de|leaving|after|apres) /;

/** How much of a text its head is. */
const HEAD = 600;

/** "Two weeks after the attack": worth nothing beside the day itself. */
function isCountedBack({ kind, approximate, moves }: DateMention): boolean {
  return kind === 'day' && approximate && !moves;
}

interface HeadingYear {
  readonly year: number;
  /** It stands alone above a part of the text, not at the beginning of one paragraph. */
  readonly above: boolean;
  readonly paragraph: number;
}

/** The year that heads the sentence's part of the text: "2021", "2021. In July …", "2021: …". */
function headingYear(text: string, { paragraph = 0, role }: Span, known: HeadingYear | null): HeadingYear | null {
  const match = /^\W*(?<year>(?:19|20)\d\d)(?: ?[.:\u2014-]|$)(?!\d|-)/.exec(text);
  if (match) return { year: Number(match.groups?.['year']), above: role !== 'body' || (text.length < 8 && known?.paragraph !== paragraph && known?.above === true), paragraph };
  if (known === null || role === 'heading') return role === 'heading' ? null : known;
  return known.above || known.paragraph === paragraph ? known : null;
}

/** EDTF text of a resolution. */
export function edtfOf({ from, to, approximate }: Pick<Resolution, 'from' | 'to' | 'approximate'>): string {
  const mark = approximate ? '~' : '';
  if (from === null) return to === null ? '' : `../${isoDay(to)}${mark}`;
  if (to === null) return `${isoDay(from)}${mark}/..`;
  if (from === to) return `${isoDay(from)}${mark}`;
  return wholeMonthOrYear(from, to, mark) ?? `${isoDay(from)}${mark}/${isoDay(to)}${mark}`;
}

function wholeMonthOrYear(from: Day, to: Day, mark: string): string | null {
  const [first, last, after] = [isoDay(from), isoDay(to), isoDay(to + 1)];
  if (!first.endsWith('-01') || !after.endsWith('-01')) return null;
  if (first.slice(0, 7) === last.slice(0, 7)) return `${first.slice(0, 7)}${mark}`;
  return first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31` ? `${first.slice(0, 4)}${mark}` : null;
}

interface RawMatch {
  readonly start: number;
  readonly end: number;
  readonly match: RegExpExecArray;
  readonly resolve: (match: RegExpExecArray, context: TimeContext) => Resolution | null;
}

/** No expression of time is without one of these. */
const HINT = new RegExp(`\\d|\\b(?:${WEEKDAY}|${MONTH})\\b|jour|semaine|\\bmois\\b|annee|\\bans?\\b|veille|lendemain|\\bhier\\b|demain|matin|soir|nuit|midi|temps|recemment|recent|week|day|month|year|night|morning|afternoon|evening`);

/** Leftmost, then earlier rule, then longer; no overlaps. */
function rawMatches(text: string): RawMatch[] {
  if (!HINT.test(text)) return [];
  const found: (RawMatch & { order: number })[] = [];
  RULES.forEach(({ pattern, resolve }, order) => {
    for (const match of text.matchAll(pattern)) found.push({ start: match.index, end: match.index + match[0].length, match, resolve, order });
  });
  found.sort((a, b) => a.order - b.order || a.start - b.start);
  const kept: RawMatch[] = [];
  for (const raw of found) if (kept.every((other) => raw.end <= other.start || raw.start >= other.end)) kept.push(raw);
  return kept.sort((a, b) => a.start - b.start);
}

const FUTURE = /\b(?:sera|seront|aura lieu|auront lieu|se rendra|se rendront|se reunira|se reuniront|se tiendra|se tiendront|se retrouveront|est prevue?|sont prevue?s|prevue?s?|attendue?s?|prochaine?|devrai(?:t|ent)|devai(?:t|ent)|doit|doivent|will|is due|are due|is to|are to|scheduled|planned|expected|next|se rend(?:ra)?|recevra|accueillera|effectuera|rencontrera|arrivera|demain|tomorrow|annonce un|la tenue)\b/;

/** "Were released on Sunday" tells of people, not of a statement. */
const SET_FREE = /\b(?:was|were|been|be|are) (?:\w+ )?released\b[^,;]{0,12}$/;

/** "The ministry on Saturday urged …", "le ministère a, mardi, annoncé". */
const SPEECH_AFTER = /^[ ,]*(?:on (?:apprenait|apprend|a appris|avait appris)|it (?:emerged|transpired)|word came|news (?:came|broke)|we learned|urged|dismissed|insisted|accused|blamed|acknowledged|admitted|claimed|vowed|promised|put the|described|called the|said|announced|condemned|denied|called on|warned|confirmed|reported|told|rejected|(?:a |ont )?(?:annonce|accuse|reconnu|admis|rejete|impute|attribue|estime|qualifie|regrette|deplore|assure|promis|declare|affirme|appele a|condamne|dementi|indique|confirme|exhorte|precise)\b)/;

/** "The cabinet meeting of Wednesday", "a statement dated Friday": when something was said. */
const SAID_AT = /\b(?:conseil des ministres|cabinet meeting|conference de presse|point de presse|point-presse|press (?:conference|briefing|release)|communique|bulletin|message|video|tweet|statement|interview|entretien accorde|allocution|discours|speech|address|edition|editorial)\b[^,.;]{0,30}? (?:de|du|ce|on|of|dated|date du|diffusee?|publiee?) ?$/;

/** The date of an embedded post: "(@name, 11 October 2025)". */
const POST = /\(@[\w.]+(?:[^)]*|\),? ?(?:le |on |- ?)?)$/;

const SPEECH = 'imput|attribu|qualifi|estim|deplor|promis|rejet|rejett|reject|insist|avanc|blam|assert|rappel|salu|regrett|exig|reclam|vow|invit|decri|evoqu|soutenu|maintenu|justifi|ironis|plaid|argu|dismiss|acknowledg|admit|admis|lament|complain|promise|pledge|recall|annonc|indiqu|declar|affirm|appris|confi|precis|rapport|publi|diffus|said|told|announc|report|revendiqu|communique|reagi|denonc|confirm|dement|statement|saying|tweet|ecrit|souligne|explique|claimed|condamn|accus|issued|released|assur|raconte|temoign|reconnu|statement|post[eé]|lu(?:e|s)? |publie|urg|warn|interrog|joint|tally';
const SPEECH_BEFORE = new RegExp(`\\b(?:${SPEECH})\\w*(?:[ -](?:t-on|t-il|t-elle|on|ce|le|the|par|by|a l'afp|afp|reuters|communique|dans un communique|dans la|dans la soiree de|late|early|au|soir|matin)){0,4}[ ,]*$`);
