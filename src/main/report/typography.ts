/** Small typographic forms that the report's tables and sentences share. */
import type { CasualtyRange } from '#shared/domain/casualties';
import type { Language } from '#shared/domain/document';
import { formatNumber } from '#shared/i18n/numbers';

const NBSP = '\u00a0';
const NARROW = '\u202f';
const MINUS = '\u2212';

export function quote(text: string, lang: Language): string {
  return lang === 'fr' ? `«${NBSP}${text}${NBSP}»` : `“${text}”`;
}

/** A range for a table: `20–24`, `5`, `≥ 2`. */
export function rangeFigure([low, high]: CasualtyRange, lang: Language): string {
  if (high === null) return `≥${NBSP}${formatNumber(low, lang)}`;
  return low === high ? formatNumber(low, lang) : `${formatNumber(low, lang)}–${formatNumber(high, lang)}`;
}

/** A difference with its sign; `=` where there is none. */
export function signed(difference: number, lang: Language): string {
  if (difference === 0) return '=';
  return `${difference > 0 ? '+' : MINUS}${formatNumber(Math.abs(difference), lang)}`;
}

/** A share in whole per cent, of 0–1. */
export function percentage(share: number, lang: Language): string {
  return `${Math.round(share * 100)}${lang === 'fr' ? NARROW : ''}%`;
}

/** « a, b et c ». */
export function enumeration(items: readonly string[], lang: Language): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${lang === 'fr' ? 'et' : 'and'} ${last}`;
}

const DTG_MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** Date-time group of an ISO instant, in UTC: `241530Z NOV 26`. Throws a RangeError for text that is no instant. */
export function dateTimeGroup(instant: string): string {
  const utc = new Date(instant).toISOString();
  const month = DTG_MONTHS[Number(utc.slice(5, 7)) - 1] ?? '';
  return `${utc.slice(8, 10)}${utc.slice(11, 13)}${utc.slice(14, 16)}Z ${month} ${utc.slice(2, 4)}`;
}

/** References in few words: `I1–I4, M2`; runs of three and more are drawn together. */
export function referenceList(refs: readonly string[]): string {
  const runs: string[][] = [];
  for (const ref of refs) {
    const run = runs.at(-1);
    if (run && follows(run.at(-1) ?? '', ref)) run.push(ref);
    else runs.push([ref]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0] ?? ''}–${run.at(-1) ?? ''}` : run.join(', '))).join(', ');
}

function follows(ref: string, next: string): boolean {
  return ref.charAt(0) === next.charAt(0) && Number(ref.slice(1)) + 1 === Number(next.slice(1));
}
