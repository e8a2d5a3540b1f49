/** A sentence as a report prints it: its references by number, the events behind it as a note, what an assessment is worth. */
import { LIKELIHOOD_RANGE } from '#shared/domain/assessment';
import type { Language } from '#shared/domain/document';
import type { EventRecord } from '#shared/domain/event';
import type { ReportSentence } from '#shared/domain/report';
import { formatNumber } from '#shared/i18n/numbers';
import { translate } from '#shared/i18n/translate';
import { labelsOf } from './labels.ts';
import type { Statement } from './model.ts';
import { hostOf } from './sources.ts';
import { referenceList } from './typography.ts';

interface SentenceContext {
  readonly lang: Language;
  readonly refs: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, EventRecord>;
}

/** More events than this are not told one by one in the note. */
const MOST_TOLD = 3;
const MOST_SOURCES = 4;

export function printedSentence(sentence: ReportSentence, { lang, refs, events }: SentenceContext): Omit<Statement, 'number'> {
  const held = [...new Set(sentence.refs)].flatMap((id) => {
    const [ref, event] = [refs.get(id), events.get(id)];
    return ref && event ? [{ ref, event }] : [];
  });
  held.sort((a, b) => a.ref.charCodeAt(0) - b.ref.charCodeAt(0) || Number(a.ref.slice(1)) - Number(b.ref.slice(1)));
  const numbers = held.map(({ ref }) => ref);
  const cited = shortened(referenceList(numbers), numbers.length, lang);
  const told = (held.length > MOST_TOLD ? [] : held).map(({ ref, event }) => `${ref}${lang === 'fr' ? '\u00a0' : ''}: ${sourcesOf(event, lang)}`);
  return {
    text: sentence.text, refs: numbers, cited, note: held.length === 0 ? null : held.length <= MOST_TOLD ? told.join(lang === 'fr' ? '\u202f; ' : '; ') : cited,
    worth: worthOf(sentence, lang),
  };
}

/** A report over thousands of events cites by number no more than a line holds. */
function shortened(list: string, count: number, lang: Language): string {
  if (list.length <= LONGEST_LIST) return list;
  const cut = list.slice(0, list.lastIndexOf(', ', LONGEST_LIST));
  return `${cut}… (${formatNumber(count, lang)} ${lang === 'fr' ? 'événements' : 'events'})`;
}

const LONGEST_LIST = 160;

/** « RFI, Le Quotidien (B2) »: who tells of it, and its grade. */
function sourcesOf({ citations, grade }: EventRecord, lang: Language): string {
  const names = [...new Set(citations.map(({ publisher, url }) => publisher ?? hostOf(url) ?? labelsOf(lang).unknownPublisher))];
  const left = names.length - MOST_SOURCES;
  const shown = [...names.slice(0, MOST_SOURCES), ...(left > 0 ? [`+${left}`] : [])];
  return shown.length === 0 ? grade : `${shown.join(', ')} (${grade})`;
}

/** « probable, 55–80 % ; confiance modérée »; null for a fact. */
function worthOf({ likelihood, confidence }: ReportSentence, lang: Language): string | null {
  const percent = lang === 'fr' ? '\u00a0%' : '%';
  const likely = likelihood === null ? null : `${translate(lang, `report.likelihood.${likelihood}`)}, ${LIKELIHOOD_RANGE[likelihood].join('–')}${percent}`;
  const sure = confidence === null ? null : translate(lang, `report.confidence.${confidence}`);
  return likely === null && sure === null ? null : [likely, sure].filter((part) => part !== null).join(lang === 'fr' ? '\u202f; ' : '; ');
}
