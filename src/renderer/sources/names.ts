/** Languages and countries by code and by name, in the reader's language. */
import type { Language } from '#shared/domain/document';
import { fold } from '#shared/domain/filter';

/** Offered first; any code that has a name is taken. */
export const LANGUAGES = ['fr', 'en', 'ar', 'es', 'pt', 'ru', 'zh', 'de', 'it', 'tr', 'bm', 'ff', 'snk', 'wo', 'son'] as const;
export const COUNTRIES = [
  'ML', 'MR', 'SN', 'DZ', 'NE', 'BF', 'CI', 'GN', 'MA', 'TN', 'LY', 'TD', 'NG', 'GH', 'TG', 'BJ', 'FR', 'GB', 'US', 'BE', 'CH', 'CA', 'DE', 'ES', 'IT', 'PT',
  'RU', 'CN', 'TR', 'QA', 'AE', 'SA', 'EG', 'ZA', 'KE', 'ET', 'IN', 'JP',
] as const;

type Kind = 'language' | 'region';

/** "arabe" for `ar`; a code without a name stays as it is. */
export function nameOf(kind: Kind, code: string, lang: Language): string {
  return known(kind, code, lang) ?? code;
}

/** The code that a code or a name stands for; empty text: null; undefined where it is neither. */
export function codeOf(kind: Kind, text: string, lang: Language): string | null | undefined {
  const wanted = text.trim();
  if (wanted === '') return null;
  const codes: readonly string[] = kind === 'language' ? LANGUAGES : COUNTRIES;
  const named = codes.find((code) => [known(kind, code, 'fr'), known(kind, code, 'en'), known(kind, code, lang)].some((name) => name !== null && fold(name) === fold(wanted)));
  if (named !== undefined) return named;
  const code = kind === 'language' ? wanted.toLowerCase() : wanted.toUpperCase();
  return known(kind, code, lang) === null ? undefined : code;
}

function known(kind: Kind, code: string, lang: Language): string | null {
  try {
    return new Intl.DisplayNames([lang], { type: kind, fallback: 'none' }).of(code) ?? null;
  } catch {
    return null;
  }
}
