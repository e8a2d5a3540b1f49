/** Where a sentence tells of an act: triggers by act with their modality, overlapping ones reduced to the most specific. */
import { prefixesIn } from './literal-prefix.ts';
import { incidentModality, meetingModality, type MeetingModality, type Modality, type Scene } from './modality.ts';
import { INCIDENT_ACTS, MEETING_ACTS, type CompiledActs, type CompiledPattern, type CompiledTriggers, type IncidentAct, type MeetingAct } from './trigger-patterns.ts';

interface At {
  readonly start: number;
  readonly end: number;
  /** "the attack", "cette visite": takes up something already told. */
  readonly definite: boolean;
  /** Plural without number or date: habitual. */
  readonly plural: boolean;
}

export interface IncidentTrigger extends At {
  readonly kind: 'incident';
  readonly act: IncidentAct;
  readonly modality: Modality;
}

export interface MeetingTrigger extends At {
  readonly kind: 'meeting';
  readonly act: MeetingAct;
  readonly modality: MeetingModality;
}

export type Trigger = IncidentTrigger | MeetingTrigger;

/** Triggers of one sentence (offsets within `scene.sentence`), in order; those that tell nothing are left out. */
export function findTriggers(scene: Scene, { incidents, meetings }: CompiledTriggers): Trigger[] {
  const found: Trigger[] = [];
  const prefixes = prefixesIn(scene.sentence);
  for (const { act, pattern } of candidates(incidents, prefixes)) {
    for (const at of matches(scene.sentence, pattern)) {
      const modality = incidentModality(scene, at.start, at.end, act === 'restriction');
      if (modality !== 'none') found.push({ ...at, kind: 'incident', act, modality });
    }
  }
  for (const { act, pattern } of candidates(meetings, prefixes)) {
    for (const at of matches(scene.sentence, pattern)) {
      const modality = meetingModality(scene, at.start, at.end);
      if (modality !== 'none') found.push({ ...at, kind: 'meeting', act, modality });
    }
  }
  return mostSpecific(found).sort((a, b) => a.start - b.start);
}

/** Patterns that can match a sentence with words of these beginnings. */
function candidates<Act>({ anywhere, byPrefix }: CompiledActs<Act>, prefixes: ReadonlySet<string>): Set<CompiledPattern<Act>> {
  const patterns = new Set<CompiledPattern<Act>>();
  for (const pattern of anywhere) patterns.add(pattern);
  for (const prefix of prefixes) for (const pattern of byPrefix.get(prefix) ?? []) patterns.add(pattern);
  return patterns;
}

function matches(sentence: string, pattern: RegExp): At[] {
  return [...sentence.matchAll(pattern)].map((match) => {
      const before = sentence.slice(Math.max(0, match.index - 24), match.index);
      return {
        start: match.index, end: match.index + match[0].length,
        definite: /(?:\b(?:la|le|les|cette|cet|ce|ces|the|this|that|these|du|des|au|aux) |\bl')(?:meme |deux |two |double |derniere )?$/.test(before),
        plural: /(?:\bdes |\bde nombreu(?:ses|x) |\bplusieurs |^|\brecent |\brepeated |, )$/.test(before) && /^(?!tirs|shots|coups)\w+s\b/.test(match[0]),
      };
    });
}

function rank({ kind, act }: Trigger): number {
  const acts: readonly string[] = kind === 'incident' ? INCIDENT_ACTS : MEETING_ACTS;
  return acts.indexOf(act);
}

/** Of two overlapping triggers of one kind the earlier act of the list stays, then the longer. */
function mostSpecific(triggers: readonly Trigger[]): Trigger[] {
  const ordered = [...triggers].sort((a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start));
  const kept: Trigger[] = [];
  for (const trigger of ordered) {
    if (!kept.some((other) => other.kind === trigger.kind && trigger.start < other.end && other.start < trigger.end)) kept.push(trigger);
  }
  return kept;
}
