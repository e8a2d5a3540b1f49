/** Headings, columns and short labels of the report, by language; data under `resources/report`, so that a template can change them. */
import type { Language } from '#shared/domain/document';
import en from '../../../resources/report/wording.en.json' with { type: 'json' };
import fr from '../../../resources/report/wording.fr.json' with { type: 'json' };

export type Labels = Readonly<Record<keyof typeof fr, string>>;

const LABELS: Readonly<Record<Language, Labels>> = { fr, en };

export function labelsOf(lang: Language): Labels {
  return LABELS[lang];
}
