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
export function findTriggers(told: Scene, { incidents, meetings }: CompiledTriggers): Trigger[] {
  const { text, at } = withoutDays(told.sentence);
  const scene = { ...told, sentence: text };
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
  return mostSpecific(found).map((trigger) => ({ ...trigger, start: at(trigger.start), end: at(trigger.end - 1) + 1 })).sort((a, b) => a.start - b.start);
}

const DAY_BETWEEN = /(?<=[a-z\u00e0-\u00ff'])(?:, (?:le |on |ce |tot |late |early |des )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:matin|soir|apres-midi|dernier|night|morning|evening|afternoon))?,(?= (?:de|d'|du|des|of)\b)| (?:des |on (?:late |early )?)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:matin|soir|apres-midi|dernier|night|morning|evening|afternoon))?(?= (?:dans|la|le|les|de|du|des|d'|l'|une?|deux|trois|at least|the|an?|two|three|four|five|six|\d)\b))/g;

/** The sentence without the days that stand between the words of an act ("la disparition, dimanche, de …"), and where each of its letters stood. */
function withoutDays(sentence: string): { text: string; at: (index: number) => number } {
  const cuts = [...sentence.matchAll(DAY_BETWEEN)].map((match) => ({ start: match.index, length: match[0].length }));
  if (cuts.length === 0) return { text: sentence, at: (index) => index };
  let text = '';
  let from = 0;
  for (const { start, length } of cuts) {
    text += sentence.slice(from, start);
    from = start + length;
  }
  text += sentence.slice(from);
  return { text, at: (index) => cuts.reduce((position, { start, length }) => (position >= start ? position + length : position), index) };
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
