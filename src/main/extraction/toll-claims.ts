/** Tolls that two parties give of one event, each with who gives it: versions, not one range alone. */
import type { CasualtyKind, CasualtyRange } from '#shared/domain/casualties';
import type { ActorMention } from './actors.ts';
import type { SentenceFacts } from './happenings.ts';
import type { IncidentStory } from './stories.ts';

export interface TollClaim {
  readonly kind: CasualtyKind;
  readonly range: CasualtyRange;
  /** Folded offsets of the clause that gives it. */
  readonly clause: { readonly start: number; readonly end: number };
  readonly speaker: ActorMention | null;
}

/** The attributed tolls of every kind that has two that differ; none where all agree. */
export function tollClaims(story: IncidentStory): TollClaim[] {
  const sentences = [...new Set([...story.happenings.map(({ sentence }) => sentence), ...story.details])];
  const given = story.casualties.filter(({ attributed, attackers, revised }) => attributed && !attackers && !revised);
  return given.filter((toll) => given.some((other) => other.kind === toll.kind && (other.range[0] !== toll.range[0] || other.range[1] !== toll.range[1]))).flatMap(({ kind, range, start, end }): TollClaim[] => {
    const sentence = sentences.find((told) => start >= told.start && end <= told.end);
    if (!sentence) return [];
    const clause = clauseOf(sentence, start, end);
    return [{ kind, range, clause, speaker: sentence.actors.find((actor) => actor.start >= clause.start && actor.end <= start && (actor.speaks || actor.side !== 'civil')) ?? null }];
  });
}

function clauseOf({ text, start: at }: SentenceFacts, start: number, end: number): { start: number; end: number } {
  const before = Math.max(text.lastIndexOf(';', start - at), text.lastIndexOf(':', start - at)) + 1;
  const after = text.indexOf(';', end - at);
  const from = before + (/^\s*/.exec(text.slice(before))?.[0].length ?? 0);
  return { start: at + from, end: at + (after < 0 ? text.length : after) };
}
