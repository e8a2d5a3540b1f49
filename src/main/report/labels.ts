/** Headings, columns and short labels of the report, by language; data under `resources/report`, so that a template can change them. */
import type { Language } from '#shared/domain/document';
import { PhraseKey, type ReportTemplate, SectionKind } from '#shared/domain/report-template';
import { z } from 'zod';
import en from '../../../resources/report/wording.en.json' with { type: 'json' };
import fr from '../../../resources/report/wording.fr.json' with { type: 'json' };

export type Labels = Readonly<Record<keyof typeof fr, string>>;

const LABELS: Readonly<Record<Language, Labels>> = { fr, en };

export function labelsOf(lang: Language): Labels {
  return LABELS[lang];
}

/** The labels with what the template says otherwise. */
export function labelsFor({ wording }: Pick<ReportTemplate, 'wording'>, lang: Language): Labels {
  const own = Object.entries(wording?.[lang] ?? {}).filter(([, phrase]) => phrase.trim() !== '');
  return { ...labelsOf(lang), ...Object.fromEntries(own) };
}

/** What heads a section whose template gives it no words of its own. */
export function usualHeading(kind: SectionKind, lang: Language): string {
  return labelsOf(lang)[HEADINGS[kind]];
}

const HEADINGS = {
  bottom_line: 'bottomLine', changes: 'changesSince', key_figures: 'keyFigures', timeline: 'timeline', map: 'map', frontier: 'frontierStrip', narrative: 'narrative',
  incidents: 'incidents', meetings: 'meetings', linked: 'linkedEvents', accounts: 'accountsOf', ongoing: 'ongoing', assessment: 'assessment', outlook: 'outlook',
  indicators: 'indicators', gaps: 'gaps', sources: 'sources', distribution: 'distribution', method: 'method',
} as const;

/** The usual words of every phrase that a template may say otherwise. */
export function usualPhrases(lang: Language): Record<PhraseKey, string> {
  const labels = labelsOf(lang);
  return z.record(PhraseKey, z.string()).parse(Object.fromEntries(PhraseKey.options.map((key) => [key, labels[key]])));
}

export function usualHeadings(lang: Language): Record<SectionKind, string> {
  return z.record(SectionKind, z.string()).parse(Object.fromEntries(SectionKind.options.map((kind) => [kind, usualHeading(kind, lang)])));
}
