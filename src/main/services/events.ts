/** Events: read, made by hand, changed field by field, removed. Merging and splitting: `joining.ts`. */
import type { Methods } from '#shared/contract/methods';
import type { NewEvent } from '#shared/contract/methods/events';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import { applied, type FieldChange, stale } from '#shared/domain/change';
import { standingOf } from '#shared/domain/commitment';
import type { EventRecord, EventState } from '#shared/domain/event';
import { bestGrade } from '#shared/domain/grading';
import { highestMarking } from '#shared/domain/marking';
import { boundsOf, parseIsoDay } from '#shared/domain/when';
import { z } from 'zod';
import { commit, type Context } from './context.ts';
import { merge, split } from './joining.ts';
import { stateOf } from './records.ts';
import { deskSettings } from './settings.ts';
import { eventOf, validEvent } from './valid-event.ts';

type EventMethods = Pick<Methods,
  'event.list' | 'event.get' | 'event.titles' | 'event.tied' | 'event.create' | 'event.edit' | 'event.remove' | 'event.merge' | 'event.split' | 'commitment.list'>;

export function eventHandlers(context: Context): Handlers<EventMethods> {
  return {
    'event.list': ({ filter, limit }) => context.events.list(filter, limit),
    'event.get': ({ id }) => eventOf(context, id),
    'event.titles': ({ ids }) => ({ titles: context.events.titles(ids) }),
    'event.tied': ({ id }) => ({ events: tiedWith(context, id) }),
    'event.create': (input) => create(context, input),
    'event.edit': ({ id, changes, why }) => edit(context, id, changes, why),
    'event.remove': ({ ids, why }) => removeEvents(context, [...new Set(ids)].map((id) => eventOf(context, id)), why),
    'event.merge': (input) => merge(context, input),
    'event.split': (input) => split(context, input),
    'commitment.list': () => ({ commitments: commitments(context) }),
  };
}

function create(context: Context, { draft, why, marking, ...rest }: z.output<typeof NewEvent>): EventRecord {
  const cited = rest.citations.flatMap(({ document }) => (document === null ? [] : (context.documents.state(document)?.marking ?? [])));
  const state = {
    ...draft, ...rest, id: context.newId('evt'), review: 'reviewed', grade: bestGrade(rest.citations.map(({ grade }) => grade)),
    marking: marking ?? highestMarking([deskSettings(context).marking, ...cited]),
  };
  const event = validEvent(context, state, why);
  commit(context, { action: 'created', why }, (writer) => writer.put('event', event.id, stateOf(event)));
  return event;
}

function edit(context: Context, id: string, changes: readonly FieldChange[], why: string): EventRecord {
  const before = stateOf(eventOf(context, id));
  const meanwhile = stale(before, changes);
  if (meanwhile.length > 0) throw new ConfinsError('conflict', 'event.changed_meanwhile', { id, fields: meanwhile.join(', ') });
  const after = applied(before, changes.filter(({ field }) => field !== 'id' && field !== '*'));
  const event = validEvent(context, regraded(after, changes), why);
  commit(context, { action: 'edited', why }, (writer) => writer.put('event', id, stateOf(event)));
  return event;
}

/** An event's grade follows its citations when these change. */
function regraded(state: unknown, changes: readonly FieldChange[]): unknown {
  if (!changes.some(({ field }) => field === 'citations')) return state;
  const { citations, ...rest } = z.looseObject({ citations: z.array(z.looseObject({ grade: z.string() })) }).parse(state);
  return { ...rest, citations, grade: bestGrade(citations.map(({ grade }) => grade as EventState['grade'])) };
}

/** Proposals that became a removed event are rejected with it. */
export function removeEvents(context: Context, events: readonly EventRecord[], why: string): { removed: number } {
  commit(context, { action: 'removed', why }, (writer) => {
    for (const { id } of events) {
      for (const proposal of context.proposals.ofEvent(id)) writer.put('proposal', proposal.id, { ...proposal, state: 'rejected', event: null });
      writer.put('event', id, null);
    }
  });
  return { removed: events.length };
}

function commitments({ events, clock }: Context) {
  const today = parseIsoDay(clock().slice(0, 10)) ?? 0;
  const all = events.withCommitments().flatMap((event) => (event.kind === 'meeting'
    ? event.commitments.map((commitment, index) => ({
      event: event.id, title: event.title, when: event.when, index, commitment, standing: standingOf(commitment, today),
    }))
    : []));
  const dueBy = (due: string | null): number => (due === null ? Infinity : (boundsOf(due).to ?? Infinity));
  const rank = { overdue: 0, open: 1, kept: 2 };
  return all.sort((a, b) => rank[a.standing] - rank[b.standing] || dueBy(a.commitment.due) - dueBy(b.commitment.due) || a.event.localeCompare(b.event));
}

function tiedWith(context: Context, id: string): EventRecord[] {
  const linked = context.events.linkedTo(id);
  const known = new Set(linked.map((event) => event.id));
  const named = eventOf(context, id).links.flatMap(({ to }) => (known.has(to) ? [] : (context.events.get(to) ?? [])));
  return [...linked, ...new Map(named.map((event) => [event.id, event])).values()];
}
