/** An event as somebody asks for it, checked before it is stored. */
import { ConfinsError } from '#shared/contract/rpc';
import { CASUALTY_KINDS } from '#shared/domain/casualties';
import { Commitment } from '#shared/domain/commitment';
import { EventDraft, type EventRecord } from '#shared/domain/event';
import { markingProblems, problemsOf } from '#shared/domain/problems';
import { z } from 'zod';
import type { Context } from './context.ts';
import { placed } from './records.ts';

/** Throws `not_found.event`. */
export function eventOf({ events }: Pick<Context, 'events'>, id: string): EventRecord {
  const event = events.get(id);
  if (!event) throw new ConfinsError('not_found', 'not_found.event', { id });
  return event;
}

/** The state as an event, its grade that of its best citation. Throws `event.invalid` with the field where it is none. */
export function validEvent(context: Context, state: unknown, why: string): EventRecord {
  const event = parsed(state, context.locate);
  const cited = event.citations.flatMap(({ document }) => (document === null ? [] : (context.documents.state(document)?.marking ?? [])));
  const problem = [...problemsOf(event), ...markingProblems(event.marking, cited, why)].find(({ severity }) => severity === 'error');
  if (problem) throw new ConfinsError('invalid_input', `problem.${problem.key}`, { field: problem.field, ...problem.params });
  return event;
}

function parsed(state: unknown, locate: Context['locate']): EventRecord {
  try {
    return placed(state, locate);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw refusal(state, error);
  }
}

const AnyRange = z.tuple([z.number(), z.number().nullable()]);
const [Incident, Meeting] = EventDraft.options;

/** A draft whose dates and figures may be wrong in ways that have words of their own. */
const Written = z.discriminatedUnion('kind', [
  Incident.extend({ when: z.string(), casualties: z.partialRecord(z.enum(CASUALTY_KINDS), AnyRange) }),
  Meeting.extend({ when: z.string(), commitments: z.array(Commitment.extend({ text: z.string(), due: z.string().nullable() })) }),
]);

function refusal(state: unknown, cause: z.ZodError): ConfinsError {
  const written = Written.safeParse(state);
  const problem = written.success ? problemsOf(written.data).find(({ severity }) => severity === 'error') : undefined;
  if (problem) return new ConfinsError('invalid_input', `problem.${problem.key}`, { field: problem.field, ...problem.params }, { cause });
  const [issue] = (EventDraft.safeParse(state).error ?? cause).issues;
  return new ConfinsError('invalid_input', 'input.invalid', { field: issue?.path.join('.') ?? '', problem: issue?.message ?? '' }, { cause });
}
