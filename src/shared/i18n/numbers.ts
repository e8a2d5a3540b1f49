/** Numbers as the reader's language groups them. */
import type { Language } from '../domain/document.ts';

/** Thousands grouped: narrow no-break space in French (1 284), comma in English (1,284); at most one decimal. */
export function formatNumber(value: number, lang: Language): string {
  const [whole = '', decimals] = String(Math.round(Math.abs(value) * 10) / 10).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'fr' ? '\u202f' : ',');
  const sign = value < 0 ? '\u2212' : '';
  return decimals === undefined ? sign + grouped : `${sign}${grouped}${lang === 'fr' ? ',' : '.'}${decimals}`;
}
