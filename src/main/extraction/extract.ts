/** Text in, proposals out: what happened, when, where, who, how sure, each with the words behind it. Pure and deterministic. */
import type { Extracted } from '#shared/domain/proposal';
import { parseIsoDay, type Day } from '#shared/domain/when';
import { findActors, type ActorMention } from './actors.ts';
import { assemble, type Narrative } from './assemble.ts';
import { nameGroupsAgain } from './anaphora.ts';
import { nameArmyAgain } from './one-army.ts';
import { namePeopleAgain } from './people-again.ts';
import { namePersonsAgain } from './surnames.ts';
import { findCasualties } from './casualties.ts';
import { datelineOf } from './dateline.ts';
import { findDates } from './dates.ts';
import { foldText, type Folded } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { SentenceFacts } from './happenings.ts';
import type { Lexicon } from './lexicon.ts';
import type { OfficeCountry } from './offices.ts';
import { findPlaces, type PlaceMention } from './places.ts';
import { settleHomonyms } from './homonyms.ts';
import { propose, type Context } from './proposals.ts';
import { segment, type Sentence } from './segment.ts';
import type { Story } from './stories.ts';
import { findTriggers, type Trigger } from './triggers.ts';
import { fromMention, isCapital, type Site } from './whereabouts.ts';

export interface Article {
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly lang: 'fr' | 'en';
}

const EPOCH: Day = 0;

/** Events of an article, in the order of their first mention. Never throws, whatever the text. */
export function extract(article: Article, lexicon: Lexicon): Extracted[] {
  const folded = foldText(article.text);
  const published = parseIsoDay(article.published) ?? EPOCH;
  const sentences = segment(folded);
  const facts = namePeopleAgain(nameGroupsAgain(namePersonsAgain(nameArmyAgain(fromTheAir(factsOf(folded, sentences, published, lexicon))), folded)));
  const home = homeOf(facts, folded);
  const narrative = { published, home, titleSite: titleSite(facts), sports: isSports(folded.low), ministry: ministryOf(folded.low) };
  const stories = assemble(facts.filter(({ role }) => role === 'body'), narrative);
  const context: Context = { folded, published, home, bound: backgroundBound(stories, published), humanitarian: /\b(?:hcr|unhcr|oim|iom|ocha|nations unies|united nations|l'onu|the un|u\.n\.)(?!\w)/.test(folded.low), communique: isCommunique(folded.low), dateline: facts.find(({ dateline }) => dateline !== null)?.dateline ?? null, capitals: { ML: capitalSite(lexicon.gazetteer, 'bamako'), MR: capitalSite(lexicon.gazetteer, 'nouakchott') }, text: article.text, lang: article.lang, topics: lexicon.topics };
  return stories.flatMap((story) => propose(story, context));
}

/** How much of a paragraph before and after a sentence may change its sense. */
const NEAR_ENOUGH = 2000;

interface Facts extends SentenceFacts {
  readonly role: Sentence['role'];
  readonly dateline: PlaceMention | null;
}

function factsOf(folded: Folded, sentences: readonly Sentence[], published: Day, lexicon: Lexicon): Facts[] {
  const dates = findDates(folded.low, sentences, published);
  const paragraphs = new Map<number, { start: number; end: number }>();
  for (const { paragraph, start, end } of sentences) {
    const known = paragraphs.get(paragraph);
    if (known) known.end = end;
    else paragraphs.set(paragraph, { start, end });
  }
  const named = settleHomonyms(placesOf(folded, sentences, lexicon));
  return sentences.map((sentence, index): Facts => {
    const { start, end, paragraph, role } = sentence;
    const head = datelineOf(folded.plain.slice(start, Math.min(end, start + 110)));
    const skip = head === null ? start : start + head.length;
    const places = named[index] ?? [];
    const dateline = head === null ? null : (places.find((place) => place.end <= skip) ?? null);
    const from = dateline === null ? start : skip;
    const kept = settleUnlisted(places.filter((place) => place.start >= from), folded.low);
    const text = folded.low.slice(start, end);
    const around = paragraphs.get(paragraph) ?? sentence;
    const paragraphText = folded.low.slice(Math.max(around.start, start - NEAR_ENOUGH), Math.min(around.end, end + NEAR_ENOUGH));
    const actors = findActors(folded, lexicon, { start: from, end }, kept);
    return {
      start, end, paragraph, role, text, plain: folded.plain.slice(start, end), dateline, places: kept, dates: dates.filter((date) => date.start >= from && date.end <= end),
      actors, casualties: findCasualties(folded.low, sentence, lexicon.triggers.livestock, dates),
      triggers: role === 'body' ? findTriggers({ sentence: text, paragraph: paragraphText }, lexicon.triggers).filter((trigger) => isMeetingTalk(trigger, text, actors)).map((trigger) => ({ ...trigger, start: trigger.start + start, end: trigger.end + start })).map((trigger) => asCrossing(trigger, folded.low.slice(trigger.start, trigger.end), text, actors)) : [],
    };
  });
}

const AIRCRAFT = /\b(?:aviation|drones?|helicopteres?|helicopters?|aircraft|warplanes?|avions?|appareils?)\b/;
const PRONOUN_ACTS = /\b(?:elle|il|ils|elles|it|they) (?:\w+ )?(?:a|ont|avai(?:t|ent)|had|has|have|hit|struck|fired|attacked|targeted|bombed)\b/;

/** "The air force replied. On Sunday it hit a camp": what a pronoun does that stands for aircraft. */
function fromTheAir(facts: readonly Facts[]): Facts[] {
  return facts.map((sentence, index): Facts => {
    const before = facts[index - 1];
    if (before?.paragraph !== sentence.paragraph || !AIRCRAFT.test(before.text) || !PRONOUN_ACTS.test(sentence.text)) return sentence;
    return { ...sentence, triggers: sentence.triggers.map((trigger) => (trigger.kind === 'incident' && trigger.act === 'attack' ? { ...trigger, act: 'drone' } : trigger)) };
  });
}

/** Places of every sentence; a name that one sentence introduces as a village is a place in the others. */
function placesOf(folded: Folded, sentences: readonly Sentence[], { gazetteer }: Lexicon): PlaceMention[][] {
  const first = sentences.map((sentence) => findPlaces(folded, gazetteer, sentence));
  const known = new Set(first.flatMap((places) => places.filter(({ entry }) => entry.gazetteer === null && !entry.curated).map(({ start, end }) => folded.plain.slice(start, end))));
  if (known.size === 0) return first;
  const names = [...known];
  return sentences.map((sentence, index) => {
    const words = folded.plain.slice(sentence.start, sentence.end);
    return names.some((name) => words.includes(name)) ? findPlaces(folded, gazetteer, sentence, known) : (first[index] ?? []);
  });
}

const OFFICIAL = /\b(?:ministres?|ministerielles?|presidents?|delegations?|delegues|gouverneurs?|wali|ambassadeurs?|ambassadrice|chefs? d'etat|chefs? d'etat-major|etats?-majors?|chef de la diplomatie|homologues?|opposite numbers?|emissaires?|envoyes?|deux (?:pays|parties|chefs|delegations|hommes|capitales|dirigeants|ministres|armees|etats|presidents)|representants|militaires|officiers|general|colonel|mission|session|ministers?|presidents?|governors?|ambassadors?|chiefs?|counterparts?|envoys?|two (?:sides|countries|chiefs|delegations|leaders|men)|officials|officers|they|les deux|reunions? (?:politiques?|bilaterales?)|experts|prefets?|la visite|the visit|the talks|les entretiens|l'entretien|la rencontre|les echanges|les discussions|la reunion|the discussions|commandants?|commanders?|commission|comite|committee|sommet|summit|autorites (?:administratives|regionales|locales|frontalieres)|participants|prochaine (?:rencontre|reunion|session)|next (?:meeting|session|round))\b/;

const COMMISSION_MEETS = /\b(?:s'est (?:reunie?|tenue?|ouverte?|achevee?)|se (?:sont |sera |seront )?(?:reuni\w*|tien\w*|tenue?s?)|sessions?|reunions?|tenue?|rencontres?|travaux|met|meet(?:s|ing|ings)?|held|conven\w+|prevue?|annule\w*|reporte\w*|acheve\w*|ouvert\w*|clotur\w*|conclu\w*|talks|works?)\b/;

/** The dead who are brought home are no refugees. */
const REMAINS = /\b(?:depouilles?|corps|bodies|remains|cercueils?|coffins?)\b/;

/** The wounded of something told elsewhere. */
const CARED_FOR = /\b(?:evacu\w+|transport\w+|carried|soign\w+|treat\w*|admis\w*|admitted|achemin\w+|pris en charge|hospital\w*|hopital|taken)\b/;

/** Herders drive their own animals; only soldiers and gunmen drive away those of others. */
const DRIVEN = /^(?:driv\w+|drove|herded|led|pushed|taken|moved|emmen\w+|condui\w+|pouss\w+|entrain\w+|achemin\w+)\b(?=.*\b(?:across|over|into|beyond|back to|de l'autre cote|vers|au-dela|frontiere))/;

/** A visit, talks or a reception need somebody who holds an office. */
function isMeetingTalk(trigger: Trigger, text: string, actors: readonly ActorMention[]): boolean {
  const words = text.slice(trigger.start, trigger.end);
  if (trigger.kind === 'incident' && trigger.act === 'displacement' && REMAINS.test(text.slice(0, trigger.start))) return false;
  if (trigger.kind === 'incident' && trigger.act === 'incursion' && /^entr/.test(text.slice(trigger.start, trigger.end))) return actors.some(({ side }) => side === 'army' || side === 'armed');
  if (trigger.kind === 'incident' && trigger.act === 'incursion' && /^stray/.test(words) && /\b(?:camels?|cattle|goats?|sheep|animals?|herds?|cows?|livestock|calves)\b[^,;.]{0,20}$/.test(text.slice(0, trigger.start))) return false;
  if (trigger.kind === 'incident' && trigger.act === 'cattle' && DRIVEN.test(words)) return actors.some(({ side, speaks }) => (side === 'army' || side === 'armed') && !speaks);
  if (trigger.kind === 'incident' && trigger.act === 'mobilisation' && /\b(?:jusqu'a l'|until the |before the |avant l'|apres l'|after the )$/.test(text.slice(0, trigger.start))) return false;
  if (trigger.kind === 'incident' && trigger.act === 'kill' && CARED_FOR.test(text) && /^(?:wounded|injured|blesse)/.test(text.slice(trigger.start, trigger.end)) && /\b(?:the|les|leurs|ses|their|its|of the|des) $/.test(text.slice(0, trigger.start))) return false;
  if (trigger.kind === 'incident') return trigger.act !== 'crossing' || actors.length > 0;
  if (trigger.act === 'commission') return COMMISSION_MEETS.test(text);
  return !['visit', 'talks', 'received', 'summit'].includes(trigger.act) || OFFICIAL.test(text) || actors.some(({ side, class: name }) => side === 'state' && name === 'named');
}

const ABROAD = /\b(?:frontieres?|frontalie\w+|territoire|border|frontier|territory|soil|sol|incursions?|mauritan\w*|from mali|venus? du mali|depuis le mali|uniforme?s?|treillis|fatigues|military|militaires?)\b/;

/** Soldiers or gunmen who "crossed" are no refugees. */
function asCrossing(trigger: Trigger, words: string, text: string, actors: readonly ActorMention[]): Trigger {
  if (trigger.kind === 'incident' && trigger.act === 'incursion' && !ABROAD.test(text) && !actors.some(({ side, speaks, id }) => (side === 'army' && !speaks) || id === 'wagner' || id === 'africa_corps') && actors.some(({ side, speaks }) => side === 'armed' && !speaks)) return { ...trigger, act: 'attack' };
  if (trigger.kind === 'incident' && trigger.act === 'incursion' && /irruption$/.test(words) && !actors.some(({ side, speaks }) => side === 'army' && !speaks)) return { ...trigger, act: 'attack' };
  if (trigger.kind !== 'incident' || trigger.act !== 'displacement' || !/^(?:cross|franchi|traverse|passe|refoul|repouss|expuls|pushed|driven)/.test(words)) return trigger;
  const subject = actors.findLast(({ end, speaks }) => end <= trigger.start && trigger.start - end < 80 && !speaks);
  return subject && (subject.side === 'armed' || (subject.side === 'army' && /^(?:cross|franchi|traverse|passe)/.test(words))) ? { ...trigger, act: /^(?:cross|franchi|traverse|passe)/.test(words) ? 'crossing' : 'attack' } : trigger;
}

/** A place outside the gazetteer lies in the country of the place named beside it, else in the only country the text speaks of. */
function settleUnlisted(places: readonly PlaceMention[], low: string): PlaceMention[] {
  return places.map((place) => {
    if (place.entry.gazetteer !== null || place.entry.curated || place.entry.country !== 'XX') return place;
    const [near] = places.filter((other) => other.entry.country !== 'XX' && other.relation !== 'attached' && Math.abs(other.start - place.start) < 70).sort((a, b) => Math.abs(a.start - place.start) - Math.abs(b.start - place.start));
    const only = !/\bmauritan/.test(low) ? 'ML' : !/\bmali/.test(low) ? 'MR' : 'XX';
    return { ...place, entry: { ...place.entry, country: near?.entry.country ?? only, adm1: near?.entry.adm1 ?? null } };
  });
}

/** The country that speaks: of the dateline, or of the authority whose name heads the text. */
function homeOf(facts: readonly Facts[], { low }: Folded): OfficeCountry | null {
  const country = facts.find(({ dateline }) => dateline !== null)?.dateline?.entry.country;
  if (country === 'ML' || country === 'MR') return country;
  const head = low.slice(0, 400);
  if (/\b(?:republique islamique de mauritanie|islamic republic of mauritania)\b/.test(head)) return 'MR';
  return /\b(?:republique du mali|republic of mali)\b/.test(head) ? 'ML' : null;
}

const MINISTRIES = [['mfa', /\b(?:ministere des affaires etrangeres|ministry of foreign affairs)\b/], ['mod', /\b(?:ministere de la defense|ministry of (?:national )?defen[cs]e)\b/], ['interior', /\b(?:ministere de l'interieur|ministry of (?:the )?interior)\b/]] as const;

/** The ministry that heads the text as its author. */
function ministryOf(low: string): Narrative['ministry'] {
  const head = low.slice(0, 260);
  const [first] = MINISTRIES.flatMap(([office, pattern]) => (pattern.test(head.slice(0, 140)) && /\b(?:communique|statement|press release|declaration)\b/.test(head) ? [office] : []));
  return first ?? null;
}

function titleSite(facts: readonly Facts[]): Narrative['titleSite'] {
  const heads = facts.filter(({ role }) => role === 'title').concat(facts.filter(({ role }) => role === 'heading'));
  const named = heads.flatMap(({ places }) => places).filter((place) => !isCapital(place) && place.relation !== 'attached' && place.relation !== 'origin');
  const lead = facts.find(({ role, places }) => role === 'body' && places.some(({ entry }) => named.some((place) => place.entry.name === entry.name)));
  const told = new Set(lead?.places.filter(({ relation }) => relation === 'in' || relation === 'near').map(({ entry }) => entry.name));
  const mention = named.find(({ entry }) => told.has(entry.name)) ?? named[0];
  return mention ? { ...fromMention(mention), meeting: heads.some(({ text }) => MEETING_TITLE.test(text)) } : null;
}

const MEETING_TITLE = /\b(?:visites?|rencontres?|entretiens?|reunions?|commission|comite|sommet|accord|audience|recu|recoit|delegation|mission|visits?|meet(?:s|ing)?|talks|summit|agreement|committee|received|ministres?|ministers?|signe\w*|sign(?:s|ed)?)\b/;

const SPORTS = /\b(?:football|match|stade|gardien|selectionneur|pelouse|buts?|coupe|equipes?|supporters|championnat|ligue|joueurs?|mi-temps|penalty|goalkeeper|stadium|league|striker|coach|goals?|tournament|fans|fixture|buteur|arbitre|mourabitounes|aigles)\b/g;

const FICTION = /\b(?:piece|theatre|films?|roman|acteurs?|comediens?|metteur en scene|festival|spectacle|salle comble|projection|realisateur|novel|movie|screening|actors?|film director|bande dessinee|exposition|documentaire|cinema|playwright|choreograph\w+|scenariste|romancier|novelist)\b/g;

/** A match report or a review speaks of attacks that are none. */
function isSports(low: string): boolean {
  return new Set(low.match(SPORTS) ?? []).size >= 5 || new Set(low.match(FICTION) ?? []).size >= 3;
}

/** Undated background happened before publication, and before the meeting that answers it. */
function backgroundBound(stories: readonly Story[], published: Day): Day {
  const [first] = stories;
  if (first?.kind === 'meeting' && first.timing?.to !== null && first.timing?.to !== undefined && first.timing.to <= published) return first.timing.to;
  return published;
}

function isCommunique(low: string): boolean {
  const head = low.slice(0, 500);
  return /\b(?:communique (?:n|de presse|du|officiel|conjoint)|statement\b)/.test(head) && /\b(?:etat-major general|ministere|direction de l'information|directorate|ministry|porte-parole du gouvernement|gouvernement de la (?:transition|republique))\b/.test(head);
}

function capitalSite(gazetteer: Gazetteer, key: string): Site | null {
  const entry = gazetteer.get(key)?.find(({ words }) => words.length === 1)?.entries[0];
  return entry ? { ...fromMention({ start: 0, end: 0, entry, relation: 'in', radiusKm: null, homonyms: 0, readings: [entry] }), own: false } : null;
}
