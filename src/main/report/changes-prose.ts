/** The changes since the issue before, in sentences. */
import type { Language } from '#shared/domain/document';
import { formatWhen } from '#shared/i18n/dates';
import { voiceOf } from '#shared/i18n/event-clauses';
import type { Names } from '#shared/i18n/field-values';
import { formatNumber } from '#shared/i18n/numbers';
import { eventClauses } from '#shared/i18n/record-clauses';
import { typesetFrench } from '#shared/i18n/translate';
import type { Proposed } from './bottom-line.ts';
import { CHANGE_KINDS, type ChangeKind, type EventChange } from './changes.ts';
import { inLanguage, placeName } from './entries.ts';
import { enumeration, quote } from './typography.ts';

/** Each kind is told event by event up to this many, then counted. */
const MOST_TOLD = 12;
/** Changed fields told of one event. */
const MOST_FIELDS = 4;

/** `names` are in `lang` and know only what the report holds. */
export function changeSentences(changes: readonly EventChange[], serial: string | null, lang: Language, names: Names): (Proposed & { readonly key: string })[] {
  if (serial === null) return [{ key: 'none', text: FIRST[lang], refs: [] }];
  const byKind = Map.groupBy(changes, ({ kind }) => kind);
  const sentences = CHANGE_KINDS.flatMap((kind) => {
    const all = byKind.get(kind) ?? [];
    const left = all.slice(MOST_TOLD);
    return [
      ...all.slice(0, MOST_TOLD).map((change) => ({ key: `${kind}-${change.event.id}`, text: set(told(change, lang, names), lang), refs: refsOf([change]) })),
      ...(left.length === 0 ? [] : [{ key: `${kind}-more`, text: set(more(kind, left.length, lang), lang), refs: refsOf(left) }]),
    ];
  });
  const since = changes.filter(({ kind }) => kind !== 'ongoing');
  return [{ key: 'since', text: set(summary(byKind, since.length, serial, lang), lang), refs: refsOf(since) }, ...sentences];
}

/** A withdrawn event is in no table that a reference could point to. */
function refsOf(changes: readonly EventChange[]): string[] {
  return changes.filter(({ kind }) => kind !== 'withdrawn').map(({ event }) => event.id);
}

function told({ kind, event, fields }: EventChange, lang: Language, names: Names): string {
  const title = quote(inLanguage(event.title, lang), lang);
  const where = `(${placeName(event, lang)}, ${formatWhen(event.when, lang)})`;
  const [lead, colon, semicolon] = [LEADS[lang][kind], COLON[lang], lang === 'fr' ? ' ;' : ';'];
  if (kind !== 'corrected' && kind !== 'graded') return `${lead}${colon} ${title} ${where}.`;
  const clauses = eventClauses(fields, voiceOf(lang, names));
  const left = clauses.length - MOST_FIELDS;
  const shown = clauses.slice(0, MOST_FIELDS).map((clause) => clause.charAt(0).toLocaleLowerCase() + clause.slice(1));
  return `${lead}${colon} ${title} ${where}${colon} ${[...shown, ...(left > 0 ? [lang === 'fr' ? `${left} autres champs` : `${left} more fields`] : [])].join(`${semicolon} `)}.`;
}

function summary(byKind: ReadonlyMap<ChangeKind, readonly EventChange[]>, changed: number, serial: string, lang: Language): string {
  const ongoing = byKind.get('ongoing')?.length ?? 0;
  const counts = CHANGE_KINDS.flatMap((kind) => {
    const n = byKind.get(kind)?.length ?? 0;
    return n === 0 || kind === 'ongoing' ? [] : [COUNTED[lang][kind](n, formatNumber(n, lang))];
  });
  const still = ongoing === 0 ? '' : `${lang === 'fr' ? ' ;' : ';'} ${COUNTED[lang].ongoing(ongoing, formatNumber(ongoing, lang))}`;
  if (lang === 'fr') return `Depuis ${serial} : ${changed === 0 ? 'sans changement' : enumeration(counts, lang)}${still}.`;
  return `Since ${serial}: ${changed === 0 ? 'no change' : enumeration(counts, lang)}${still}.`;
}

function more(kind: ChangeKind, count: number, lang: Language): string {
  const n = formatNumber(count, lang);
  return lang === 'fr' ? `${LEADS.fr[kind]} : ${n} ${count > 1 ? 'autres événements' : 'autre événement'}.` : `${LEADS.en[kind]}: ${n} more ${count > 1 ? 'events' : 'event'}.`;
}

function set(text: string, lang: Language): string {
  return lang === 'fr' ? typesetFrench(text) : text;
}

const COLON: Readonly<Record<Language, string>> = { fr: ' :', en: ':' };

const FIRST: Readonly<Record<Language, string>> = {
  fr: 'Aucun numéro précédent\u00a0: ce rapport n’est comparé à aucun autre.',
  en: 'No issue before this one: the report is compared to none.',
};

const LEADS: Readonly<Record<Language, Readonly<Record<ChangeKind, string>>>> = {
  fr: { new: 'Nouveau', late: 'Nouveau, d’une période antérieure', corrected: 'Corrigé', graded: 'Nouvelle cotation', withdrawn: 'Retiré', ongoing: 'En cours' },
  en: { new: 'New', late: 'New, of an earlier period', corrected: 'Corrected', graded: 'Newly graded', withdrawn: 'Withdrawn', ongoing: 'Ongoing' },
};

const plural = (one: string, many: string) => (n: number, shown: string): string => `${shown} ${n > 1 ? many : one}`;

const COUNTED: Readonly<Record<Language, Readonly<Record<ChangeKind, (n: number, shown: string) => string>>>> = {
  fr: {
    new: plural('nouvel événement', 'nouveaux événements'), late: plural('ajout tardif', 'ajouts tardifs'), corrected: plural('corrigé', 'corrigés'),
    graded: plural('nouvellement coté', 'nouvellement cotés'), withdrawn: plural('retiré', 'retirés'), ongoing: plural('en cours', 'en cours'),
  },
  en: {
    new: plural('new event', 'new events'), late: plural('late addition', 'late additions'), corrected: plural('corrected', 'corrected'),
    graded: plural('newly graded', 'newly graded'), withdrawn: plural('withdrawn', 'withdrawn'), ongoing: plural('ongoing', 'ongoing'),
  },
};
