/** The legends of the method note: what precisions, grades and date notations mean. */
import type { Language } from '#shared/domain/document';
import { PRECISIONS } from '#shared/domain/where';
import { InformationDigit, SourceLetter } from '#shared/domain/grading';
import { formatWhen } from '#shared/i18n/dates';
import { translate } from '#shared/i18n/translate';
import type { Definition, ReportModel } from './model.ts';

export function legends(lang: Language): Pick<ReportModel['method'], 'precisions' | 'grades' | 'dates'> {
  return {
    precisions: PRECISIONS.map((precision, index) => ({
      term: translate(lang, `precision.${precision}`),
      meaning: PRECISION_MEANING[lang][index] ?? '',
    })),
    grades: [
      ...SourceLetter.options.map((letter): Definition => ({
        term: letter,
        meaning: translate(lang, `grade.source.${letter}`),
      })),
      ...InformationDigit.options.map((digit): Definition => ({
        term: digit,
        meaning: translate(lang, `grade.info.${digit}`),
      })),
    ],
    dates: DATE_EXAMPLES.map((edtf) => ({ term: edtf, meaning: formatWhen(edtf, lang) })),
  };
}

const DATE_EXAMPLES = [
  '2024-04-07',
  '2024-04',
  '2024-04-07~',
  '2024-04-07?',
  '2024-04-05/2024-04-08',
  '../2024-05-09',
  '2024-05-10/..',
];

/** In the order of PRECISIONS. */
const PRECISION_MEANING: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'la localité ou le point même',
    'un disque de 25 km, sauf distance donnée par la source',
    'la subdivision, sans localité',
    'la région, sans localité',
    'le tronçon de frontière, sans localité',
    'hors de la carte, compté à part',
    'hors de la carte',
  ],
  en: [
    'the locality or the very point',
    'a disc of 25 km unless the source gives a distance',
    'the subdivision, no locality',
    'the region, no locality',
    'the stretch of border, no locality',
    'not on the map, counted apart',
    'not on the map',
  ],
};
