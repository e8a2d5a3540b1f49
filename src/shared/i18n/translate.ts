/** Words by key in the reader's language. */
import type { Language } from '../domain/document.ts';
import { en } from './en.ts';
import { fr, type MessageKey } from './fr.ts';
import { formatNumber } from './numbers.ts';

export type Params = Readonly<Record<string, string | number>>;

const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { fr, en };

/**
 * The message with its parameters filled in: `{name}` is replaced by the value (numbers grouped by the language's
 * custom), `{count|jour|jours}` by the singular or the plural. In French 0 and 1 are singular, in English 1 only.
 * A parameter that is not given stays as written, so that the gap shows.
 */
export function translate(lang: Language, key: MessageKey, params: Params = {}): string {
  const template = lang === 'fr' ? typesetFrench(CATALOGUES.fr[key]) : CATALOGUES[lang][key];
  return template.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (gap, name: string, one?: string, other?: string) => {
    const value = params[name];
    if (value === undefined) return gap;
    if (one !== undefined && other !== undefined) return isSingular(lang, Number(value)) ? one : other;
    return typeof value === 'number' ? formatNumber(value, lang) : value;
  });
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(fr, key);
}

/** True where a count takes the singular. */
export function isSingular(lang: Language, count: number): boolean {
  return lang === 'fr' ? Math.abs(count) < 2 : count === 1;
}

/** Sets the spaces French wants before high punctuation, inside guillemets and before units: none may break a line. */
export function typesetFrench(text: string): string {
  return text
    .replace(/ ([;?!])/g, '\u202f$1')
    .replace(/ ([:»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/([\d}]) (km|%|Mo|Ko|octets|j)(?![\p{L}])/gu, '$1\u00a0$2');
}
