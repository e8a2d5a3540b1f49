/** The one sentence a terminal or a dialog shows when a door cannot open. */
import type { Language } from '#shared/domain/document';
import { failureText } from '#shared/i18n/failures';
import { failureOf } from '../dispatch.ts';

export function failureSentence(error: unknown, lang: Language): string {
  const trouble = error instanceof Error && 'code' in error ? PORT_TROUBLES[String(error.code)] : undefined;
  return trouble?.[lang] ?? failureText(lang, failureOf(error));
}

/** From the environment's locale, as the command line takes it. */
export function languageOf(locale: string): Language {
  return locale.startsWith('fr') ? 'fr' : 'en';
}

const PORT_TROUBLES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  EADDRINUSE: {
    fr: 'Ce port est déjà pris par un autre programme\u00a0: choisissez-en un autre avec --port, ou n’en donnez pas.',
    en: 'This port is taken by another program: choose another with --port, or leave it out.',
  },
  EACCES: {
    fr: 'Ce port est réservé au système\u00a0: choisissez-en un au-dessus de 1023 avec --port, ou n’en donnez pas.',
    en: 'This port is reserved for the system: choose one above 1023 with --port, or leave it out.',
  },
};
