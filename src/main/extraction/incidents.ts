/** From an incident's story to its type, actors, status and casualties. */
import type { Casualties } from '#shared/domain/casualties';
import type { IncidentDraft } from '#shared/domain/event';
import type { IncidentType } from '#shared/domain/taxonomy';
import type { ActorMention, Nationality } from './actors.ts';
import { actorsOf } from './incident-actors.ts';
import { acts, isHit } from './grammar.ts';
import { statusOf } from './status.ts';
import { incidentActs, VICTIMS, type IncidentStory } from './stories.ts';
import { casualtiesOf } from './tolls.ts';
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
  const mentions = story.happenings.flatMap(({ actors }) => actors.filter(({ speaks }) => !speaks)).concat(story.details.flatMap(({ actors }) => actors.filter(({ class: name, side }) => name === 'base' || name === 'gendarmerie' || side === 'civil'))).concat(story.details.filter(({ text }) => VICTIMS.test(text)).flatMap(({ actors }) => actors.filter(({ side, speaks }) => side === 'army' && !speaks)));
  mentions.push(...story.claims.flatMap(({ actors }) => actors.filter(({ side, class: name }) => side === 'armed' && name === 'named')));
  mentions.push(...story.accused, ...story.prelude);
  if (!mentions.some(({ side }) => side === 'armed' || side === 'army')) mentions.push(...onlyGroup(story));
  const found = typeOf(story, mentions);
  const told = found === 'arrest' && isTakenByGroup(story) ? 'abduction' : found;
  const type = isRaidAcross(told, story, mentions) ? 'incursion' : told;
  const country = story.site?.where.country ?? 'XX';
  const actors = actorsOf(type, story, mentions, country === 'XX' ? home : country);
  return { type, actors, status: statusOf(story, type, actors, { humanitarian, communique }), casualties: casualtiesOf(story, type, actors), mentions };
}

/** Fighters who "detain" people abduct them. */
function isTakenByGroup({ happenings }: IncidentStory): boolean {
  return happenings.some(({ sentence, actors }) => actors.some(({ side, start, end }) => side === 'armed' && acts({ before: sentence.text.slice(0, start - sentence.start), after: sentence.text.slice(end - sentence.start) })) && !actors.some(({ side }) => side === 'army' || side === 'state'));
}

/** The one armed group that the sentence names beside the act's own words. */
function onlyGroup({ happenings }: IncidentStory): ActorMention[] {
  const groups = happenings.flatMap(({ sentence }) => sentence.actors.filter(({ side, class: name, speaks, id }) => side === 'armed' && name === 'named' && !speaks && id !== 'unknown_armed'));
  return new Set(groups.map(({ id }) => id)).size === 1 ? groups : [];
}

/** Soldiers who take people away in a village of the other country have come across the border. */
function isRaidAcross(type: IncidentType, story: IncidentStory, mentions: readonly ActorMention[]): boolean {
  const foreign = mentions.some(({ id }) => id === 'fama' || id === 'wagner' || id === 'africa_corps');
  return (type === 'arrest' || type === 'abduction' || (type === 'attack_on_civilians' && incidentActs(story).has('crossing'))) && foreign && story.site?.where.country === 'MR' && story.site.where.precision === 'place';
}

function typeOf(story: IncidentStory, mentions: readonly ActorMention[]): IncidentType {
  const told = incidentActs(story);
  const forces = mentions.some(({ side }) => side === 'army' || side === 'armed');
  if (told.has('suicide')) return 'suicide_attack';
  if (told.has('ied')) return 'ied_mine';
  if (told.has('drone')) return 'air_drone_strike';
  if (told.has('shelling')) return 'shelling';
  if (told.has('sexual')) return 'sexual_violence';
  const killed = story.casualties.some(({ kind }) => kind === 'killed');
  if (told.has('cattle') && (!killed || story.happenings[0]?.triggers.some(({ act }) => act === 'cattle'))) return 'cattle_theft';
  if (told.has('incursion')) return 'incursion';
  if (told.has('displacement')) return 'displacement';
  const struck = (told.has('attack') || told.has('kill')) && story.casualties.some(({ kind, attackers }) => (kind === 'killed' || kind === 'injured') && !attackers) && story.happenings[0]?.triggers[0]?.act !== 'crossing';
  if (told.has('crossing') && story.casualties.some(({ kind }) => kind === 'displaced')) return 'displacement';
  if (told.has('crossing') && !struck) return forces && !mentions.some(({ class: name }) => name === 'refugees') ? 'incursion' : 'displacement';
  if (told.has('missing') && (told.has('kill') || told.has('attack')) && !mentions.some(({ side }) => side === 'army')) return 'attack_on_civilians';
  if (told.has('riot')) return 'riot';
  if (told.has('protest')) return 'protest';
  const hurt = story.casualties.some(({ kind }) => kind === 'killed' || kind === 'injured');
  const taken = (told.has('abduction') || told.has('missing')) && story.casualties.some(({ kind, attackers }) => (kind === 'abducted' || kind === 'missing') && !attackers);
  const burnt = story.happenings.some(({ text }) => /\b(?:incendi|brul|calcin|burn|torch|feu a|ablaze|alight|detrui|destroy|set fire|on fire)/.test(text));
  const specific = taken && told.has('looting') && !burnt ? 'abduction' : story.happenings.flatMap(({ triggers }) => triggers.map(({ act }) => SPECIFIC[act])).find((type) => type !== undefined);
  if (specific && !((told.has('attack') || told.has('kill')) && hurt) && !mentions.some(({ class: name }) => name === 'base')) return specific;
  if (told.has('attack') || told.has('kill')) return violence(story, mentions, told.has('attack'));
  if (specific) return specific;
  if (told.has('release')) return /\b(?:prison|detention|detenu\w*|arret\w+|custody|jail|detained)\b/.test(story.happenings.map(({ text }) => text).join(' ')) ? 'arrest' : 'abduction';
  if (told.has('restriction')) return 'movement_restriction';
  return told.has('mobilisation') ? 'mobilisation' : 'armed_group_activity';
}

const SPECIFIC: Readonly<Partial<Record<IncidentAct, IncidentType>>> = { abduction: 'abduction', missing: 'abduction', arrest: 'arrest', looting: 'looting_destruction' };

const CLASH_WORDS = /\b(?:accrochages?|affrontements?|combats|echanges? de tirs|clash(?:es|ed)?|gunfight|firefight|exchange of fire|positions?|camp militaire|ses positions|convoi|caserne|base|poste)\b/;

/** "Une patrouille est tombée dans une embuscade", "killed two soldiers": the words say that a force is hit. */
function armyHit({ happenings, details }: IncidentStory): boolean {
  return details.some(({ text, actors }) => VICTIMS.test(text) && actors.some(({ side, speaks }) => side === 'army' && !speaks)) || happenings.some(({ sentence, actors }) => actors.some(({ side, start, end, speaks }) => side === 'army' && !speaks && isHit({ before: sentence.text.slice(0, start - sentence.start), after: sentence.text.slice(end - sentence.start) })));
}

/** An attack on a force is an armed clash; on anybody else, an attack on civilians. */
function violence(story: IncidentStory, mentions: readonly ActorMention[], attack: boolean): IncidentType {
  const text = story.happenings.map((happening) => happening.text).join(' ');
  if (mentions.some(({ class: name }) => name === 'base')) return 'armed_clash';
  const civil = mentions.some((mention) => mention.side === 'civil');
  const army = mentions.some((mention) => mention.side === 'army');
  const armed = mentions.some((mention) => mention.side === 'armed');
  if (army && story.casualties.some(({ kind, start, end }) => (kind === 'killed' || kind === 'injured') && mentions.some((mention) => mention.side === 'army' && mention.start < end + 4 && start - 16 < mention.end))) return 'armed_clash';
  if (armyHit(story)) return 'armed_clash';
  if (civil) return army && armed && CLASH_WORDS.test(text) && !/\bcivil/.test(text) ? 'armed_clash' : 'attack_on_civilians';
  if (army) return 'armed_clash';
  if (story.casualties.length > 0 && !CLASH_WORDS.test(text) && !armed) return 'attack_on_civilians';
  const around = `${text} ${story.details.map((detail) => detail.text).join(' ')}`;
  return attack && !/\b(?:massacres?|tueries?|assassinats?|meurtres?|executions?|violences|exactions|villages?|villageois|villagers|marche|market|campement|hameaux?|hamlets?|rescapes?|survivants?|survivors|greniers|granaries|foire|maisons|huts|homes|mosquee|mosque|bus|minibus|passagers|passengers)\b/.test(around) ? 'armed_clash' : 'attack_on_civilians';
}
