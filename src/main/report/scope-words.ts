/** What narrows a report's period, in words. */
import type { Actor } from '#shared/domain/actor';
import type { Language } from '#shared/domain/document';
import type { EventFilter } from '#shared/domain/filter';
import { EventStatus, EventType } from '#shared/domain/taxonomy';
import { typeText } from '#shared/i18n/field-values';
import { formatNumber } from '#shared/i18n/numbers';
import { translate, typesetFrench } from '#shared/i18n/translate';
import { enumeration, quote } from './typography.ts';

/** Null where nothing does. */
export function clausesInWords(filter: Omit<EventFilter, 'from' | 'to'>, lang: Language, actors: readonly Actor[]): string | null {
  const { text, kinds, types, statuses, sides, grade, maxDistanceKm, km, bbox, within } = filter;
  const say = (fr: string, en: string): string => (lang === 'fr' ? fr : en);
  const names = filter.actors?.map((id) => actors.find((actor) => actor.id === id)?.name[lang] ?? id);
  const parts = [
    kinds && enumeration(kinds.map((kind) => (kind === 'incident' ? say('incidents', 'incidents') : say('rencontres', 'meetings'))), lang),
    types && enumeration(types.map((type) => typeText(EventType.parse(type), lang).toLocaleLowerCase()), lang),
    statuses && enumeration(statuses.map((status) => translate(lang, `status.${EventStatus.parse(status)}`)), lang),
    names && enumeration(names, lang),
    sides && enumeration(sides.map((side) => translate(lang, `side.${side}`)), lang),
    grade && say(`cotation ${grade} au moins`, `grade ${grade} or better`),
    maxDistanceKm !== undefined && say(`à ${formatNumber(maxDistanceKm, lang)} km au plus de la frontière`, `within ${formatNumber(maxDistanceKm, lang)} km of the border`),
    km && say(`PK ${km.map((one) => formatNumber(one, lang)).join(' à ')}`, `km ${km.map((one) => formatNumber(one, lang)).join(' to ')}`),
    bbox && say(`zone ${degrees(bbox)}`, `area ${degrees(bbox)}`),
    within && say(`zone tracée (${within.length} sommets)`, `drawn area (${within.length} corners)`),
    text !== undefined && text.trim() !== '' && say(`texte ${quote(text, lang)}`, `text ${quote(text, lang)}`),
  ].filter((part) => typeof part === 'string' && part !== '');
  if (parts.length === 0) return null;
  const told = parts.join(lang === 'fr' ? ' ; ' : '; ');
  return lang === 'fr' ? typesetFrench(told) : told;
}

/** « 14,5° N – 17° N, 9° O – 5° O » as plain signed degrees: west, south, east, north. */
function degrees(box: readonly number[]): string {
  return box.map((value) => `${value}°`).join(', ');
}
