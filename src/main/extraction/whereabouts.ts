/** Where an event happened, from the places in its part of a sentence: place, near, region, border, country, or nothing. */
import type { Where } from '#shared/domain/where';
import type { PlaceMention } from './places.ts';

export interface Site {
  readonly where: Where;
  /** Folded offsets of the words behind it. */
  readonly start: number;
  readonly end: number;
  readonly mention: PlaceMention | null;
  /** Read in the event's own words. */
  readonly own: boolean;
}

const RANK: Readonly<Record<PlaceMention['relation'], number>> = { in: 0, near: 1, adm2: 2, of: 3, adm1: 4, bare: 6, origin: 9, attached: 9 };

/** The site of a happening whose trigger ends at `at`; null where its words name none. */
export function siteOf(part: { text: string; start: number; places: readonly PlaceMention[] }, at: number, capitalsCount: boolean): Site | null {
  const candidates = part.places.filter((place) => RANK[place.relation] < 9 && !(place.relation === 'bare' && (isCapital(place) || !capitalsCount)) && !(place.relation === 'of' && isCapital(place) && !capitalsCount));
  const inside = candidates.map((place) => withinDistrict(place, part));
  const [best] = [...inside].sort((a, b) => score(a, at) - score(b, at));
  const first = best ? roadStart(best, inside, part) : undefined;
  if (first) return withSide(fromMention(first), part);
  return governedSite(part) ?? residentSite(part) ?? borderSite(part);
}

/** "Axis X–Y", "the road from X to Y": the first of the two. */
function roadStart(best: PlaceMention, places: readonly PlaceMention[], { text, start }: { text: string; start: number }): PlaceMention {
  if (best.relation !== 'near') return best;
  const before = places.find((place) => place !== best && place.end <= best.start && best.start - place.end <= 7 && place.relation === 'near' && place.entry.level === best.entry.level);
  return before && /^(?: ?[-\u2013\u2014/] ?| (?:et|and|a|to) )$/.test(text.slice(before.end - start, best.start - start)) ? before : best;
}

/** "X, dans le cercle de Y": X is where it happened, however barely it is named. */
function withinDistrict(place: PlaceMention, { text, start }: { text: string; start: number }): PlaceMention {
  if (place.relation !== 'bare' && place.relation !== 'of') return place;
  return place.entry.level === 'place' && !isCapital(place) && DISTRICT_AFTER.test(text.slice(place.end - start, place.end - start + 60)) ? { ...place, relation: 'in' } : place;
}

const DISTRICT_AFTER = /^,? ?\(?(?:dans|en|in|du|de) (?:le |la |the |l')?(?:[\w'-]+ ){0,3}?(?:cercle|region|moughataa|wilaya|commune|departement|district|department|province|area) (?:de|d'|du|of)?/;

/** "The mayor of X was abducted", "protest outside the embassy in X": where such people and buildings are. */
function residentSite(part: { text: string; start: number; places: readonly PlaceMention[] }): Site | null {
  const place = part.places.find(({ relation, start }) => relation === 'attached' && /\b(?:maire|mayor|chef(?: de village)?|village chief|imam|sous-prefet|marabout|ambassade|embassy|consulat|consulate|residents|habitants|inhabitants|villagers|villageois|riverains)\b[\w' -]{0,30}$/.test(part.text.slice(0, start - part.start)));
  return place ? fromMention({ ...place, relation: 'in' }) : null;
}

/** "The governor of Nioro imposed …": the region that the office governs. */
function governedSite(part: { text: string; start: number; places: readonly PlaceMention[] }): Site | null {
  const place = part.places.find(({ relation, start }) => relation === 'attached' && /\b(?:gouverneur|gouvernorat|governor|wali|wilaya)\w*(?: (?:de la region|regional))? (?:de |du |d'|of |of the )?$/.test(part.text.slice(0, start - part.start)));
  return place ? fromMention({ ...place, relation: 'adm1' }) : null;
}

function score(place: PlaceMention, at: number): number {
  const away = place.start >= at ? place.start - at : (at - place.end) * 1.5;
  return RANK[place.relation] * 60 + Math.min(away, 300) / 2;
}

export function isCapital({ entry }: PlaceMention): boolean {
  return entry.name === 'Bamako' || entry.name === 'Nouakchott' || entry.country === 'XX' && entry.curated;
}

export function fromMention(mention: PlaceMention): Site {
  const { entry, relation } = mention;
  const precision = relation === 'near' ? 'near' : relation === 'adm1' ? 'adm1' : relation === 'adm2' ? 'adm2' : entry.level;
  const side = entry.country === 'XX' ? 'unknown' : entry.country;
  return {
    where: {
      name: entry.name, country: entry.country, precision, side, adm1: entry.adm1,
      point: precision === 'place' || precision === 'near' ? entry.point : null, radiusKm: precision === 'near' ? mention.radiusKm : null,
      gazetteer: precision === 'place' || precision === 'near' ? entry.gazetteer : null,
    },
    start: mention.start, end: mention.end, mention, own: true,
  };
}

const MALIAN_SIDE = /\b(?:(?:du )?cote malien|en territoire malien|sur (?:le )?(?:sol|territoire) malien|en terre malienne|a l'interieur du mali|cote mali|on (?:the )?malian (?:side|soil|territory)|in(?:side)? malian territory|inside mali|partie malienne de la frontiere)\b/;
const MAURITANIAN_SIDE = /\b(?:(?:du )?cote mauritanien|en territoire mauritanien|sur (?:le )?(?:sol|territoire) mauritanien|en terre mauritanienne|a l'interieur de la mauritanie|cote mauritanie|on (?:the )?mauritanian (?:side|soil|territory)|in(?:side)? mauritanian territory|inside mauritania)\b/;

/** The side that the words claim overrides the country of the place named ("near Fassala, on the Malian side"). */
export function withSide(site: Site, { text }: { text: string }): Site {
  const claimed = MALIAN_SIDE.test(text) ? 'ML' : MAURITANIAN_SIDE.test(text) ? 'MR' : null;
  if (claimed === null || site.where.side === claimed) return site;
  const near = site.where.precision === 'place' && site.where.country !== 'XX' && site.where.country !== claimed;
  return { ...site, where: { ...site.where, country: claimed, side: claimed, precision: near ? 'near' : site.where.precision } };
}

const BORDER = /\bde l'autre cote de la frontiere\b|\boutre-frontiere\b|\b(?:a|aux|pres de|le long de|sur|vers|de part et d'autre de|dans|proche de|along|near|at|on|across) (?:la |les |cette |leur |leurs |notre |une |the |their |its |our |that |de la )?(?:longue |meme |zones? |regions? |bande |ligne |localites? |longs? )?(?:frontiere|frontalieres?|frontaliere|frontiers?|borders?)\b|\b(?:zones?|regions?|bande|localites) frontalieres?\b|\bborder (?:areas?|regions?|zones?|strip)\b/;

/** "À la frontière", "along the border": the border itself. */
export function borderSite({ text, start }: { text: string; start: number }): Site | null {
  const match = BORDER.exec(text);
  if (!match) return null;
  const side = MALIAN_SIDE.test(text) ? 'ML' : MAURITANIAN_SIDE.test(text) ? 'MR' : 'unknown';
  return {
    where: { ...NOWHERE, country: side === 'unknown' ? 'XX' : side, precision: 'border', side },
    start: start + match.index, end: start + match.index + match[0].length, mention: null, own: true,
  };
}

const COUNTRY = /\b(?:(?:en|in|to|to|vers la|through|inside|de|sur la|throughout) (mauritanie|mauritania)|(?:au|in|to|vers le|inside|throughout|en republique du|in the republic of|to the republic of) (mali)|en republique islamique de (mauritanie))\b/;

/** "En Mauritanie": the country alone. */
export function countrySite({ text, start }: { text: string; start: number }): Site | null {
  const match = COUNTRY.exec(text);
  if (!match) return null;
  const country = match[2] === undefined ? 'MR' : 'ML';
  return { where: { ...NOWHERE, country, precision: 'country', side: country }, start: start + match.index, end: start + match.index + match[0].length, mention: null, own: true };
}

export const NOWHERE: Where = { name: null, country: 'XX', precision: 'unknown', side: 'unknown', adm1: null, point: null, radiusKm: null, gazetteer: null };

/** Both name the same place, or one of them is vague about it. */
export function samePlace(a: Where, b: Where): boolean {
  if (a.name !== null && b.name !== null) return a.name === b.name || (b.precision === 'adm1' && a.adm1 === b.name) || (a.precision === 'adm1' && b.adm1 === a.name);
  return a.name === null && b.name === null ? a.precision === b.precision || a.precision === 'unknown' || b.precision === 'unknown' : true;
}
