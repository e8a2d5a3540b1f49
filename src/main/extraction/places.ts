/** Places named in a text, each with how it is named: in, near, on the road between, region, origin, or attached to a person. */
import { entryPlace } from './entries.ts';
import type { Folded } from './fold.ts';
import type { Gazetteer, PlaceEntry, Spelling } from './gazetteer.ts';

export type Relation = 'in' | 'near' | 'of' | 'adm1' | 'adm2' | 'origin' | 'attached' | 'bare';

export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly entry: PlaceEntry;
  readonly relation: Relation;
  /** Distance that the text gives ("à 36 km de"), else null. */
  readonly radiusKm: number | null;
  /** Other readings of the same spelling. */
  readonly homonyms: number;
  /** Every place of that name, the chosen one included. */
  readonly readings: readonly PlaceEntry[];
}

/** A place that heads a list's entry. */
const HEADS = { relation: 'in', radiusKm: null } as const;

const WORD = /[\p{L}\p{N}]+/gu;

/** Places of a span; `known`: names outside the gazetteer that another part of the text introduces as places. */
export function findPlaces(folded: Folded, gazetteer: Gazetteer, span: { start: number; end: number }, known: ReadonlySet<string> = new Set()): PlaceMention[] {
  const words = [...folded.low.slice(span.start, span.end).matchAll(WORD)].map((match) => ({ text: match[0], start: span.start + match.index, end: span.start + match.index + match[0].length }));
  const entry = entryPlace(folded.plain.slice(span.start, span.end));
  const entryAt = entry === null ? -1 : span.start + entry.start;
  const mentions: PlaceMention[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const found = spellingAt(folded, gazetteer, words, index);
    const heads = words[index]?.start === entryAt;
    const mention = (found && listed(folded, found, span, heads)) ?? unlisted(folded, words, index, span, known, heads);
    if (!mention) continue;
    mentions.push(mention);
    while ((words[index + 1]?.end ?? Infinity) <= mention.end) index += 1;
  }
  return [...mentions, ...capitals(folded, gazetteer, span)].sort((a, b) => a.start - b.start);
}

/** "Dans la capitale malienne", "in the Mauritanian capital". */
function capitals({ low }: Folded, gazetteer: Gazetteer, span: { start: number; end: number }): PlaceMention[] {
  return [...low.slice(span.start, span.end).matchAll(/(?<=\b(?:dans|a|vers|gagne|rejoint|in|to|at|into|visit|visited) (?:la |the )?)\b(?:capitale (malienne|mauritanienne)|(malian|mauritanian) capital)\b(?! (?:,|bamako|nouakchott))/g)].flatMap((match): PlaceMention[] => {
    const entry = gazetteer.get(/^mali/.test(match[1] ?? match[2] ?? '') ? 'bamako' : 'nouakchott')?.find(({ words }) => words.length === 1)?.entries[0];
    return entry ? [{ start: span.start + match.index, end: span.start + match.index + match[0].length, entry, relation: 'in', radiusKm: null, homonyms: 0, readings: [entry] }] : [];
  });
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly spelling: Spelling;
  readonly start: number;
  readonly end: number;
}

function spellingAt({ plain, low }: Folded, gazetteer: Gazetteer, words: readonly Word[], index: number): Found | null {
  const first = words[index];
  if (!first || !/\p{Lu}/u.test(plain.charAt(first.start))) return null;
  for (const spelling of gazetteer.get(first.text) ?? []) {
    const last = words[index + spelling.words.length - 1];
    if (!last || !spelling.words.every((word, offset) => words[index + offset]?.text === word)) continue;
    if (!/^[^.,;:!?()"\n]*$/.test(low.slice(first.start, last.end))) continue;
    return { spelling, start: first.start, end: last.end };
  }
  return null;
}

function listed(folded: Folded, { spelling, start, end }: Found, span: { start: number }, heads: boolean): PlaceMention | null {
  const before = folded.low.slice(Math.max(span.start, start - 110), start);
  const after = folded.low.slice(end, end + 60);
  const { relation, radiusKm } = heads || (IS_A_VILLAGE.test(after) && !NEAR.test(before)) ? HEADS : relationOf(before, after);
  if (LANGUAGE.test(before)) return null;
  const entries = relation === 'bare' || relation === 'of' ? spelling.entries.filter((entry) => entry.curated) : spelling.entries;
  const [entry] = [...entries].sort(byPreference);
  if (!entry || isPartOfName(folded, start, end, entry)) return null;
  const level: Relation = entry.level === 'place' || relation === 'origin' || relation === 'attached' ? relation : entry.level;
  return { start, end, entry: asSpelled(folded, entry, start, end), relation: level, radiusKm, homonyms: entries.length - 1, readings: entries };
}

/** "An audio message in Bambara": a language. */
const LANGUAGE = /\b(?:messages?|audio|video|speech|statement|spoken|spoke|speaking|discours|langue|language|preche|sermon|parlant|sous-titre\w*)\b[^,;.]{0,20} (?:in|en) $/;

/** A place that is no hand-picked one keeps the name that the text gives it, not one of the gazetteer's other names. */
function asSpelled({ source, text }: Folded, entry: PlaceEntry, start: number, end: number): PlaceEntry {
  return entry.curated ? entry : { ...entry, name: text.slice(source(start), source(end)) };
}

/** Hand-picked first, then nearest to the border, then the larger. */
function byPreference(a: PlaceEntry, b: PlaceEntry): number {
  return Number(b.curated) - Number(a.curated) || (a.borderKm ?? 9999) - (b.borderKm ?? 9999) || b.population - a.population;
}

/** "Kayes Actu", "Moussa Kayes": a capitalised neighbour without a preposition makes it part of a name. */
function isPartOfName({ plain }: Folded, start: number, end: number, entry: PlaceEntry): boolean {
  if (/[\p{Ll}] $/u.test(plain.slice(start - 2, start)) && /\b(?:Ould|Ag|Mohamed|Amadou|Moussa|Cheikh|colonel|general|M\.|president) $/.test(plain.slice(Math.max(0, start - 14), start))) return true;
  if (/\b(?:Katiba|Front de liberation de l') ?(?:du )?$/.test(plain.slice(Math.max(0, start - 26), start))) return true;
  if (/[@#/]$/.test(plain.slice(Math.max(0, start - 1), start))) return true;
  return !entry.curated && /^[ -][A-Z][a-z]/.test(plain.slice(end, end + 3));
}

const NEAR = new RegExp(
  "(?:\\b(?:pres|proches?|autour|environs|abords|alentours|peripherie|proximite|hauteur|loin|sud|nord|est|ouest|sud-est|sud-ouest|nord-est|nord-ouest|voisinage|large|secteur|zone|parages|detour|direction|confins) (?:immediate?s? )?(?:de la (?:ville|localite|commune|bourgade|cite) (?:\\w+ ){0,2}?|du (?:village|bourg|hameau|poste-frontiere|poste frontiere|poste|camp|marche) (?:\\w+ ){0,2}?|des villages |de )?(?:de |d'|du )?" +
    '|\\b(?:entour|bord|jouxt|surplomb|voisin|ceintur)\\w+ (?:de |la ville de |le village de )?|\\b(?:surround|ring|flank|overlook|border)ing (?:the \\w+ of )?' +
    '|\\b(?:near|outside|around|close to|not far from|north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|outskirts|vicinity|environs)(?: of)?(?: the)?(?: \\w+){0,2}?(?: (?:town|village|city|locality|settlement|camp|commune))?(?: of)? ' +
    "|\\b(?:km|kilometres?|kilometers?|miles|encablures) (?:(?:au|a l') ?\\w+(?:-\\w+)? |\\w+ )?(?:de |d'|du |of |from )(?:la (?:ville|localite) de )?" +
    '|\\b(?:route|axe|troncon|piste|road|highway|track|axis)s? (?:nationale )?(?:qui (?:relie|mene|va|conduit)(?: de)? |reliant |menant (?:a|de) |allant de |linking |connecting |from |entre |between |de |d\'|a |to |vers )?' +
    '|\\bsur (?:l\'axe|la route|la piste|le troncon) (?:\\w+ ){0,3}?)$',
);
/** "The Gogui border crossing", "Mbera refugee camp". */
const PREPOSED = /^ (?:border |army |military |refugee |livestock |weekly |central )?(?:crossing|post|market|camp|base|checkpoint|prison|airport|bridge|garrison|hospital)\b/;
const BETWEEN = /\b(?:entre|between) $/;
const SECOND = /\b(?:entre|between|relie|reliant|route|axe|linking|connecting|de) [\w' -]{2,30}(?: (?:et|and|a|to)|-| -) ?$/;
const SENT_BY = /\b(?:delegation|mission|equipe|commercants|notables|elus|representants)(?: venue?s?)? (?:de |du |d'|of |from )(?:(?:la |the )?region (?:de |d'|du |of ))?$/;
const ADM1 = /\b(?:regions?|wilayas?|provinces?)(?: (?:malienne|mauritanienne|administrative))?(?: (?:de la|du|de|d'|of|des))? ?$|\b(?:malian|mauritanian) regions? of (?:\w+ and )?$/;
const ADM2 = /\b(?:cercles?|moughataas?|departements?|prefectures?|district)(?: (?:de|d'|du|of))? ?$/;
const ORIGIN = /\b(?:conduit|transfere|evacue|emmene|achemine|ramene|taken|transferred|evacuated|flown|brought|defere)(?:e?s)? (?:a|vers|sur|jusqu'a|to) $|\b(?:regagn\w+|returned to|flew back to|retour a|rentree?s? a|de retour a) $|\b(?:en provenance|venue?s?|venant|originaires?|partie?s?|revena(?:it|ient|nt)|rentr(?:aient|ait|ant|es?)(?: [a-z]+){0,3}|arrivee?s?|fui|fuyant|quitte|retour|expulse\w*|refoule\w*|parvenue?s?) (?:de |du |d')(?:la (?:region|ville|localite) (?:de |d'))?$|\b(?:coming from|arriving from|fled|fleeing|returning from|back from|left|originating in|native of|from)(?: the)?(?: (?:town|village|city|region) of)? $|\b(?:fleeing|fled|fuyant|fui|fuient|fuyaient)\b(?:(?!\b(?:arriv|reach|cross|began|start|settl|install|etabl|camp|gagn|rejoin|attein|sought|seek|vers |to |into ))[^,;.]){0,44}$|\b(?:a destination de|destinee?s? a(?:u)?|en route (?:vers|pour|to)|on the way to|en allant a|sur le chemin de|en direction de|en partance pour|bound for|heading (?:to|for)|on their way to) $/;
const ATTACHED = /\b(?:office|headquarters|spokeswoman|spokesperson|judge|doctor|medic|nurse|general staff|ministry|government|authorities|officials|junta|prosecutor|court|official|councillor|source|spokesman|police chief|lawyer|union leader|parquet|avocat)s? (?:in|of|a) $|\b(?:deputee?|maire|gouverneure?|prefet|sous-prefet|procureur|wali|hakem|elue?|ressortissante?|mp|mayor|governor|lawmaker|senator|ambassade|ambassadeur|embassy|ambassador|consulat|consul|ministre|representante?|conseiller|correspondante?|bureau|desk|imam|khalife|caliph|cherif|radio|studio|universite|hopital|csref|hospital|tribunal|accreditee?|notables?|residant|based|basees?)s?(?: (?:municipal|adjoint|regional|general|civil|law|district|reference))?(?: (?:du|de|d'|for|of|from|in|a|to|en)| l')? ?$/;
const IN = /(?:^|[\s("])(?:a|au|aux|en|dans|in|at|into|inside|within|vers|sur|chez|to|on|towards|entering|through|par|via|jusqu'a|jusqu'au)(?: (?:la|le|les|l'|the|un|une|a))?(?: [\w'-]+){0,3}?(?: (?:de|d'|du|of))?(?: ?l')? ?$/;
const DIRECT = /(?:^|[\s("'])(?:a|au|dans|in|at|into|inside|within|vers|entering|to|visit(?:ed|s|e)?|rejoint|gagne|attaque|attacked|frappe|in the|at the|a la|dans la|dans le|au large de|reach(?:ed)?(?: the)?|in the|at the|capitale?|ville|city|town|region) $/;
const VILLAGE = /\b(?:ville|village|villages|hameau|localite|commune|bourgade|marche|campement|site|camp|poste|town|city|hamlet|locality|market|settlement|forest|foret|puits|well|quartier)(?: [\w'-]+){0,2}? (?:de |d'|du |of |at |in )$/;
/** "The hauliers' union of X said", "a security source in X": who speaks, not where it happened. */
const SPOKESMEN = /\b(?:syndicats?|associations?|collectifs?|unions?|federations?|ligues?|coordinations?|ong|ngo)\b[^,.;]{0,36} (?:de |d'|in |of |a |from )$|\b(?:sources?|joints?(?! (?:military|patrols?|forces?|com\w+|operations?|team|session|border|technical|meeting|market))|jointe|joint par telephone|reached|contacted|interviewed|interviewe\w*|rencontre(?:e?s)|questioned|interroge\w*)(?: [\w-]+){0,3}? (?:a|in|de|of|d'|at) ?$/;
const SPOKEN = /^,?(?: [\w'-]+){0,3} (?:a |ont |has |have )?(?:affirm|indiqu|evoqu|impute|dit|racont|assur|declar|explique|confi|temoign|soutien|avanc|parl|said|say|told|report|describ|recall)\w*\b/;
/** "…, indique le comité mis sur pied par la commune de X": who says so. */
const TAIL = /, (?:a |ont |a-t-on |an? |the )?(?:indiqu|affirm|rapport|precis|expliqu|annonc|racont|assur|temoign|confi|declar|soutien|estim|appris|relat)(?:e|ent|ait|aient|e par|nent)?(?: (?:mardi|mercredi|jeudi|vendredi|samedi|dimanche|lundi))? (?:le |la |l'|un |une |des |les |plusieurs |de |aupres |sources? )[^,;.]*$/;
/** "…», prédit un enseignant réfugié à X". */
const QUOTED_BY = /" ?,? (?:a |ont )?[a-z'-]+(?:-t-(?:il|elle|on))? (?:un|une|le|la|l'|des|les|ce|cet|cette|son|sa) ?[^,;."]*$|" (?:said|says|added|recalled|recalls|told|lamented|sighed) [^;."]*$/;
const RESIDENTS = /\b(?:habitants?|residents?|elus?|temoins?|villageois|riverains|survivors|witnesses|notables|eleveurs|herders|traders)(?: [\w-]+)? (?:de|d'|of|in|from|a) ?$/;

const OF = /(?:\bde |\bd'|\bdu |\bof |\bdes )$/;

/** "The bus that links X and Y", "in the direction of X": where somebody goes, not where it happened. */
const LINE = /\b(?:bus|autocars?|cars?|minibus|compagnie|vols?|trains?|ligne|liaison|service|coach|flights?|camions?|voyageurs|passagers|trucks?|lorr(?:y|ies)|travell?ers|passengers)\b[^.;]{0,50}\b(?:relie|reliant|assur\w+|faisant|effectuant|linking|connecting|plying|travelling|traveling|running)\b[^.;]{0,16}(?:[\w-]+ (?:a|et|and|to|-) )?$|\b(?:drove|took|led|taken|conduit\w*|emmene\w*|transfere\w*|carried|evacu\w+|transport\w*|achemin\w+|ralli\w+|escort\w+|livr\w+|ravitaill\w+|suppl(?:y|ying|ied)|haul\w+|ferr(?:y|ying|ied)|brought|moved)\b[^,;.]{0,40}\b(?:towards?|to|vers|sur|jusqu'a) $|\b(?:en direction|a destination|en partance|in the direction) (?:de |d'|du |of |pour )$/;

function relationOf(before: string, after: string): { relation: Relation; radiusKm: number | null } {
  if (LINE.test(before)) return { relation: 'origin', radiusKm: null };
  if (/^ ?(?:actu|info|infos|hebdo|news|fm|airport desk)\b/.test(after)) return { relation: 'attached', radiusKm: null };
  if (PREPOSED.test(after)) return { relation: 'in', radiusKm: null };
  if (/^ area\b/.test(after)) return { relation: 'near', radiusKm: null };
  if (/^ (?:region|wilaya|province)\b/.test(after)) return { relation: 'adm1', radiusKm: null };
  if (/^ (?:cercle|moughataa|department|district|prefecture)\b/.test(after)) return { relation: 'adm2', radiusKm: null };
  if (NEAR.test(before) || BETWEEN.test(before)) return { relation: 'near', radiusKm: distanceBefore(before) };
  if (SECOND.test(before) && /\b(?:route|axe|troncon|piste|road|highway)\b/.test(before)) return { relation: 'near', radiusKm: null };
  if (SENT_BY.test(before)) return { relation: 'attached', radiusKm: null };
  if (ORIGIN.test(before)) return { relation: 'origin', radiusKm: null };
  if (SPOKESMEN.test(before) || (RESIDENTS.test(before) && SPOKEN.test(after))) return { relation: 'attached', radiusKm: null };
  if ((TAIL.test(before) || QUOTED_BY.test(before)) && /^[^,;:]*?(?:[.!?\n]|$)/.test(after)) return { relation: 'attached', radiusKm: null };
  if (ATTACHED.test(before)) return { relation: 'attached', radiusKm: null };
  if (ADM1.test(before)) return { relation: 'adm1', radiusKm: null };
  if (ADM2.test(before)) return { relation: 'adm2', radiusKm: null };
  if (DIRECT.test(before) || VILLAGE.test(before)) return { relation: 'in', radiusKm: null };
  if (OF.test(before)) return { relation: IN.test(before) ? 'in' : 'of', radiusKm: null };
  return { relation: 'bare', radiusKm: null };
}

function distanceBefore(before: string): number | null {
  const match = /(\d+(?:[.,]\d+)?) ?(?:km|kilometres|kilometers)\b[^,;]{0,30}$/.exec(before);
  const value = match ? Number((match[1] ?? '').replace(',', '.')) : Number.NaN;
  return value > 0 ? value : /\bdizaine de (?:km|kilometres)\b[^,;]{0,30}$/.test(before) ? 10 : null;
}

const UNLISTED_BEFORE = /(?:(?:^|[\s("])(?:a|village de|village d'|hameau de|hameau d'|localite de|localite d'|campement de|village of|hamlet of|town of|pres de|pres d'|near|at) )$/;
const UNLISTED_VILLAGE = /(?:village|hameau|localite|campement|camp|poste|base|puits|wells?|point d'eau|paturages?|mare|oued|vallee|pastures?|foire|marche|foret|hamlet|town)(?: [a-z]+)? (?:de |d'|of )$/;
const UNLISTED_AROUND = /\b(?:(?:hauteur|proximite|abords|environs|alentours|parages|outskirts|vicinity|north|south|east|west|nord|sud|est|ouest) (?:de |d'|of )|(?:around|outside|autour de|du cote de|entre|between) )$|\b(?:village|hameau|hamlet|localite|campement|settlement)(?: [a-z]+){0,2}, $/;
/** "X, un village situé …". */
const IS_A_VILLAGE = /^, (?:(?:un|une|an?|the|petite?|small|this|ce|cette|remote|border|frontier|dusty|grosse?|gros|vieux|vieille|autre|market|farming|fishing) )*(?:village|chef-lieu|bourg|commune|ville|city|outpost|oasis|hameau|localite|bourgade|campement|hamlet|settlement|town)\b/;
/** "X, in Mauritania". */
const IN_A_COUNTRY = /^[A-Z][\w' -]{2,30}, (?:in|en|au) (?:(?:western|northern|southern|southeastern|eastern|central) )?(?:Mali|Mauritani[ea])\b/;
const UNLISTED_NAME = /^(?:(?:El|Al|Ould|Hassi|Bir|Oum|N'|M'|Tin|In|Ain|Aoueinat|Koussane|Sidi|Bou) ?-?)*[A-Z][a-z'-]{2,}(?:[ -](?:El|Al|Ould|Ehel|Ahel|[A-Z][a-z]{2,}))*/;
const NOT_A_NAME = /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Janvier|Fevrier|Mars|Avril|Mai|Juin|Juillet|Aout|Septembre|Octobre|Novembre|Decembre|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)\b|Al-?Qa|Dieu\b|Allah|Mohamed|Son\b|Sa\b|Monsieur|Madame|Mauritan|Mali|La |Le |Les |Facebook|Twitter|Whats|Aid\b|Noel|Ramadan|The |President|Koulouba|Ghaz|Goita|Least\b|First\b|All\b|Home\b|Once\b|Paques|Tabaski|Sahel|Wagner|General|Colonel|Prime|Minister|Premier|Ministre|Senegal[ae]|Senegalais|Niger[ie]|Burkin|Ivoir|Ivorian|Chin|Russ|Franc|French|Alger|Maroc|Morocc|Espagn|Spanish|Guine|Gambi|Touareg|Tuareg|Peul|Fulani|Bambara|Arab|Maure|Moor|Soninke)/;

/** A capitalised name after "village de" or "à" that the gazetteer does not know. */
function unlisted(folded: Folded, words: readonly Word[], index: number, span: { start: number; end: number }, known: ReadonlySet<string>, heads: boolean): PlaceMention | null {
  const word = words[index];
  const { plain, low } = folded;
  if (!word || !/\p{Lu}/u.test(plain.charAt(word.start))) return null;
  const before = low.slice(Math.max(span.start, word.start - 40), word.start);
  const introduced = UNLISTED_BEFORE.test(before) || UNLISTED_VILLAGE.test(before) || UNLISTED_AROUND.test(before);
  const told = plain.slice(word.start, Math.min(span.end, word.start + 80));
  const abroad = IN_A_COUNTRY.test(told) && /[a-z'] $/.test(before) && !/\b(?:mr|mrs|colonel|general|president|minister|ministre|m\.|captain|capitaine) $/.test(before);
  const name = UNLISTED_NAME.exec(plain.slice(word.start, Math.min(span.end, word.start + 50)))?.[0];
  if (name === undefined || !(introduced || abroad || heads || known.has(name) || IS_A_VILLAGE.test(low.slice(word.start + name.length, word.start + name.length + 40)))) return null;
  if (NOT_A_NAME.test(name) || name === name.toUpperCase()) return null;
  const { relation, radiusKm } = heads ? HEADS : relationOf(before, '');
  const spelled = folded.text.slice(folded.source(word.start), folded.source(word.start + name.length));
  const entry: PlaceEntry = { name: spelled, country: 'XX', level: 'place', adm1: null, point: null, gazetteer: null, borderKm: null, population: 0, curated: false };
  return { start: word.start, end: word.start + name.length, entry, relation, radiusKm, homonyms: 0, readings: [entry] };
}
