/** Who takes part in an incident and how: perpetrator, target or participant, by what the words say each does. */
import type { IncidentDraft } from '#shared/domain/event';
import type { IncidentType } from '#shared/domain/taxonomy';
import { isHit } from './grammar.ts';
import { idOf, type ActorMention, type Nationality } from './actors.ts';
import { VICTIMS, type IncidentStory } from './stories.ts';

const VIOLENT: ReadonlySet<IncidentType> = new Set(['abduction', 'attack_on_civilians', 'armed_clash', 'ied_mine', 'suicide_attack', 'shelling']);

/** Foreign mercenaries, who fight beside the army. */
function isAlly({ id }: ActorMention): boolean {
  return id === 'wagner' || id === 'africa_corps';
}

const STATE_ACTS: ReadonlySet<IncidentType> = new Set(['arrest', 'incursion', 'movement_restriction', 'air_drone_strike', 'displacement']);

export function actorsOf(type: IncidentType, story: IncidentStory, mentions: readonly ActorMention[], country: Nationality): IncidentDraft['actors'] {
  const roles = new Map<string, IncidentDraft['actors'][number]['role']>();
  const put = (id: string, role: IncidentDraft['actors'][number]['role']): void => {
    if (!roles.has(id) || role === 'perpetrator') roles.set(id, role);
  };
  const armed = mentions.some((mention) => mention.side === 'armed' && !isAlly(mention));
  const civil = mentions.some(({ side }) => side === 'civil');
  const armies = new Set(mentions.map(({ id }) => id).filter((id) => id === 'fama' || id === 'mr_army'));
  const [army] = armies;
  for (const mention of mentions) {
    const id = localId(mention, story) ?? mention.id ?? (mention.class === 'army' && armies.size === 1 ? army : undefined) ?? (mention.class === 'named' ? null : idOf(mention.class, country));
    const role = id === null ? null : roleOf(type, story, mention, { armed, civil, armyHit: type === 'armed_clash' && roles.get('fama') === 'target' });
    if (id !== null && role !== null) put(id, role);
    if (role === 'target' && mention.side === 'civil') for (const extra of alsoNational(mention, story)) put(extra, role);
  }
  return complete(type, roles, story);
}

const IN_A_VILLAGE = /\b(?:villages?|hameaux?|hamlets?|campements?|settlements?|villageois|villagers)\b/;

/** Villagers are civilians of the country of their village. */
function localId({ class: name, nationality, start, end }: ActorMention, story: IncidentStory): string | null {
  if (name !== 'civilians' || nationality !== null) return null;
  if (story.site?.where.precision === 'place' && story.site.own && IN_A_VILLAGE.test(textOf(story))) return civiliansOf(story);
  const happening = story.happenings.find(({ sentence }) => start >= sentence.start && end <= sentence.end);
  const word = happening?.sentence.text.slice(start - happening.sentence.start, end - happening.sentence.start) ?? '';
  return /^(?:villageois|habitants?|riverains|residents?|villagers?|inhabitants)/.test(word) ? civiliansOf(story) : null;
}

function roleOf(type: IncidentType, story: IncidentStory, mention: ActorMention, others: { armed: boolean; civil: boolean; armyHit: boolean }): 'perpetrator' | 'target' | 'participant' | null {
  const happening = story.happenings.find(({ sentence }) => mention.start >= sentence.start && mention.end <= sentence.end);
  const sentence = happening?.sentence ?? story.details.find(({ start, end }) => mention.start >= start && mention.end <= end);
  const around = { before: sentence?.text.slice(0, mention.start - sentence.start) ?? '', after: sentence?.text.slice(mention.end - sentence.start) ?? '' };
  const agent = /\b(?:par|by) (?:[\w'-]+ ){0,3}?(?:l')?$/.test(around.before.slice(-30));
  if (story.accused.includes(mention)) return 'perpetrator';
  if (mention.side === 'army' && story.details.some(({ text, start, end }) => mention.start >= start && mention.end <= end && VICTIMS.test(text))) return 'target';
  if (mention.side === 'civil') return type === 'protest' || type === 'riot' ? 'participant' : 'target';
  if (mention.side === 'armed') return isAlly(mention) && (others.armyHit || isHit(around)) ? 'target' : armedRole(story, mention, type);
  if (mention.side === 'army') {
    if (agent) return 'perpetrator';
    if (type === 'mobilisation') return 'participant';
    if (type === 'protest' || type === 'looting_destruction' || type === 'cattle_theft' || type === 'ied_mine') return type === 'protest' ? null : 'target';
    if (mention.class === 'base') return 'target';
    if (STATE_ACTS.has(type)) return type === 'displacement' && !others.civil ? null : 'perpetrator';
    if (isVictim(story, mention)) return 'target';
    if (others.armed) return activeSubject(happening?.text ?? '', happening ? mention.end - happening.start : 0) ? 'perpetrator' : 'target';
    return others.civil ? 'perpetrator' : 'target';
  }
  if (mention.side === 'state' && VIOLENT.has(type)) return isHit(around) ? 'target' : null;
  if (mention.side === 'state') return type === 'movement_restriction' || type === 'arrest' || type === 'displacement' ? 'perpetrator' : null;
  return mention.id === 'other' && type !== 'displacement' ? 'target' : null;
}

function armedRole(story: IncidentStory, mention: ActorMention, type: IncidentType): 'perpetrator' | 'target' {
  if (type === 'arrest') return 'target';
  const told = story.happenings.find(({ sentence }) => mention.start >= sentence.start && mention.end <= sentence.end)?.sentence;
  const hit = story.casualties.some((casualty) => casualty.attackers && told !== undefined && casualty.start >= told.start && casualty.end <= told.end && mention.start < casualty.end + 24 && casualty.start - 4 < mention.end);
  const struck = type === 'air_drone_strike' && mention.class === 'armed';
  return hit || struck ? 'target' : 'perpetrator';
}

function isVictim(story: IncidentStory, mention: ActorMention): boolean {
  return story.casualties.some(({ start, end, kind }) => (kind === 'killed' || kind === 'injured' || kind === 'abducted') && mention.start < end + 4 && start - 4 < mention.end);
}

function activeSubject(text: string, at: number): boolean {
  return /^(?: [\w'-]+){0,2}? (?:a|ont|avait|avaient|has|have)? ?(?:attaque|neutralise|tue|abattu|elimine|repousse|riposte|killed|attacked|raided|neutrali[sz]ed|repelled)\b/.test(text.slice(at));
}

/** "Éleveurs mauritaniens" are herders and Mauritanian civilians; "éleveurs de Bassikounou" too. */
function alsoNational(mention: ActorMention, story: IncidentStory): string[] {
  if (mention.class === 'refugees' || mention.class === 'named') return [];
  const own = mention.nationality ?? inhabitants(mention, story);
  return own === 'MR' ? ['civilians_mr'] : own === 'ML' ? ['civilians_ml'] : [];
}

function inhabitants({ end }: ActorMention, story: IncidentStory): Nationality {
  const places = story.happenings.flatMap((happening) => happening.sentence.places);
  const told = story.happenings.find(({ sentence }) => end > sentence.start && end <= sentence.end)?.sentence;
  const place = places.find(({ start, relation }) => start >= end && ((start - end <= 5 && (relation === 'of' || relation === 'attached' || relation === 'in')) || (told !== undefined && COMES_FROM.test(told.text.slice(end - told.start, start - told.start)))));
  return place && place.entry.country !== 'XX' ? place.entry.country : null;
}

/** "Un chauffeur originaire de X", "three young men of X". */
const COMES_FROM = /^(?: (?!et |and |a |ont |were |was )[\w-]+){0,3},? (?:originaires? de|natifs? de|native of|natives of|hailing from|residents? of|residing in|residant a|domiciliee?s? a|habitants? de|gens d[e']) ?$|^ gens d[e'] ?$/;

const NEEDS_AUTHOR: ReadonlySet<IncidentType> = new Set(['armed_clash', 'ied_mine', 'suicide_attack', 'armed_group_activity']);

function complete(type: IncidentType, roles: Map<string, IncidentDraft['actors'][number]['role']>, story: IncidentStory): IncidentDraft['actors'] {
  const named = [...roles.keys()].some((id) => ['jnim', 'katiba_macina', 'isgs', 'csp', 'fla', 'wagner', 'africa_corps', 'dozo'].includes(id));
  if (named) roles.delete('unknown_armed');
  if (roles.has('civilians_mr') || roles.has('civilians_ml') || ['herders', 'traders', 'drivers', 'refugees'].some((id) => roles.has(id))) roles.delete('civilians');
  if (type === 'displacement' && roles.size === 0) roles.set('refugees', 'target');
  if (type === 'displacement' && !/\b(?:debarqu|depos|dumped|dropped|deposited|unloaded|ferried|convoy|largu|drove|handed over|forces de l'ordre|conduite?s? |eloigne|expuls|refoul|deport|pushed back|reconduit|expelled|bussed|trucked|sent back|ramene|conduits? (?:\w+ ){0,2}(?:a|vers) la frontiere|rapatri|renvoy)/.test(textOf(story))) {
    roles.clear();
    roles.set('refugees', 'target');
  }
  if (type === 'protest' || type === 'riot') localCrowd(roles, story);
  addImplied(type, roles, story);
  addState(type, roles, story);
  if (NEEDS_AUTHOR.has(type) && ![...roles.values()].includes('perpetrator') && !story.happenings.some(({ triggers }) => triggers.some(({ modality }) => modality === 'denied'))) roles.set('unknown_armed', 'perpetrator');
  return [...roles].map(([id, role]) => ({ id, role }));
}

/** Owners of stolen cattle, the villages an ultimatum is put to, and the air force that alone has drones. */
function addImplied(type: IncidentType, roles: Map<string, IncidentDraft['actors'][number]['role']>, story: IncidentStory): void {
  const hit = [...roles.values()].includes('target');
  const text = textOf(story);
  if (type === 'cattle_theft' && !hit) roles.set('herders', 'target');
  if (type === 'armed_group_activity' && !hit && /\b(?:villages?|villageois|habitants|residents|villagers|populations?|taxes?|zakat|impots?|dime|levy|preach\w*|pr[ae]ch\w*|sermons?|ultimatums?)\b/.test(text)) roles.set(civiliansOf(story), 'target');
  if (type === 'mobilisation' && /\b(?:joint|conjointe?s?|mixtes?)\b/.test(text)) for (const id of ['fama', 'mr_army']) roles.set(id, 'participant');
  if (type !== 'air_drone_strike') return;
  const others = [...roles].some(([id, role]) => role === 'target' && id !== 'unknown_armed');
  if (others && roles.get('unknown_armed') === 'target') roles.delete('unknown_armed');
  if (![...roles.values()].includes('perpetrator') && story.site?.where.country === 'ML') roles.set('fama', 'perpetrator');
}

/** A measure of the state has the state as author; who is deployed is the army of the country. */
function addState(type: IncidentType, roles: Map<string, IncidentDraft['actors'][number]['role']>, story: IncidentStory): void {
  const country = story.site?.where.country;
  if (roles.size > 0 || (country !== 'ML' && country !== 'MR')) return;
  if (type === 'movement_restriction' && /\b(?:couvre-feu|curfew|decret\w*|decree|arrete|ban|banned|interdi\w+|frontieres?|border)\b/.test(textOf(story))) roles.set(country === 'ML' ? 'ml_gov' : 'mr_gov', 'perpetrator');
  if (type === 'mobilisation') roles.set(country === 'ML' ? 'fama' : 'mr_army', 'participant');
}

function civiliansOf(story: IncidentStory): string {
  const country = story.site?.where.country;
  return country === 'MR' ? 'civilians_mr' : country === 'ML' ? 'civilians_ml' : 'civilians';
}

function localCrowd(roles: Map<string, IncidentDraft['actors'][number]['role']>, story: IncidentStory): void {
  const crowd = [...roles.keys()].filter((id) => ['herders', 'traders', 'drivers', 'refugees'].includes(id));
  roles.clear();
  for (const id of crowd.length > 0 ? crowd : [civiliansOf(story)]) roles.set(id, 'participant');
}

function textOf(story: IncidentStory): string {
  return story.happenings.map(({ text }) => text).join(' ');
}
