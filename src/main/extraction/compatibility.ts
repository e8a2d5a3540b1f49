/** Which happenings may be the same event: by act for incidents, by level for meetings. */
import type { OfficeMention } from './offices.ts';
import type { IncidentAct, MeetingAct } from './trigger-patterns.ts';

const GENERIC = new Set<IncidentAct>(['attack', 'kill']);
const EXPLOSIVE = new Set<IncidentAct>(['suicide', 'ied', 'drone', 'shelling', 'sexual']);
const RAID = new Set<IncidentAct>(['arrest', 'abduction', 'attack', 'kill', 'looting', 'crossing', 'missing', 'cattle']);

const OF_ONE_ATTACK = new Set<IncidentAct>(['attack', 'kill', 'abduction', 'looting', 'cattle', 'release', 'missing', 'arrest']);

/** True where acts told one after the other, without a new day or place, are those of one attack. */
export function oneAttack(told: ReadonlySet<IncidentAct>, next: ReadonlySet<IncidentAct>): boolean {
  return some(told, GENERIC) && [...next].every((act) => OF_ONE_ATTACK.has(act));
}

/** True where acts told in one place may belong to acts told in another. */
export function compatibleActs(told: ReadonlySet<IncidentAct>, next: ReadonlySet<IncidentAct>): boolean {
  if ([...next].some((act) => told.has(act))) return true;
  const both = (a: ReadonlySet<IncidentAct>, b: ReadonlySet<IncidentAct>): boolean =>
    (some(a, GENERIC) && (some(b, GENERIC) || some(b, EXPLOSIVE) || b.has('missing') || b.has('cattle') || b.has('looting'))) ||
    ((a.has('incursion') || a.has('crossing')) && some(b, RAID)) || (a.has('missing') && (b.has('abduction') || b.has('arrest'))) || (a.has('arrest') && b.has('abduction')) || ((a.has('arrest') || a.has('abduction')) && b.size === 1 && b.has('kill')) ||
    (a.has('release') && (b.has('abduction') || b.has('missing') || b.has('arrest') || b.has('incursion'))) || ((a.has('protest') || a.has('riot')) && (b.has('riot') || (b.has('arrest') && b.size === 1)));
  return both(told, next) || both(next, told);
}

function some(acts: ReadonlySet<IncidentAct>, wanted: ReadonlySet<IncidentAct>): boolean {
  return [...acts].some((act) => wanted.has(act));
}

export type MeetingLevel = 'summons' | 'phone' | 'commission' | 'agreement' | 'message' | 'presidents' | 'ministers' | 'military' | 'generic';

export function meetingLevel(acts: ReadonlySet<MeetingAct>, offices: readonly OfficeMention[], text: string): MeetingLevel {
  for (const level of ['summons', 'phone', 'commission', 'message', 'agreement'] as const) if (acts.has(level)) return level;
  const present = offices.filter(({ sends }) => !sends).map(({ office }) => office);
  if (present.includes('general_staff') || present.includes('army') || /\b(?:militai?r(?:e|es|y)|(?:malian|mauritanian|army|senior) officers)\b/.test(text)) return 'military';
  if (new Set(offices.filter(({ office, sends }) => office === 'president' && !sends).map(({ country }) => country)).size >= 2) return 'presidents';
  if (present.some((office) => office === 'mfa' || office === 'mod' || office === 'interior' || office === 'gov') || /\bminist[eé]ri/.test(text)) return 'ministers';
  return present.includes('president') ? 'presidents' : 'generic';
}

const PAIRS: ReadonlySet<string> = new Set(['message ministers', 'message presidents', 'phone presidents', 'agreement ministers', 'agreement commission', 'ministers presidents', 'military presidents', 'message military', 'summons ministers', 'summons presidents']);

export function compatibleLevels(a: MeetingLevel, b: MeetingLevel): boolean {
  return a === b || a === 'generic' || b === 'generic' || PAIRS.has(`${a} ${b}`) || PAIRS.has(`${b} ${a}`);
}
