/** Where an event happened, in words: as told, as computed, and how precisely. */
import type { EventRecord } from '#shared/domain/event';
import type { Language } from '#shared/domain/document';
import { NEAR_RADIUS_KM } from '#shared/domain/where';
import { formatKm, formatKmMark } from '#shared/i18n/figures';
import { translate } from '#shared/i18n/translate';

export interface PlaceInWords {
  readonly name: string;
  /** Precision, side, distance, kilometre; in this order, each only where there is one. */
  readonly details: readonly string[];
}

export function whereInWords({ where, frontier }: Pick<EventRecord, 'where' | 'frontier'>, lang: Language): PlaceInWords {
  const country = translate(lang, `country.${where.country}`);
  const names = [where.name, where.adm1 === where.name ? null : where.adm1, where.country === 'XX' ? null : country];
  const known = names.filter((name) => name !== null);
  const bare = known.length === 0;
  const details = [bare ? null : precisionText(where, lang), sideText(where.side, frontier.side, lang), distanceText(frontier.distanceKm, lang)];
  if (frontier.km !== null) details.push(translate(lang, 'inspector.km', { km: formatKmMark(frontier.km, lang) }));
  return {
    name: bare ? capitalised(translate(lang, `precision.${where.precision}`)) : known.join(', '),
    details: details.filter((detail) => detail !== null),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function precisionText({ precision, radiusKm }: EventRecord['where'], lang: Language): string {
  const word = translate(lang, `precision.${precision}`);
  return precision === 'near' ? `${word}, ${translate(lang, 'inspector.radius', { km: radiusKm ?? NEAR_RADIUS_KM })}` : word;
}

/** The claimed and the computed side are told apart; one that is unknown is left out. */
function sideText(claimed: EventRecord['where']['side'], computed: EventRecord['where']['side'], lang: Language): string | null {
  const say = (key: 'agree' | 'claimed' | 'computed', side: typeof claimed): string =>
    translate(lang, `inspector.side.${key}`, { side: translate(lang, `side.${side}`) });
  if (claimed === 'unknown') return computed === 'unknown' ? null : say('computed', computed);
  if (computed === 'unknown') return say('claimed', claimed);
  return claimed === computed ? say('agree', claimed) : `${say('claimed', claimed)}, ${say('computed', computed)}`;
}

function distanceText(distance: EventRecord['frontier']['distanceKm'], lang: Language): string | null {
  if (distance === null) return null;
  const isOnBorder = typeof distance === 'number' ? distance < 0.05 : distance[1] < 0.05;
  return isOnBorder ? translate(lang, 'inspector.onBorder') : translate(lang, 'inspector.distance', { distance: formatKm(distance, lang) });
}
