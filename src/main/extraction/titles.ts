/** A title composed from type, place and actors, in French and English. */
import type { Language } from '#shared/domain/document';
import type { Bilingual } from '#shared/domain/event';
import type { IncidentType, MeetingType } from '#shared/domain/taxonomy';
import type { Where } from '#shared/domain/where';
import { translate } from '#shared/i18n/translate';

const COUNTRIES: Readonly<Record<string, Bilingual>> = { ML: { fr: 'au Mali', en: 'in Mali' }, MR: { fr: 'en Mauritanie', en: 'in Mauritania' } };

export function titleOf(event: { kind: 'incident'; type: IncidentType } | { kind: 'meeting'; type: MeetingType }, where: Where): Bilingual {
  const key = event.kind === 'incident' ? (`type.incident.${event.type}` as const) : (`type.meeting.${event.type}` as const);
  const place = placePhrase(where);
  const say = (lang: Language): string => [translate(lang, key), place[lang]].filter(Boolean).join(' ');
  return { fr: say('fr'), en: say('en') };
}

function placePhrase({ name, precision, country }: Where): Bilingual {
  if (name !== null) {
    if (precision === 'near') return { fr: `près ${/^[AEIOUYÉÈÂÎ]/.test(name) ? 'd’' : 'de '}${name}`, en: `near ${name}` };
    if (precision === 'adm1' || precision === 'adm2') return { fr: `(${name})`, en: `(${name})` };
    return { fr: `à ${name}`, en: `at ${name}` };
  }
  if (precision === 'border') return { fr: 'à la frontière', en: 'at the border' };
  return COUNTRIES[country] ?? { fr: '', en: '' };
}
