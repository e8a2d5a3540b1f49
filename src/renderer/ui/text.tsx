/** Words in the reader's language, inside components. */
import type { Language } from '#shared/domain/document';
import type { MessageKey } from '#shared/i18n/fr';
import { translate, type Params } from '#shared/i18n/translate';
import { useCallback } from 'react';
import { useView } from '../state/view.ts';

export type Say = (key: MessageKey, params?: Params) => string;

export function useText(): Say {
  const lang = useLang();
  return useCallback<Say>((key, params) => translate(lang, key, params), [lang]);
}

export function useLang(): Language {
  return useView((view) => view.lang);
}
