/** What a note on one event says first. */
import type { Language } from '#shared/domain/document';
import type { EventRecord } from '#shared/domain/event';
import { formatWhen } from '#shared/i18n/dates';
import { formatNumber } from '#shared/i18n/numbers';
import { translate, typesetFrench } from '#shared/i18n/translate';
import { cite, type Proposed } from './bottom-line.ts';
import { casualtiesInWords, inLanguage, placeName } from './entries.ts';
import { enumeration } from './typography.ts';

interface NoteInput {
  readonly lang: Language;
  readonly linked: readonly EventRecord[];
  readonly nameOf: (text: string) => string;
}

/** None without the event: it is above the marking, or not reviewed. */
export function noteLines(event: EventRecord | undefined, { lang, linked, nameOf }: NoteInput): Proposed[] {
  if (!event) return [];
  const summary = inLanguage(event.summary, lang).trim();
  const by = [...new Set(event.claims.map((claim) => nameOf(claim.by)))];
  const lines = [
    place(event, lang),
    ...(summary === '' ? [] : [summary]),
    ...(event.kind === 'incident' ? [toll(casualtiesInWords(event, lang), lang)] : []),
    ...(by.length === 0 ? [] : [lang === 'fr' ? `Récit de ${enumeration(by, lang)}.` : `As told by ${enumeration(by, lang)}.`]),
  ];
  const said = lines.map((text) => cite(lang === 'fr' && text !== summary ? typesetFrench(text) : text, [event]));
  return linked.length === 0 ? said : [...said, cite(links(linked.length, lang), linked)];
}

function place(event: EventRecord, lang: Language): string {
  const [where, when, status] = [placeName(event, lang), formatWhen(event.when, lang), translate(lang, `status.${event.status}`)];
  const type = event.kind === 'incident' ? translate(lang, `type.incident.${event.type}`) : translate(lang, `type.meeting.${event.type}`);
  const colon = lang === 'fr' ? ' :' : ':';
  return `${type}${colon} ${where}, ${when} (${status}, ${lang === 'fr' ? 'cotation' : 'grade'} ${event.grade}).`;
}

function toll(told: readonly string[], lang: Language): string {
  if (told.length === 0) return lang === 'fr' ? 'Aucun bilan humain chiffré n’est rapporté.' : 'No casualty figure is reported.';
  return lang === 'fr' ? `Bilan rapporté : ${enumeration(told, lang)}.` : `Casualties as reported: ${enumeration(told, lang)}.`;
}

function links(count: number, lang: Language): string {
  const n = formatNumber(count, lang);
  if (lang === 'fr') return count > 1 ? `${n} événements lui sont liés.` : 'Un événement lui est lié.';
  return count > 1 ? `${n} events are linked to it.` : 'One event is linked to it.';
}
