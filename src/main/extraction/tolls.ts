/** The toll of an incident: what its sentences say of victims, put together. */
import type { Casualties, CasualtyRange } from '#shared/domain/casualties';
import type { IncidentDraft } from '#shared/domain/event';
import type { IncidentType } from '#shared/domain/taxonomy';
import type { IncidentStory } from './stories.ts';

const COUNTED: Readonly<Partial<Record<IncidentType, readonly string[]>>> = {
  displacement: ['displaced'], cattle_theft: ['killed', 'injured', 'abducted'], arrest: ['arrested', 'killed', 'injured'], movement_restriction: [], armed_group_activity: [],
  mobilisation: [], protest: ['killed', 'injured', 'arrested'], abduction: ['abducted', 'missing', 'killed', 'injured'], incursion: ['killed', 'injured', 'abducted', 'arrested', 'missing'],
};

/** The latest toll replaces the earlier one where it says so; two tolls of one text make a range. */
export function casualtiesOf(story: IncidentStory, type: IncidentType, actors: IncidentDraft['actors']): Casualties {
  const allowed = COUNTED[type] ?? ['killed', 'injured', 'abducted', 'arrested', 'missing'];
  const armyActs = actors.some(({ id, role }) => (id === 'fama' || id === 'mr_army' || id === 'mr_gendarmerie') && role === 'perpetrator');
  const result: Casualties = {};
  const versions = new Map<string, boolean>();
  for (const { kind: counted, range, attackers, revised, attributed } of story.casualties) {
    const kind = type === 'abduction' && counted === 'arrested' ? 'abducted' : counted;
    if (!allowed.includes(kind) || (attackers && !armyActs && kind !== 'arrested')) continue;
    const known = result[kind];
    result[kind] = known && !revised ? (attributed && versions.get(kind) === true ? spanning(known, range) : merged(known, range)) : range;
    if (!known || revised) versions.set(kind, attributed);
  }
  return result;
}

/** Two counts by two parties: from the lower to the higher. */
function spanning([low, high]: CasualtyRange, [nextLow, nextHigh]: CasualtyRange): CasualtyRange {
  return [Math.min(low, nextLow), high === null || nextHigh === null ? null : Math.max(high, nextHigh)];
}

/** Two tolls that differ make a range; small numbers beside a large one are parts of it. */
function merged([low, high]: CasualtyRange, [nextLow, nextHigh]: CasualtyRange): CasualtyRange {
  if (high === null || nextHigh === null) return [low, high];
  if (low < 5 || nextLow < low || nextLow > low * 3) return [low, high];
  return [low, Math.max(high, nextHigh)];
}
