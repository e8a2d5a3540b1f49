/** The sentences for failures and warnings that the backend sends as keys. */
import type { Language } from '../domain/document.ts';
import { isMessageKey, translate, type Params } from './translate.ts';

/** One sentence for a failure's `message` key, such as `document.empty`; an unlisted key is named in the sentence. */
export function failureText(lang: Language, failure: { readonly message: string; readonly params: Params }): string {
  return keyedText(lang, 'error', failure.message, failure.params);
}

/** One sentence for a warning's `message` key, such as `published_guessed`. */
export function warningText(lang: Language, warning: { readonly message: string; readonly params: Params }): string {
  return keyedText(lang, 'warning', warning.message, warning.params);
}

function keyedText(lang: Language, family: 'error' | 'warning', message: string, params: Params): string {
  const key = message.startsWith(`${family}.`) ? message : `${family}.${message}`;
  return isMessageKey(key) ? translate(lang, key, params) : translate(lang, 'error.unknown', { key: message });
}
