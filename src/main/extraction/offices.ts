/** Office holders and delegations that meetings name, each with its country. */
import type { ActorMention } from './actors.ts';
import type { PlaceMention } from './places.ts';

export type Office = 'president' | 'mfa' | 'mod' | 'interior' | 'general_staff' | 'ambassador' | 'army' | 'gov' | 'governor' | 'delegation';
export type OfficeCountry = 'ML' | 'MR';

export interface OfficeMention {
  readonly office: Office;
  readonly country: OfficeCountry | null;
  readonly start: number;
  readonly end: number;
  /** Only sends the message or the envoy. */
  readonly sends: boolean;
}

const PATTERNS: readonly (readonly [Office, RegExp])[] = [
  ['mfa', /\b(?:ministres?|chefs?|cheffe|patron|secretaire d'etat)\b[^,.;]{0,24}?(?:affaires etrangeres|diplomatie)|\bforeign (?:ministers?|secretary)|\btop diplomats?|\bministers? (?:of|for) foreign affairs/g],
  ['mod', /\bministres?\b[^,.;]{0,26}?\bdefense\b|\bdefen[cs]e ministers?|\bministers? (?:of|for) (?:national )?defen[cs]e/g],
  ['interior', /\bministres?\b[^,.;]{0,26}?\b(?:interieur|administration territoriale)\b|\binterior ministers?|\bministers? of (?:the )?interior/g],
  ['general_staff', /\bchefs? d'etat-major(?! particulier)|\bchiefs? of (?:the )?(?:general |defen[cs]e |army )?staff|\bcem-?ga\b|\bchefs? militaires|\b(?:army|military) chiefs?\b|\bchefs? de l'armee\b/g],
  ['president', /\b(?:presidente?s?)\b(?! (?:du|des|de l'|de la (?!rep|trans)))|\bchefs? (?:de l'etat|d'etat)\b(?!-)|\bheads? of state\b/g],
  ['ambassador', /\b(?:ambassadeurs?|ambassadrice|charge d'affaires|ambassadors?)\b/g],
  ['army', /\b(?:delegations?|missions?) militaires?|\bcommandants? (?:de|du|des) [^,.;]{0,24}?(?:regions? militaires?|zones? militaires?|secteurs?|armees?)|\b(?:regional|zone|area|sector|military) commanders?|\b(?:representants|responsables|hauts responsables|autorites) militaires|\bofficiers\b|\b(?:malian|mauritanian|senior|army)(?: and (?:malian|mauritanian))? officers\b|\bmilitary (?:delegations?|officials|officers|leaders)|\betats-majors\b|\b(?:deux armees|two armies)\b/g],
  ['gov', /\b(?:premiers? ministres?|prime ministers?|ministres?|ministers?|delegations? ministerielles?|ministerial delegations?|delegations? gouvernementales?|government delegations?)\b/g],
  ['delegation', /\bdelegations? (?:[\w-]+ )?(?:malienne|mauritanienne)s?\b|\b(?:malian|mauritanian) (?:[\w-]+ )?delegations?\b/g],
  ['governor', /\b(?:gouverneurs?|governors?|walis?|prefets?|hakems?)\b/g],
];

const STATE_OFFICES: Readonly<Record<string, Office>> = { president: 'president', mfa: 'mfa', mod: 'mod', interior: 'interior', general_staff: 'general_staff', ambassador: 'ambassador' };

export interface OfficeText {
  /** Folded lower-case words. */
  readonly text: string;
  /** Folded offset of their beginning. */
  readonly start: number;
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
}

/** Offices named in a part of a text; `home` is the country that speaks, for offices without one. */
export function findOffices(part: OfficeText, home: OfficeCountry | null): OfficeMention[] {
  const raw = rawOffices(part.text);
  const named = part.actors.flatMap((actor) => namedOffice(actor, part));
  const senders = named.find(({ sends }) => sends)?.country ?? null;
  const holders = raw.map((mention, index): OfficeMention => {
    const { office, start, end } = mention;
    const limit = raw[index + 1]?.start ?? part.text.length;
    const country = countryOf(part.text, start, end, limit, raw[index - 1]?.end ?? 0) ?? namedNear(named, part.start + end, part.start + limit, office) ?? (office === 'governor' ? governedCountry(part, part.start + start, part.start + end) : null);
    return { office, country, start: part.start + start, end: part.start + end, sends: sendsAt(part.text, start) };
  });
  const regional = holders.flatMap((mention): OfficeMention[] => (mention.office === 'governor' && /s$/.test(part.text.slice(mention.start - part.start, mention.end - part.start)) && governsBoth(part, mention.end) ? [{ ...mention, country: opposite(mention.country) }] : []));
  const both = holders.flatMap((mention): OfficeMention[] => (PAIRED.test(part.text.slice(mention.end - part.start - 12, mention.end - part.start + 60)) && mention.country !== null ? [{ ...mention, country: opposite(mention.country) }] : []));
  const settled = [...holders, ...regional, ...both].map((mention) => ({ ...mention, country: mention.country ?? (mention.office === 'president' ? null : senders) ?? (pairedDelegations(part.text) || /\b(?:their|leurs|both) (?:[\w-]+ )?(?:ministers|ministres|presidents|chiefs|chefs)\b/.test(part.text) ? null : home) }));
  const facing = /\bhomologues? (malien|mauritanien)|\b(malian|mauritanian) counterpart/.exec(part.text);
  const opposed = facing ? opposite((facing[1] ?? facing[2] ?? '').startsWith('mali') ? 'ML' : 'MR') : null;
  const known = settled.map((mention) => ({ ...mention, country: mention.country ?? opposed }));
  return [...known, ...named, ...counterparts(part, [...known, ...named])].sort((a, b) => a.start - b.start);
}

/** "Les présidents malien et mauritanien", "the Malian and Mauritanian ministers". */
const PAIRED = /\b(?:(?:malien|mauritanien)(?:ne)?s? et (?:malien|mauritanien)|du mali et de la mauritanie|de la mauritanie et du mali|(?:malian|mauritanian) and (?:malian|mauritanian)|of mali and mauritania|of mauritania and mali)/;

function rawOffices(text: string): { office: Office; start: number; end: number }[] {
  const found: { office: Office; start: number; end: number }[] = [];
  for (const [office, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (/\b(?:vice-|ancien |ex-|former |cabinet du |porte-parole du |conseiller du |conseil des )$/.test(text.slice(Math.max(0, start - 20), start))) continue;
      found.push({ office, start, end });
      const second = /^s? (?:et|and) (?:de (?:la |l')|of )?(defense|interieur|defen[cs]e|affaires etrangeres)\b/.exec(text.slice(end, end + 40));
      if (second && (office === 'mfa' || office === 'mod')) found.push({ office: second[1]?.startsWith('defen') ? 'mod' : second[1] === 'interieur' ? 'interior' : 'mfa', start: end, end: end + second[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function namedOffice({ id, start, end, speaks }: ActorMention, part: OfficeText): OfficeMention[] {
  const match = /^(ml|mr)_(\w+)$/.exec(id ?? '');
  const office = STATE_OFFICES[match?.[2] ?? ''];
  if (office === undefined || speaks) return [];
  return [{ office, country: match?.[1] === 'ml' ? 'ML' : 'MR', start, end, sends: sendsAt(part.text, start - part.start) }];
}

function sendsAt(text: string, at: number): boolean {
  return /\b(?:message|lettre|pli|letter|note|greetings|missive|courrier|voeux|salutations|invitation|emissaires?|envoye(?:e?s)?(?: speci\w+)?|envoys?|part|invitation|felicitations|salutations)\b[^,;]{0,40}?(?:\bde|\bdu|\bd'|from|of)(?: (?:la part )?[\w']+){0,4} ?$|\b(?:depeche|envoye|mandate|sent|dispatched)\w*\b[^,;]{0,30}\b(?:par|by) (?:le |the |son |his )?$/.test(text.slice(Math.max(0, at - 90), at));
}

const COUNTRY_WORDS = /\b(?:(maliene?s?|malienne?s?|malians?|du mali|republique du mali|of mali|republic of mali|mali's|de la transition|of the transition)|(mauritaniene?s?|mauritaniennes?|mauritanians?|de (?:la )?mauritanie|of mauritania|islamic republic of mauritania|republique islamique de mauritanie|mauritania's))\b/;

const COUNTRY_BEFORE = new RegExp(`${COUNTRY_WORDS.source}(?: [\\w'-]+){0,3} ?$`);

/** The country named just before an office or after it, before the next one. */
function countryOf(text: string, start: number, end: number, limit: number, floor: number): OfficeCountry | null {
  const before = COUNTRY_BEFORE.exec(text.slice(Math.max(floor, start - 40), start));
  if (before && /^(?:malian|mauritanian|mali's|mauritania's)/.test(before[0])) return before[1] === undefined ? 'MR' : 'ML';
  const led = /\b(?:delegation|mission)(?: [\w'-]+){0,3} (malienne|mauritanienne)\b(?:[^,;]{0,40}|[^;]{0,60}\b(?:conduite|dirigee|menee|emmenee|presidee) par (?:le |la |l'|son )?)$|\b(malian|mauritanian) (?:[\w-]+ ){0,3}(?:delegation|mission|team)\b[^;]{0,50}\b(?:led|headed) by (?:the |its |a )?$/.exec(text.slice(Math.max(0, start - 120), start));
  if (led) return /^mali/.test(led[1] ?? led[2] ?? '') ? 'ML' : 'MR';
  const inside = COUNTRY_WORDS.exec(text.slice(start, Math.min(limit, end + 90)).split(/[;:]| avec | with | par | by | son | sa | his | her | ses | their | leurs? | received | receives | met | meets | hosted | hosts | (?:a|avait) (?:recu|rencontre|accueilli) | recoit | told | welcomed /)[0] ?? '');
  if (inside) return inside[1] === undefined ? 'MR' : 'ML';
  const lead = /\b(?:en provenance|from|venue?) (?:du |de |of )?(?:la )?(mali|mauritanie|mauritania)[^;]{0,40}$/.exec(text.slice(Math.max(0, start - 80), start));
  if (lead) return lead[1] === 'mali' ? 'ML' : 'MR';
  return null;
}

/** "The governors of Nioro and of Hodh El Gharbi": of both countries. */
function governsBoth({ places }: OfficeText, from: number): boolean {
  const near = places.filter(({ start }) => start >= from && start - from < 70).map(({ entry }) => entry.country);
  return near.includes('ML') && near.includes('MR');
}

/** A wali is Mauritanian; a governor is of the country of what he governs. */
function governedCountry({ text, start, places }: OfficeText, from: number, to: number): OfficeCountry | null {
  if (/^(?:walis?|hakems?)$/.test(text.slice(from - start, to - start))) return 'MR';
  const country = (places.find((place) => place.start >= to && place.start - to < 30) ?? (/\bson $/.test(text.slice(0, from - start)) ? places.findLast((place) => place.end <= from && from - place.end < 40) : undefined))?.entry.country;
  return country === 'ML' || country === 'MR' ? country : null;
}

function namedNear(named: readonly OfficeMention[], from: number, to: number, office: Office): OfficeCountry | null {
  return named.find((mention) => mention.start >= from && mention.start <= to && mention.start - from < 60 && (mention.office === office || office === 'army'))?.country ?? null;
}

function pairedDelegations(text: string): boolean {
  return /\b(?:deux pays|deux parties|deux delegations|deux etats|deux voisins|two countries|two sides|two delegations|deux capitales)\b/.test(text);
}

/** "His Malian counterpart": the same office of the other country. */
function counterparts({ text, start }: OfficeText, offices: readonly OfficeMention[]): OfficeMention[] {
  return [...text.matchAll(/\b(?:homologues? ?(malien|mauritanien)?|(malian|mauritanian)? ?(?:counterpart|opposite number)s?)\w*/g)].flatMap((match): OfficeMention[] => {
    const at = start + match.index;
    const end = at + match[0].length;
    if (offices.some((office) => office.start >= end && office.start - end < 24 && /^[\w' ,]*$/.test(text.slice(end - start, office.start - start)))) return [];
    const [other] = [...offices].filter(({ sends, office }) => !sends || office === 'president').sort((a, b) => distanceTo(a, at) - distanceTo(b, at));
    if (!other) return [];
    const word = match[1] ?? match[2];
    const country: OfficeCountry | null = word === undefined ? opposite(other.country) : word.startsWith('mali') ? 'ML' : 'MR';
    return country === null ? [] : [{ office: other.office, country, start: at, end: at + match[0].length, sends: false }];
  });
}

/** What stands before counts as nearer than what follows. */
function distanceTo({ start }: OfficeMention, at: number): number {
  return start <= at ? at - start : (start - at) * 2;
}

export function opposite(country: OfficeCountry | null): OfficeCountry | null {
  return country === 'ML' ? 'MR' : country === 'MR' ? 'ML' : null;
}

/** Core actor id of an office and a country. */
export function officeId(office: Office, country: OfficeCountry): string {
  if (office === 'army') return country === 'ML' ? 'fama' : 'mr_army';
  if (office === 'governor' || office === 'delegation' || (office === 'interior' && country === 'ML')) return country === 'ML' ? 'ml_gov' : 'mr_gov';
  return `${country === 'ML' ? 'ml' : 'mr'}_${office}`;
}
