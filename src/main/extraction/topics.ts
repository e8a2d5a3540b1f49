/** What an event is about, and what a meeting came to, where its own sentences say so. */
import { z } from 'zod';
import type { EventDraft } from '#shared/domain/event';

const patterns = z.array(z.string().min(1)).min(1);
export const Topics = z.object({
  note: z.string(),
  topics: z.array(z.object({ topic: z.string().regex(/^[a-z0-9_]+$/), type: patterns.optional(), incident: patterns.optional(), meeting: patterns.optional(), only: patterns.optional() })),
  outcomes: patterns,
});
export type Topics = z.infer<typeof Topics>;

interface CompiledTopic {
  readonly topic: string;
  readonly types: ReadonlySet<string>;
  readonly only: ReadonlySet<string> | null;
  readonly incident: RegExp | null;
  readonly meeting: RegExp | null;
}

export interface CompiledTopics {
  readonly topics: readonly CompiledTopic[];
  readonly outcome: RegExp;
}

/** Throws an Error naming the file and the topic where a pattern is no regular expression. */
export function compileTopics({ topics, outcomes }: Topics, file: string): CompiledTopics {
  const compile = (sources: readonly string[], name: string): RegExp => {
    try {
      return new RegExp(`\\b(?:${sources.join('|')})`);
    } catch (cause) {
      throw new Error(`${file}: ${name}: not a regular expression`, { cause });
    }
  };
  return {
    topics: topics.map(({ topic, type, incident, meeting, only }) => ({
      topic, types: new Set(type), only: only ? new Set(only) : null,
      incident: incident ? compile(incident.map((source) => `(?:${source})\\b`), topic) : null,
      meeting: meeting ? compile(meeting.map((source) => `(?:${source})\\b`), topic) : null,
    })),
    outcome: compile(outcomes, 'outcomes'),
  };
}

export interface Told {
  readonly start: number;
  /** Folded lower-case text. */
  readonly text: string;
}

export interface FoundTopic {
  readonly topic: string;
  /** Folded offsets of the words behind it; null where the type alone says it. */
  readonly at: { readonly start: number; readonly end: number } | null;
}

/** Topics of an event, in the order of the lexicon. */
export function topicsOf({ kind, type }: Pick<EventDraft, 'kind' | 'type'>, sentences: readonly Told[], { topics }: CompiledTopics): FoundTopic[] {
  return topics.flatMap(({ topic, types, only, incident, meeting }): FoundTopic[] => {
    if (only !== null && !only.has(type)) return [];
    const pattern = kind === 'incident' ? incident : meeting;
    for (const { start, text } of pattern ? sentences : []) {
      const match = pattern?.exec(text);
      if (match) return [{ topic, at: { start: start + match.index, end: start + match.index + match[0].length } }];
    }
    return types.has(type) ? [{ topic, at: null }] : [];
  });
}

const LONGEST_OUTCOME = 240;

/** Folded offsets of what the two sides agreed, each to the end of its clause. */
export function outcomesIn(sentences: readonly Told[], { outcome }: CompiledTopics): { start: number; end: number }[] {
  return sentences.flatMap(({ start, text }) => {
    const match = outcome.exec(text);
    if (!match || /\b(?:n'|not |pas |failed |refus\w+ )$/.test(text.slice(Math.max(0, match.index - 8), match.index))) return [];
    const length = text.slice(match.index).search(/[;.!?](?:\s|$)|$/);
    return [{ start: start + match.index, end: start + match.index + Math.min(length, LONGEST_OUTCOME) }];
  });
}
