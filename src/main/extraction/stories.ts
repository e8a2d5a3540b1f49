/** A story is one event as it builds up over the sentences of a text. */
import type { ActorMention } from './actors.ts';
import type { CasualtyMention } from './casualties.ts';
import type { IncidentHappening, MeetingHappening, SentenceFacts } from './happenings.ts';
import type { OfficeMention } from './offices.ts';
import type { IncidentAct, MeetingAct } from './trigger-patterns.ts';
import type { Timing } from './timing.ts';
import type { Site } from './whereabouts.ts';

interface CommonStory {
  timing: Timing | null;
  site: Site | null;
  /** Paragraph of its last mention. */
  paragraph: number;
  /** Sentences that add detail without a trigger of their own. */
  readonly details: SentenceFacts[];
  /** Events at other places that the same words tell. */
  readonly twins: Story[];
  /** Plural and undated: told as a habit. */
  readonly habitual: boolean;
}

export interface IncidentStory extends CommonStory {
  readonly kind: 'incident';
  readonly happenings: IncidentHappening[];
  readonly casualties: CasualtyMention[];
  /** Sentences that contradict it. */
  readonly rebuttals: SentenceFacts[];
  /** Forces that the sentences just before bring in. */
  readonly prelude: readonly ActorMention[];
  /** Forces or groups that a sentence without the act accuses of it. */
  readonly accused: ActorMention[];
  /** Sentences in which a group claims it. */
  readonly claims: SentenceFacts[];
}

export interface MeetingStory extends CommonStory {
  readonly kind: 'meeting';
  readonly happenings: MeetingHappening[];
  readonly offices: OfficeMention[];
}

export type Story = IncidentStory | MeetingStory;

/** "Among the dead are four soldiers": the sentence says who was hit. */
export const VICTIMS = /\b(?:(?:parmi|au nombre de) (?:les |des |ces )?(?:victimes|morts|tues|blesses|disparus|personnes (?:tuees|enlevees))|(?:les|des) victimes (?:sont|etaient|seraient|figurent)|among the (?:dead|victims|wounded|injured|casualties|missing|captives)|the (?:dead|victims|casualties|wounded) (?:include|were|are|was)|victims include)/;

export function incidentActs(story: IncidentStory): Set<IncidentAct> {
  return new Set(story.happenings.flatMap(({ triggers }) => triggers.map(({ act }) => act)));
}

export function meetingActs(story: MeetingStory): Set<MeetingAct> {
  return new Set(story.happenings.flatMap(({ triggers }) => triggers.map(({ act }) => act)));
}
