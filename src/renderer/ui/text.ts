/** Words in the reader's language, inside components. */
import type { Language } from '#shared/domain/document';
import type { MessageKey } from '#shared/i18n/fr';
import { translate, type Params } from '#shared/i18n/translate';
import { useCallback } from 'react';
import { useView } from '../state/view.ts';

export type Say = (key: MessageKey, params?: Params) => string;

export function useText(): { readonly t: Say; readonly lang: Language } {
  const lang = useView((view) => view.lang);
  const t = useCallback<Say>((key, params) => translate(lang, key, params), [lang]);
  return { t, lang };
}
