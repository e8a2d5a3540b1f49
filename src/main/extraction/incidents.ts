/** From an incident's story to its type, actors, status and casualties. */
import type { Casualties, CasualtyRange } from '#shared/domain/casualties';
import type { IncidentDraft } from '#shared/domain/event';
import type { IncidentType } from '#shared/domain/taxonomy';
import { idOf, type ActorMention, type Nationality } from './actors.ts';
import { incidentActs, type IncidentStory } from './stories.ts';
import type { IncidentAct } from './trigger-patterns.ts';

export interface IncidentReading {
  readonly type: IncidentType;
  readonly actors: IncidentDraft['actors'];
  readonly status: IncidentDraft['status'];
  readonly casualties: Casualties;
  /** Mentions behind the actors. */
  readonly mentions: readonly ActorMention[];
}

export function readIncident(story: IncidentStory, home: Nationality, { humanitarian, communique }: { humanitarian: boolean; communique: boolean }): IncidentReading {
  const mentions = story.happenings.flatMap(({ actors }) => actors.filter(({ speaks }) => !speaks)).concat(story.details.flatMap(({ actors }) => actors.filter(({ class: name, side }) => name === 'base' || name === 'gendarmerie' || side === 'civil')));
  mentions.push(...story.claims.flatMap(({ actors }) => actors.filter(({ side, class: name }) => side === 'armed' && name === 'named')));
  const told = typeOf(story, mentions);
  const type = isRaidAcross(told, story, mentions) ? 'incursion' : told;
  const country = story.site?.where.country ?? 'XX';
  const actors = actorsOf(type, story, mentions, country === 'XX' ? home : country);
  return { type, actors, status: statusOf(story, type, humanitarian, communique), casualties: casualtiesOf(story, type, actors), mentions };
}

/** Soldiers who take people away in a village of the other country have come across the border. */
function isRaidAcross(type: IncidentType, story: IncidentStory, mentions: readonly ActorMention[]): boolean {
  const foreign = mentions.some(({ id }) => id === 'fama' || id === 'wagner' || id === 'africa_corps');
  return (type === 'arrest' || type === 'abduction') && foreign && story.site?.where.country === 'MR' && story.site.where.precision === 'place';
}

function typeOf(story: IncidentStory, mentions: readonly ActorMention[]): IncidentType {
  const acts = incidentActs(story);
  const forces = mentions.some(({ side }) => side === 'army' || side === 'armed');
  if (acts.has('suicide')) return 'suicide_attack';
  if (acts.has('ied')) return 'ied_mine';
  if (acts.has('drone')) return 'air_drone_strike';
  if (acts.has('shelling')) return 'shelling';
  if (acts.has('sexual')) return 'sexual_violence';
  const killed = story.casualties.some(({ kind }) => kind === 'killed');
  if (acts.has('cattle') && (!killed || story.happenings[0]?.triggers.some(({ act }) => act === 'cattle'))) return 'cattle_theft';
  if (acts.has('incursion')) return 'incursion';
  if (acts.has('displacement')) return 'displacement';
  if (acts.has('crossing')) return forces && !mentions.some(({ class: name }) => name === 'refugees') ? 'incursion' : 'displacement';
  if (acts.has('missing') && (acts.has('kill') || acts.has('attack'))) return 'attack_on_civilians';
  if (acts.has('riot')) return 'riot';
  if (acts.has('protest')) return 'protest';
  const hurt = story.casualties.some(({ kind }) => kind === 'killed' || kind === 'injured');
  const specific = story.happenings.flatMap(({ triggers }) => triggers.map(({ act }) => SPECIFIC[act])).find((type) => type !== undefined);
  if (specific && !((acts.has('attack') || acts.has('kill')) && hurt) && !mentions.some(({ class: name }) => name === 'base')) return specific;
  if (acts.has('attack') || acts.has('kill')) return violence(story, mentions, acts.has('attack'));
  if (specific) return specific;
  if (acts.has('restriction')) return 'movement_restriction';
  return acts.has('mobilisation') ? 'mobilisation' : 'armed_group_activity';
}

const SPECIFIC: Readonly<Partial<Record<IncidentAct, IncidentType>>> = { abduction: 'abduction', missing: 'abduction', arrest: 'arrest', looting: 'looting_destruction' };

const CLASH_WORDS = /\b(?:accrochages?|affrontements?|combats|echanges? de tirs|clash(?:es|ed)?|gunfight|firefight|exchange of fire|positions?|camp militaire|ses positions|convoi|caserne|base|poste)\b/;

/** An attack on a force is an armed clash; on anybody else, an attack on civilians. */
function violence(story: IncidentStory, mentions: readonly ActorMention[], attack: boolean): IncidentType {
  const text = story.happenings.map((happening) => happening.text).join(' ');
  if (mentions.some(({ class: name }) => name === 'base')) return 'armed_clash';
  const civil = mentions.some((mention) => mention.side === 'civil');
  const army = mentions.some((mention) => mention.side === 'army');
  const armed = mentions.some((mention) => mention.side === 'armed');
  if (civil) return army && armed && CLASH_WORDS.test(text) && !/\bcivil/.test(text) ? 'armed_clash' : 'attack_on_civilians';
  if (army) return 'armed_clash';
  if (story.casualties.length > 0 && !CLASH_WORDS.test(text) && !armed) return 'attack_on_civilians';
  return attack && !/\b(?:massacres?|tueries?|assassinats?|meurtres?|executions?|violences|exactions|village|marche|market|campement|hameau)\b/.test(text) ? 'armed_clash' : 'attack_on_civilians';
}

const STATE_ACTS: ReadonlySet<IncidentType> = new Set(['arrest', 'incursion', 'movement_restriction', 'air_drone_strike', 'displacement']);

function actorsOf(type: IncidentType, story: IncidentStory, mentions: readonly ActorMention[], country: Nationality): IncidentDraft['actors'] {
  const roles = new Map<string, IncidentDraft['actors'][number]['role']>();
  const put = (id: string, role: IncidentDraft['actors'][number]['role']): void => {
    if (!roles.has(id) || role === 'perpetrator') roles.set(id, role);
  };
  const armed = mentions.some(({ side }) => side === 'armed');
  const civil = mentions.some(({ side }) => side === 'civil');
  for (const mention of mentions) {
    const id = localId(mention, story) ?? mention.id ?? (mention.class === 'named' ? null : idOf(mention.class, country));
    const role = id === null ? null : roleOf(type, story, mention, { armed, civil });
    if (id !== null && role !== null) put(id, role);
    if (role === 'target' && mention.side === 'civil') for (const extra of alsoNational(mention, story)) put(extra, role);
  }
  return complete(type, roles, story);
}

/** Villagers are civilians of the country of their village. */
function localId({ class: name, nationality, start, end }: ActorMention, story: IncidentStory): string | null {
  if (name !== 'civilians' || nationality !== null) return null;
  const happening = story.happenings.find(({ sentence }) => start >= sentence.start && end <= sentence.end);
  const word = happening?.sentence.text.slice(start - happening.sentence.start, end - happening.sentence.start) ?? '';
  return /^(?:villageois|habitants?|riverains|residents?|villagers?|inhabitants)/.test(word) ? civiliansOf(story) : null;
}

function roleOf(type: IncidentType, story: IncidentStory, mention: ActorMention, others: { armed: boolean; civil: boolean }): 'perpetrator' | 'target' | 'participant' | null {
  const happening = story.happenings.find(({ sentence }) => mention.start >= sentence.start && mention.end <= sentence.end);
  const before = happening ? happening.sentence.text.slice(0, mention.start - happening.sentence.start) : '';
  const agent = /\b(?:par|by) (?:[\w'-]+ ){0,3}?(?:l')?$/.test(before.slice(-30));
  if (mention.side === 'civil') return type === 'protest' || type === 'riot' ? (mention.class === 'refugees' ? null : 'participant') : 'target';
  if (mention.side === 'armed') return armedRole(story, mention, type);
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
  if (mention.side === 'state') return type === 'movement_restriction' || type === 'arrest' || type === 'displacement' ? 'perpetrator' : null;
  return mention.id === 'other' && type !== 'displacement' ? 'target' : null;
}

function armedRole(story: IncidentStory, mention: ActorMention, type: IncidentType): 'perpetrator' | 'target' {
  if (type === 'arrest') return 'target';
  const hit = story.casualties.some((casualty) => casualty.attackers && mention.start < casualty.end + 24 && casualty.start - 4 < mention.end);
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
  const place = places.find(({ start, relation }) => start >= end && start - end <= 5 && (relation === 'of' || relation === 'attached' || relation === 'in'));
  return place && place.entry.country !== 'XX' ? place.entry.country : null;
}

const NEEDS_AUTHOR: ReadonlySet<IncidentType> = new Set(['armed_clash', 'ied_mine', 'suicide_attack', 'armed_group_activity']);

function complete(type: IncidentType, roles: Map<string, IncidentDraft['actors'][number]['role']>, story: IncidentStory): IncidentDraft['actors'] {
  const named = [...roles.keys()].some((id) => ['jnim', 'katiba_macina', 'isgs', 'csp', 'fla', 'wagner', 'africa_corps', 'dozo'].includes(id));
  if (named) roles.delete('unknown_armed');
  if (roles.has('civilians_mr') || roles.has('civilians_ml') || ['herders', 'traders', 'drivers', 'refugees'].some((id) => roles.has(id))) roles.delete('civilians');
  if (type === 'displacement' && roles.size === 0) roles.set('refugees', 'target');
  if (type === 'displacement' && !/\b(?:expuls|refoul|deport|pushed back|reconduit|expelled)/.test(textOf(story))) {
    roles.clear();
    roles.set('refugees', 'target');
  }
  if (type === 'protest' || type === 'riot') localCrowd(roles, story);
  addImplied(type, roles, story);
  if (NEEDS_AUTHOR.has(type) && ![...roles.values()].includes('perpetrator') && !story.happenings.some(({ triggers }) => triggers.some(({ modality }) => modality === 'denied'))) roles.set('unknown_armed', 'perpetrator');
  return [...roles].map(([id, role]) => ({ id, role }));
}

/** Owners of stolen cattle, the villages an ultimatum is put to, and the air force that alone has drones. */
function addImplied(type: IncidentType, roles: Map<string, IncidentDraft['actors'][number]['role']>, story: IncidentStory): void {
  const hit = [...roles.values()].includes('target');
  const text = textOf(story);
  if (type === 'cattle_theft' && !hit) roles.set('herders', 'target');
  if (type === 'armed_group_activity' && !hit && /\b(?:villages?|villageois|habitants|residents|villagers|populations?)\b/.test(text)) roles.set(civiliansOf(story), 'target');
  if (type === 'mobilisation' && /\b(?:joint|conjointe?s?|mixtes?)\b/.test(text)) for (const id of ['fama', 'mr_army']) roles.set(id, 'participant');
  if (type !== 'air_drone_strike') return;
  if (hit && roles.get('unknown_armed') === 'target' && roles.size > 1) roles.delete('unknown_armed');
  if (![...roles.values()].includes('perpetrator') && story.site?.where.country === 'ML') roles.set('fama', 'perpetrator');
}

function civiliansOf(story: IncidentStory): string {
  const country = story.site?.where.country;
  return country === 'MR' ? 'civilians_mr' : country === 'ML' ? 'civilians_ml' : 'civilians';
}

function localCrowd(roles: Map<string, IncidentDraft['actors'][number]['role']>, story: IncidentStory): void {
  roles.clear();
  roles.set(civiliansOf(story), 'participant');
}

function textOf(story: IncidentStory): string {
  return story.happenings.map(({ text }) => text).join(' ');
}

const AUTHORITY = /\b(?:(?:a|ont) (?:annonce|confirme|reconnu|indique)\b|communique|reconnait|acknowledged|admitted|confirmed|announced in a statement|said in a statement|a revendique la (?:destruction|neutralisation))/;
const AUTHORITIES = /\b(?:armee|etat-major|gendarmerie|ministere|gouvernement|dirpa|fama|autorites|gouverneur|wali|prefet|police|procureur|army|ministry|government|governor|authorities|officials|general staff)\b/;

function statusOf(story: IncidentStory, type: IncidentType, humanitarian: boolean, communique: boolean): IncidentDraft['status'] {
  const modalities = story.happenings.flatMap(({ triggers }) => triggers.map(({ modality }) => modality));
  if (modalities.includes('denied')) return 'denied';
  if (story.rebuttals.length > 0) return 'disputed';
  if (modalities.every((modality) => modality === 'alleged') || (modalities[0] === 'alleged')) return 'alleged';
  if ((humanitarian && type === 'displacement') || communique) return 'confirmed';
  const told = story.happenings.map(({ sentence }) => sentence.text);
  if (told.some((text) => AUTHORITY.test(text) && AUTHORITIES.test(text) && !/\bselon (?:des|un|une|trois|deux|plusieurs)\b/.test(text))) return 'confirmed';
  return type === 'movement_restriction' && /\b(?:gouverneur|governor|ministre|ministere|wali|autorites|authorities|gouvernement|government|decret|arrete)\b/.test(textOf(story)) ? 'confirmed' : 'reported';
}

const COUNTED: Readonly<Partial<Record<IncidentType, readonly string[]>>> = {
  displacement: ['displaced'], cattle_theft: ['killed', 'injured', 'abducted'], arrest: ['arrested', 'killed', 'injured'], movement_restriction: [], armed_group_activity: [],
  mobilisation: [], protest: ['killed', 'injured', 'arrested'], abduction: ['abducted', 'missing', 'killed', 'injured'], incursion: ['killed', 'injured', 'abducted', 'arrested', 'missing'],
};

/** The latest toll replaces the earlier one where it says so; two tolls of one text make a range. */
function casualtiesOf(story: IncidentStory, type: IncidentType, actors: IncidentDraft['actors']): Casualties {
  const allowed = COUNTED[type] ?? ['killed', 'injured', 'abducted', 'arrested', 'missing'];
  const armyActs = actors.some(({ id, role }) => (id === 'fama' || id === 'mr_army' || id === 'mr_gendarmerie') && role === 'perpetrator');
  const result: Casualties = {};
  for (const { kind, range, attackers, revised } of story.casualties) {
    if (!allowed.includes(kind) || (attackers && !armyActs && kind !== 'arrested')) continue;
    const known = result[kind];
    result[kind] = known && !revised ? merged(known, range) : range;
  }
  return result;
}

/** Two tolls that differ make a range; small numbers beside a large one are parts of it. */
function merged([low, high]: CasualtyRange, [nextLow, nextHigh]: CasualtyRange): CasualtyRange {
  if (high === null || nextHigh === null) return [low, high];
  if (low < 5 || nextLow < low || nextLow > low * 3) return [low, high];
  return [low, Math.max(high, nextHigh)];
}
