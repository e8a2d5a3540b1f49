/** Numbers of people killed, injured, abducted, arrested or missing, as written, with who they are. */
import type { CasualtyKind, CasualtyRange } from '#shared/domain/casualties';
import { findNumbers, valueOf, type NumberMention } from './numbers.ts';

export interface CasualtyMention {
  readonly kind: CasualtyKind;
  readonly range: CasualtyRange;
  readonly start: number;
  readonly end: number;
  /** Said of attackers or insurgents, not of the side that was hit. */
  readonly attackers: boolean;
  /** A later toll that replaces the earlier ones. */
  readonly revised: boolean;
  /** Who counts is named in the same clause ("the army speaks of 3"): another count beside it is another version. */
  readonly attributed: boolean;
}

const KEYWORDS: readonly (readonly [CasualtyKind, string])[] = [
  ['killed', "(?:beaten|stabbed|hacked|burned|burnt|tortured|starved) to death|battu(?:es?|s)? a mort|mis(?:es?)? a mort|perished|tombe(?:es?|s)? (?:au|en|les armes)|fell in (?:action|combat|battle)|tue(?:es?|s)?|tuant|tuent|morts?|mortes?|abattu(?:es?|s)?|peri|peris|perissent|decede(?:es?|s)?|deces|assassine(?:es?|s)?|assassinats?|meurtres? d[e']|executee?s?|executes|massacre(?:es?|s)|egorge(?:es?|s)?|lynche(?:es?|s)?|victimes mortelles|corps|cadavres|trouve la mort|perdu la vie|coute la vie|killed|killing|dead|died|deaths?|bodies|remains of|restes de|fatalities|murdered|slain|gunned down|shot dead|list of|lost(?= (?:only |just )?[\\w-]+ (?:of (?:its|their) )?(?:men|soldiers|troops|officers|guards|gendarmes))|passe(?:es?|s)? par les armes|his body|her body|son corps|executed|executing|beheaded|neutralise(?:es?|s)|neutrali[sz]ed|lost (?:his|her|their) li(?:fe|ves)|laisse la vie|buried|enterre(?:es?|s)?|mortellement|succombe(?:es?|s)?|losing|mitraille(?:es?|s)?|perdu|perdant|perte de|loss of"],
  ['injured', "blesse(?:es?|s)?|blessant|blessures|wounded|wounding|injured|injuring|injuries|hurt|lost (?:a|an|his|her) (?:leg|arm|foot|hand|eye)|ampute(?:es?|s)?|beaten|frappe(?:es?|s)?|passe(?:es?|s)? a tabac|battu(?:es?|s)?|touche(?:es?|s)"],
  ['abducted', "enleve(?:es?|s)?|enlevements?|kidnappe(?:es?|s)?|otages?|rapt d[e']|remis(?:es?)? en liberte|aux mains d|let go|handed back|emmene(?:es?|s)?|embarque(?:es?|s)?|libere(?:es?|s)?|relache(?:es?|s)?|captifs?|took away|taken away|led away|snatched|freed|abducted|abducting|kidnapped|kidnapping|hostages?|captives?|seized|seizing|taken along|taken with them|took with them|carried off|emmenant|emmenent"],
  ['arrested', "arrete(?:es?|s)?|interpelle(?:es?|s)?|interpellations?|arrestations?|apprehende(?:es?|s)?|detenu(?:es?|s)?|capture(?:es?|s)?|mis la main sur|detained|detaining|detain|detention of|arrested|arresting|arrest of|arrests|apprehended|captured|rounded up"],
  ['missing', "disparu(?:es?|s)?|disparaissent|disparitions?|sans nouvelles|signe de vie|donne de (?:leurs |ses )?nouvelles|introuvables?|vanished|missing|unaccounted|disappeared|disappearance"],
  ['displaced', "depose(?:es?|s)?|debarque(?:es?|s)?|achemine(?:es?|s)?|dumped|dropped|deposited|ferried|sent back|sent home|transported|unloaded|renvoye(?:es?|s)?|deplace(?:es?|s)|refugiee?s|arrive(?:es?|s)|fui|franchi|expulse(?:es?|s)?|refoule(?:es?|s)?|reconduit(?:es?|s)?|enregistre(?:es?|s)|accueilli(?:es?|s)|displaced|fled|arrived|turned up|showed up|(?:pre-?)?registered|recorded|recense(?:es?|s)?|comptabilise(?:es?|s)?|pre-?enregistre(?:es?|s)|crossed|expelled|deported|refugees|arrivals|sought refuge|trouve refuge|pushed back|pris (?:[\\w']+ ){0,3}?la (?:route|fuite|direction)|bussed|trucked|drove|handed over|trouve refuge|reconduits?|rapatrie(?:es?|s)?|ramene(?:es?|s)?|renvoye(?:es?|s)?"],
];
const KEYWORD = new RegExp(`\\b(?:${KEYWORDS.map(([kind, words]) => `(?<${kind}>${words})`).join('|')})\\b`, 'g');

const NOT_PEOPLE = /\b(?:encablures|pas|abris?|shelters?|heures?|jours?|semaines?|mois|ans?|annees?|minutes?|km|kilometres?|metres?|litres?|vehicules?|motos?|pick-?ups?|camions?|citernes?|camions-citernes|armes?|fusils?|tirs?|missiles?|obus|villages?|localites?|maisons?|cases|hours?|days?|weeks?|months?|years?|houses|vehicles|trucks?|villages|fois|times|postes?|attaques?|communes?|regions?|pays|%|percent|millions?|francs?|tonnes?|reprises|voitures?|cas|incidents?|ministres|litres|tentes?|points?|countries|shots|boats?|tankers?|lorr(?:y|ies)|buses|minibus(?:es)?|pickups?|cars?|motor(?:bikes?|cycles?)|excavators|granaries|greniers|parties|armees|etats|telephones?)\b/;
const ATTACKERS = /\b(?:terroristes?|assaillants?|d?jihadistes?|combattants|insurges|rebelles|attaquants|bandits|terrorists?|attackers|assailants|insurgents|militants|jihadists?|fighters|gunmen)\b/;

/** Casualties named in a folded lower-case span; offsets are those of `low`. `animals` recognises livestock. */
export function findCasualties(low: string, span: { start: number; end: number }, animals: RegExp, dates: readonly { start: number; end: number }[]): CasualtyMention[] {
  const text = low.slice(span.start, span.end);
  const revised = REVISED.test(text);
  const numbers = findNumbers(text).filter(({ start, end }) => !isPartOf(text, start) && !dates.some((date) => span.start + start < date.end && date.start < span.start + end));
  const found: CasualtyMention[] = [];
  const used = new Set<NumberMention>();
  const keywords = [...text.matchAll(KEYWORD)];
  keywords.forEach((match, index) => {
    const kind = KEYWORDS.find(([name]) => match.groups?.[name] !== undefined)?.[0];
    if (kind === undefined || negated(text, match.index)) return;
    const floor = keywords[index - 1]?.index ?? 0;
    const number = before(text, numbers, match, floor, used, animals) ?? after(text, numbers, match, used, animals) ?? onePerson(text, match) ?? onePersonAfter(text, match);
    if (!number) return;
    used.add(number);
    const attributed = ATTRIBUTED.test(clauseAround(text, number.start));
    const context = number.start < match.index ? text.slice(number.start, match.index) : (text.slice(number.start, number.end + 28).split(/[,.;]| by | par | dans | in /)[0] ?? '');
    const at = { start: span.start + Math.min(number.start, match.index), end: span.start + Math.max(number.end, match.index + match[0].length) };
    const attackers = ATTACKERS.test((/^[\w' ]+ (?:soldiers?|soldats?|militaires?|civil\w*|gendarmes?|gardes?|policemen|villagers|villageois|people|personnes) (?:and|et) (?!\d)/.exec(context)?.[0] ?? context).replace(/\b(?:soupconn|accus|suspect|collabor|complic|alleged)\w*.*$/, ''));
    const others = attackers ? coordinatedBefore(text.slice(0, number.start)) : 0;
    if (others > 0) found.push({ kind, range: [others, others], revised, ...at, attackers: false, attributed });
    found.push({ kind, range: others > 0 ? [number.low, number.high] : withCompanion(number, text), revised, ...at, attackers, attributed });
  });
  return [...found, ...elliptic(text, numbers, used, found.at(-1)?.kind, span.start)];
}

/** "The army speaks of nine", "le syndicat, de douze": another count of what was counted just before. */
const COUNTS = /\b(?:speaks? of|spoke of|puts? (?:it|the (?:toll|number|figure)) at|counts?|counted|gives?|gave|admits? to|acknowledged|reported|parl(?:e|ent|ait) de|evoqu(?:e|ent)|fai(?:t|sait) etat de|recens(?:e|ent)|compte|avance(?:nt)?(?: le chiffre de)?|n'en (?:reconnait|compte|recense) que|en (?:compte|denombre|recense|annonce)) (?:only |just |some |about |au moins |at least )?$/;

function elliptic(text: string, numbers: readonly NumberMention[], used: ReadonlySet<NumberMention>, kind: CasualtyKind | undefined, base: number): CasualtyMention[] {
  if (kind === undefined) return [];
  return numbers.filter((number) => !used.has(number) && COUNTS.test(text.slice(Math.max(0, number.start - 40), number.start + (/^(?:at least|au moins|plus d)/.exec(text.slice(number.start))?.[0].length ?? 0))) && /^(?:[.,;"]|$| (?:deaths?|dead|morts|victimes|killed|tues)\b)/.test(text.slice(number.end)))
    .map(({ start, end, low, high }) => ({ kind, range: [low, high] as const, start: base + start, end: base + end, attackers: false, revised: false, attributed: true }));
}

/** Words by which somebody gives a toll of their own. */
const ATTRIBUTED = /\b(?:(?:a|ont) (?:dit|confie|raconte|explique)|fai(?:t|sait|sant) etat|font etat|parl(?:e|ent|ait|aient)|avanc(?:e|ent|ait|aient)|evoqu(?:e|ent|ait|aient)|donn(?:e|ent) |selon|d'apres|according to|put(?:s)? the|said|says|counted|counts|spoke of|speaks? of|reported|reports|recens\w+|compt(?:e|ent|ait|aient) |denombr\w+|list(?:ed|s)?|listing|assur\w+|affirm\w+|annonc\w+|reconn\w+|reconnait|acknowledg\w+|admit\w*|claim\w*|estim\w+|tally|gives? |gave |figure|chiffre|revendiqu\w+)\b/;

function clauseAround(text: string, at: number): string {
  const before = text.slice(0, at).split(CLAUSE).at(-1) ?? '';
  return before + (text.slice(at).split(CLAUSE)[0] ?? '');
}

const CLAUSE = /[;:.]|,? (?:mais|tandis que|alors que|quand|la ou|while|but|whereas) /;

const REVISED = /\b(?:porte (?:le|a \w+ le) bilan|nouveau bilan|bilan (?:\w+ )?(?:est )?(?:passe|monte|alourdi|grimpe|s'alourdit|s'eleve desormais)|le bilan s'|maj\b|toll (?:rose|has risen|climbed|rises)|bringing the (?:death )?toll|revised|updated toll|a succombe|desormais)\b/;

/** "Dont quatre enfants": part of a number already given. */
function isPartOf(text: string, at: number): boolean {
  return /\b(?:dont|including|among them|parmi lesquels|of whom|of them|a l'age de|age[es]? de|aged) (?:au moins |at least )?$/.test(text.slice(Math.max(0, at - 30), at));
}

/** "Two drivers and their apprentice": one more. */
function withCompanion({ low, high, start, end }: NumberMention, text: string): CasualtyRange {
  const more = /^ (?:[\w'-]+ ){1,3}(?:et|and) (?:leur|son|sa|un|une|their|his|her|an?) (?:apprenti|chauffeur|guide|fils|fille|frere|conducteur|aide|collegue|passager|apprentice|driver|guide|son|brother|assistant|passenger|colleague)\w*/.test(text.slice(end, end + 80));
  const second = /^ [\w'-]+ (?:et|and) (?<n>[\w-]+) (?:enfants?|femmes?|hommes?|fillettes?|children|child|wom[ae]n|m[ae]n|girls?|boys?|civils?|civilians?|bebes?|bab(?:y|ies))\b/.exec(text.slice(end, end + 60));
  const family = /^ [\w'-]+ (?:et|and) (?:leurs?|ses|her|his|their) (?<n>[\w-]+) (?:enfants?|fils|filles?|freres?|soeurs?|children|sons|daughters|brothers|sisters|kids|passengers|passagers|apprentis|companions|compagnons)\b/.exec(text.slice(end, end + 60));
  const extra = (more ? 1 : 0) + (family ? (valueOf(family.groups?.['n']) ?? 0) : 0) + (second ? (valueOf(second.groups?.['n']) ?? 0) : 0);
  const kin = /\b(?:son|sa|leur|un|une|his|her|their|an?) (?:neveu|niece|fils|fille|frere|soeur|cousine?|oncle|pere|mere|epouse|mari|femme|apprenti|guide|chauffeur|nephew|son|daughter|brother|sister|cousin|uncle|father|mother|wife|husband|driver|apprentice) (?:et|and) (?:\w+ autres )?$/.test(text.slice(Math.max(0, start - 40), start)) && !/^(?:un|une|an?)$/.test(text.slice(start, end)) ? 1 : 0;
  const earlier = kin > 0 ? kin : coordinatedBefore(text.slice(0, start));
  return [low + extra + earlier, high === null ? null : high + extra + earlier];
}

/** "Deux chauffeurs et un apprenti sont morts": those before the last number. */
function coordinatedBefore(before: string): number {
  const number = findNumbers(before.slice(-60)).at(-1);
  if (!number || number.high === null) return 0;
  const rest = before.slice(-60).slice(number.end);
  if (/^ (?:de |d')?(?:mort|tue|blesse|disparu|enleve|dead|killed|wounded|injured|missing|abducted)/.test(rest)) return 0;
  return PERSON.test(rest) && /^ [\w'-]+(?: [\w'-]+)? (?:et|and|ainsi que) (?:au moins |at least )?$/.test(rest) ? number.low : 0;
}

function negated(text: string, at: number): boolean {
  return /\b(?:aucune?|pas|sans|ni|no|nobody|not|without|jamais|n'a fait) (?:[\w']+ ){0,3}$/.test(text.slice(Math.max(0, at - 40), at)) && !/sans nouvelles/.test(text.slice(at, at + 14));
}

function before(text: string, numbers: readonly NumberMention[], match: RegExpExecArray, floor: number, used: ReadonlySet<NumberMention>, animals: RegExp): NumberMention | undefined {
  return [...numbers].reverse().find((number) => {
    if (used.has(number) || number.end > match.index || number.start < floor || / of those \w+$/.test(text.slice(number.end, match.index + match[0].length))) return false;
    const between = text.slice(number.end, match.index);
    const reach = between.length <= 60 || (between.length <= 130 && PERSON.test(between) && (/^ [\w' -]{0,50},/.test(between) || /^ [\w'-]+ (?:soupconn|accus|suspect|who|qui|parti|origin|from|aged)/.test(between)) && !/\b(?:dont|including)\b/.test(between)) || (between.length <= 110 && /^ (?:personnes|refugies|people|refugees|familles|menages)/.test(between));
    return reach && !/[.;:!?]/.test(between) && isPeople(text, number, `${between}${match[0]}`, animals);
  });
}

function after(text: string, numbers: readonly NumberMention[], match: RegExpExecArray, used: ReadonlySet<NumberMention>, animals: RegExp): NumberMention | undefined {
  const end = match.index + match[0].length;
  if (match[0].endsWith('s') && /^(?:morts|mortes|tues|tuees|blesses|enleves|arretes|disparus)$/.test(match[0])) return undefined;
  return numbers.find((number) => {
    if (used.has(number) || number.start < end) return false;
    const between = text.slice(end, number.start);
    if (/^(?:depos|debarq|achemin|dump|dropp|deposit|ferri|sent|transport|unload|renvoy|refoul|expuls|expel|deport|recondui|bus|truck)/.test(match[0]) && between.length < 50 && TO_A_BORDER.test(between) && isPeople(text, number, text.slice(number.end, number.end + 25), animals)) return true;
    return /^[, ]*(?:(?:ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dernier|la veille|hier|on \w+|a \w{4,}|in \w+|de force|to|a|the|of|de|d'|about|some|around|environ|quelque|pres|approximately|par balles?|at|also|egalement|aussi|notamment|son|sa)[, ]*){0,5}$/.test(between) && isPeople(text, number, text.slice(number.end, number.end + 25), animals);
  });
}

/** "Déposé au poste de X près de 400 personnes". */
const TO_A_BORDER = /^ (?:a|au|aux|sur|to|at|near|vers|jusqu'a|pres de) [^,;.:]*$/;

/** "Le conducteur a été tué", "the driver was killed": one. */
function onePerson(text: string, match: RegExpExecArray): NumberMention | undefined {
  const found = DEFINITE_PERSON.exec(text.slice(Math.max(0, match.index - 50), match.index));
  if (!found || match[0].endsWith('s')) return undefined;
  return { start: Math.max(0, match.index - 50) + found.index, end: match.index, low: 1, high: 1 };
}

/** "Abducted the deputy mayor", "enlèvement du chef de village": one. */
function onePersonAfter(text: string, match: RegExpExecArray): NumberMention | undefined {
  const end = match.index + match[0].length;
  const found = /^ (?:le|la|the|son|sa|his|her|du|de la|of the|of its) (?=[a-z])|^ (?:de |d')?l'(?=[a-z])/.exec(text.slice(end, end + 14));
  if (!found || !PERSON.test(` ${text.slice(end + found[0].length, end + 50)}`) || /^\w+s\b/.test(text.slice(end + found[0].length))) return undefined;
  return { start: end, end: end + found[0].length, low: 1, high: 1 };
}

function isPeople(text: string, number: NumberMention, phrase: string, animals: RegExp): boolean {
  const head = (phrase.split(/[,;]/)[0] ?? '').replace(/(?:truck|bus|lorry|taxi|moto) (?=driver|taxi)/, '').slice(0, 34);
  const lone = /^(?:un|une|an?|one)$/.test(text.slice(number.start, number.end));
  if (lone && !PERSON.test(head)) return false;
  return !NOT_PEOPLE.test(head.split(' ').slice(0, 3).join(' ')) && head.search(animals) < 0;
}

const PERSON = /^ (?:[\w'-]+ ){0,2}?(?:homme|femme|enfant|civile?|berger|eleveur|soldat|militaire|gendarme|chauffeur|conducteur|commercant|habitant|villageois|personne|jeune|mauritanien|malien|autre|blesse|mort|third|second|fourth|troisieme|deuxieme|quatrieme|garde|sous-prefet|passenger|chamelier|nomad|vieillard|elu|depute|cultivateur|paysan|marchand|vendeur|boutiquier|ouvrier|adolescent|notable|instituteur|fonctionnaire|fillette|garcon|fille|apprenti|ressortissant|policier|passager|man|woman|child|herder|soldier|driver|trader|resident|villager|civilian|boy|girl|person|mauritanian|malian|shepherd|officer|guard|teacher|douanier|imam|chef|humanitaire|employe|bouvier|conseiller|otage|refugie|other|ingenieur|engineer|aid worker|infirmier|nurse|medecin|doctor|mayor|maire|prefet|pretre|priest|technicien|technician|docker|orpailleur|miner|touriste|national|citizen|etranger|foreigner|neveu|niece|fils|frere|soeur|cousin|oncle|epouse|mari|pere|mere|nephew|son|daughter|brother|sister|uncle|father|mother|wife|husband|fonctionnaire|institut|professeur|nomad|journaliste|journalist|guide|transporteur|agent|fidele|pecheur|farmer|agriculteur)\w*/;

const DEFINITE_PERSON = new RegExp(`\\b(?:le|la|l'|son|sa|the|his|her) ?(?=${PERSON.source.slice(2)} )[\\w'-]+(?: [\\w'-]+)?(?: (?:du|de la|de l'|de|d'|of the|of) ?[\\w'-]+(?: (?:de|du) [\\w'-]+)?)? ?(?:a ete|est|etait|avait ete|was|had been|a|,)? ?(?:\\w+ment )?$`);
