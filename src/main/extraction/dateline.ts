/** Datelines and bylines: where and when a text was published. */
import { isoDay } from '#shared/domain/when';
import { dayOrNull, MONTH, monthNumber, YEAR } from './calendar-words.ts';
import { foldText } from './fold.ts';

const DAY_MONTH = `(?<d>\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(?<m>${MONTH})\\.?,? (?<y>${YEAR})`;
const MONTH_DAY = `(?<m>${MONTH})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>${YEAR})`;
const NUMERIC = `(?<d>\\d{1,2})[/.](?<mm>\\d{1,2})[/.](?<y>${YEAR})`;
const ISO = `(?<y>${YEAR})-(?<mm>\\d{2})-(?<d>\\d{2})`;
const FORMS = [DAY_MONTH, MONTH_DAY, NUMERIC, ISO];

const LEADS = [
  '(?:publie|mis en ligne|poste|publication|posted|published|issued|released|updated|mis a jour|date)\\b[^\\n\\d]{0,24}',
  '^[^\\n.]{2,60}?(?:,| -|\\|) ?(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? )?',
  '\\((?:le )?',
  '(?:\\u2014|-) [^\\n]{2,60}\\) (?:le |on )?',
];
const PATTERNS = LEADS.flatMap((lead) => FORMS.map((form) => new RegExp(`${lead}${form}`, 'gm')));

/**
 * The day of publication that the text gives: "Publié le …", a dateline, a date in brackets; `YYYY-MM-DD`, or null.
 * In numeric dates the day comes first in French and, where both readings are possible, in English too.
 */
export function findPublicationDate(text: string, lang: 'fr' | 'en'): string | null {
  const { low } = foldText(text.slice(0, 30_000));
  for (const pattern of PATTERNS) {
    for (const { groups = {} } of low.matchAll(pattern)) {
      const month = groups['m'] === undefined ? Number(groups['mm']) : monthNumber(groups['m']);
      const day = Number(groups['d']);
      const found = dayOrNull(Number(groups['y']), month, day) ?? (lang === 'en' ? dayOrNull(Number(groups['y']), day, month) : null);
      if (found !== null) return isoDay(found);
    }
  }
  return null;
}

const DATELINE = new RegExp(`^\\W{0,3}(?<place>\\p{Lu}[\\p{L}' -]{2,30}?)(?: ?\\([\\w /.]{1,24}\\))?(?: - |(?:,| -|,? le| ?\\/)(?<date>[^"\\n]{1,40}?)(?: ?[-:] | ?\\) ))`, 'u');

/** The dateline at the start of a folded sentence: its length and the offset where the place ends; null where there is none. */
export function datelineOf(plain: string): { length: number; place: { start: number; end: number } } | null {
  const match = DATELINE.exec(plain);
  const place = match?.groups?.['place'];
  if (!match || place === undefined) return null;
  const date = match.groups?.['date'] ?? '';
  if (date.trim() !== '' && !/\d/.test(date)) return null;
  if (date.trim() === '' && !match[0].endsWith(' - ')) return null;
  const start = match[0].indexOf(place);
  return { length: match[0].length, place: { start, end: start + place.length } };
}
