/**
 * Dates in words, French and English: the reader's own rules for what a newspaper writes, and a small table for what an
 * analyst types besides ("vers", "avant", seasons, quarters, decades, figures). Numbers are day first in both languages.
 */
import { calendarDate, type Day, type DayRange, isoDay, parseEdtf } from '#shared/domain/when';
import { dayOrNull, MONTH, monthNumber, YEAR } from '../extraction/calendar-words.ts';
import { edtfOf, findDates } from '../extraction/dates.ts';
import { foldText } from '../extraction/fold.ts';

/** Null where the words are not understood. `today` dates relative words and missing years. */
export function dateInWords(text: string, today: Day): string | null {
  const plain = text.trim().replace(/\s*([/-])\s*(?=\.\.|\d{4}-)/g, '$1');
  if (parseEdtf(plain) !== null) return plain;
  const low = foldText(text).low.replace(/\s+/g, ' ').replace(/[\s.;,!]+$/, '').trim();
  return low === '' ? null : understood(low, today);
}

type Read = (low: string, today: Day) => string | null;

function understood(low: string, today: Day): string | null {
  for (const { pattern, read } of LEADS) {
    const match = pattern.exec(low);
    if (match) return read(match.groups ?? {}, today);
  }
  return PLAIN.reduce<string | null>((found, read) => found ?? read(low, today), null);
}

interface Lead {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string>>, today: Day) => string | null;
}

const THE = "(?:le |la |les |l'|the )?";

/** Words that stand before a date and say how it is meant. The first that fits decides. */
const LEADS: readonly Lead[] = [
  lead(`(?:vers|aux (?:alentours|environs) d(?:e |u |')|autour d(?:e |u )|environ|approximativement|a peu pres|about|around|circa|ca?\\.?|approximately|roughly|~) ?${THE}(?<x>.+)`, ({ x = '' }, today) => marked(understood(x, today), '~')),
  lead(`(?:peut-etre|probablement|sans doute|possibly|probably|perhaps|maybe) (?:en |le |on |in )?(?<x>.+)`, ({ x = '' }, today) => marked(understood(x, today), '?')),
  lead(`(?<x>.+?) ?\\?`, ({ x = '' }, today) => marked(understood(x, today), '?')),
  lead(`(?<x>.+?) (?:environ|approximativement|ou (?:a )?peu pres|or so|approximately|roughly)`, ({ x = '' }, today) => marked(understood(x, today), '~')),
  lead(`(?:entre|between) ${THE}(?<a>.+?) (?:et|and) ${THE}(?<b>.+)`, between),
  lead(`(?:de |du |d'|from )${THE}(?<a>.+?) (?:a|au|jusqu'a|jusqu'au|to|until|till) ${THE}(?<b>.+)`, between),
  lead(`(?:avant|before) ${THE}(?<x>.+)`, ({ x = '' }, today) => before(understood(x, today))),
  lead(`(?:jusqu'(?:au|en|a)\\b|au plus tard|d'ici|until|till|up to|by|no later than|not later than) ?(?:a |au |en |in |on |the end of )?${THE}(?<x>.+)`, ({ x = '' }, today) => open(understood(x, today), 'start')),
  lead(`(?:apres|after) ${THE}(?<x>.+)`, ({ x = '' }, today) => after(understood(x, today))),
  lead(`(?:depuis|a partir d(?:e |u )|a compter d(?:e |u )|des|since|from|starting) ?${THE}(?<x>.+)`, ({ x = '' }, today) => open(understood(x, today), 'end')),
];

function lead(source: string, read: Lead['read']): Lead {
  return { pattern: new RegExp(`^${source}$`), read };
}

/** A mark on each side that says something. */
function marked(edtf: string | null, mark: string): string | null {
  return edtf?.split('/').map((part) => (part === '..' || /[~?%]$/.test(part) ? part : `${part}${mark}`)).join('/') ?? null;
}

/** The end knows what the beginning leaves out: "entre le 5 et le 8 avril 2024". */
function between({ a = '', b = '' }: Readonly<Record<string, string>>, today: Day): string | null {
  const last = understood(b, today);
  const { from: end } = boundsOf(last);
  if (last === null || end === null) return null;
  const first = beginning(a, end, today);
  const range = first === null ? null : `${first.split('/')[0] ?? ''}/${last.split('/').at(-1) ?? ''}`;
  return range !== null && parseEdtf(range) !== null ? range : null;
}

function beginning(words: string, end: Day, today: Day): string | null {
  const { year, month } = calendarDate(end);
  if (/^\d{1,2}(?:er|st|nd|rd|th)?$/.test(words)) return dayText(year, month, Number.parseInt(words, 10));
  if (new RegExp(`\\b${YEAR}\\b`).test(words)) return understood(words, today);
  return earlier(words, year, end, today) ?? understood(words, today);
}

/** "Du 28 décembre au 3 janvier 2024": the year of the end, or the one before. */
function earlier(words: string, year: number, end: Day, today: Day): string | null {
  if (!new RegExp(`\\b(?:${MONTH})\\b`).test(words)) return null;
  return [year, year - 1].map((one) => understood(`${words} ${one}`, today)).find((edtf) => {
    const { from } = boundsOf(edtf);
    return from !== null && from <= end;
  }) ?? null;
}

/** "Before 9 May" reaches to that day, as reports mean it; "before May" to the end of April. */
function before(edtf: string | null): string | null {
  const { from, to } = boundsOf(edtf);
  return from === null ? null : `../${isoDay(from === to ? from : from - 1)}${approximation(edtf)}`;
}

/** "After 3 April" begins on that day; "after April" on the first of May. */
function after(edtf: string | null): string | null {
  const { from, to } = boundsOf(edtf);
  return to === null ? null : `${isoDay(from === to ? to : to + 1)}${approximation(edtf)}/..`;
}

function approximation(edtf: string | null): string {
  return edtf?.includes('~') === true ? '~' : '';
}

function boundsOf(edtf: string | null): DayRange {
  return (edtf === null ? null : parseEdtf(edtf)) ?? { from: null, to: null };
}

function open(edtf: string | null, side: 'start' | 'end'): string | null {
  if (edtf === null) return null;
  const [start = '', end = start] = edtf.split('/');
  if ((side === 'start' ? end : start) === '..') return edtf;
  return side === 'start' ? `../${end}` : `${start}/..`;
}

/** What stands alone. */
const PLAIN: readonly Read[] = [figures, monthAlone, season, partOfYear, quarter, decade, asTheReader];

function figures(low: string, today: Day): string | null {
  const whole = /^(?:le |on )?(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{2}|\d{4}))?$/.exec(low);
  if (whole) {
    const [first, second, written] = [Number(whole[1]), Number(whole[2]), whole[3]];
    const year = written === undefined ? null : Number(written.length === 2 ? `20${written}` : written);
    return dayMonth(first, second, year, today) ?? dayMonth(second, first, year, today);
  }
  const month = /^(\d{1,2}) ?[/.-] ?(\d{4})$/.exec(low);
  if (month) return monthText(Number(month[2]), Number(month[1]));
  const year = new RegExp(`^(?:en |in |l'an |l'annee |annee |the year |year )?(${YEAR})$`).exec(low);
  return year?.[1] ?? null;
}

function dayMonth(day: number, month: number, year: number | null, today: Day): string | null {
  return year === null ? latest((candidate) => dayText(candidate, month, day), today) : dayText(year, month, day);
}

function monthAlone(low: string, today: Day): string | null {
  const match = new RegExp(`^(?:(?:en|in|au mois de|au mois d'|mois de|mois d'|the month of|month of|courant|during) )?(?:le mois de )?(?<m>${MONTH})\\.?(?: (?:de )?(?<y>${YEAR}))?$`).exec(low);
  const month = monthNumber(match?.groups?.['m'] ?? '');
  if (!match || month === 0) return null;
  const year = match.groups?.['y'];
  return year === undefined ? latest((candidate) => monthText(candidate, month), today) : monthText(Number(year), month);
}

const SEASONS: readonly (readonly [RegExp, number])[] = [[/printemps|spring/, 21], [/ete|summer/, 22], [/automne|autumn|fall/, 23], [/hiver|winter/, 24]];

/** EDTF level 1: 21 spring … 24 winter. */
function season(low: string, today: Day): string | null {
  const match = new RegExp(`^(?:en |a l'|au |in |l'|le |the )?(?:the )?(printemps|ete|automne|hiver|spring|summer|autumn|fall|winter)(?: (?:de |of )?(${YEAR}))?$`).exec(low);
  const code = SEASONS.find(([pattern]) => match && pattern.test(match[1] ?? ''))?.[1];
  if (!match || code === undefined) return null;
  return match[2] === undefined ? latest((year) => `${year}-${code}`, today) : `${match[2]}-${code}`;
}

/** Thirds of a year: beginning, middle, end; halves. */
function partOfYear(low: string): string | null {
  const match = new RegExp(`^(?:au |le |la |a la |in |the )?(?<part>debut|mi|milieu|fin|(?:premier|deuxieme|second) semestre|(?:premiere|seconde|deuxieme) moitie|early|mid|late|(?:the )?(?:beginning|start|middle|end) of|(?:first|second) half of|h1|h2|s1|s2)[ -](?:d'|de |of |l'annee |de l'annee )?(?<y>${YEAR})$`).exec(low);
  const [part = '', year] = [match?.groups?.['part'], match?.groups?.['y']];
  if (year === undefined) return null;
  const [from, to] = /semestre|moitie|half|^[hs]\d/.test(part) ? (/prem|first|1/.test(part) ? [1, 6] : [7, 12])
    : /debut|early|beginning|start/.test(part) ? [1, 4] : /mi|mid/.test(part) ? [5, 8] : [9, 12];
  return `${monthText(Number(year), from) ?? ''}/${monthText(Number(year), to) ?? ''}`;
}

function quarter(low: string): string | null {
  const match = new RegExp(`^(?:au |le |in |the )?(?:the )?(?:(premier|1er|first|1st|deuxieme|2e|second|2nd|troisieme|3e|third|3rd|quatrieme|dernier|4e|fourth|4th|last) (?:trimestre|quarter)|[qt] ?([1-4]))(?: (?:de |of )?)(${YEAR})$`).exec(low);
  if (!match) return null;
  const [, word = '', digit, year] = match;
  const number = digit === undefined ? [/^(?:prem|1|fir)/, /^(?:deux|2|sec)/, /^(?:tro|3|thi)/, /./].findIndex((pattern) => pattern.test(word)) + 1 : Number(digit);
  return `${monthText(Number(year), number * 3 - 2) ?? ''}/${monthText(Number(year), number * 3) ?? ''}`;
}

/** "Les années 2010", "the 2010s". */
function decade(low: string): string | null {
  const match = /^(?:les annees (\d{3})0|(?:the )?(\d{3})0s)$/.exec(low);
  return match ? `${match[1] ?? match[2] ?? ''}X` : null;
}

const FILLER = /^(?:\s|,|\b(?:le|la|les|l'|on|in|en|au|du|de|d'|a|the|of|ce|cette|jour|dans|journee|courant)\b|')*$/;

/** One expression of the reader's that covers all words but small ones. */
function asTheReader(low: string, today: Day): string | null {
  for (const text of [low, `en ${low}`]) {
    const [mention, ...more] = findDates(text, [{ start: 0, end: text.length }], today);
    if (!mention || more.length > 0 || (mention.from === null && mention.to === null)) continue;
    if (!FILLER.test(text.slice(0, mention.start)) || !FILLER.test(text.slice(mention.end))) continue;
    return edtfOf(mention);
  }
  return null;
}

/** In the latest year in which it has begun. */
function latest(inYear: (year: number) => string | null, today: Day): string | null {
  const { year } = calendarDate(today);
  const begun = [year, year - 1].map(inYear).find((edtf) => {
    const { from } = boundsOf(edtf);
    return from !== null && from <= today;
  });
  return begun ?? null;
}

function dayText(year: number, month: number, day: number): string | null {
  const found = dayOrNull(year, month, day);
  return found === null ? null : isoDay(found);
}

function monthText(year: number, month: number): string | null {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
}
