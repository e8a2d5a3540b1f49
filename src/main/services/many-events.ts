/** Many events changed or removed as one act: all of them, or none and a word on the first that stands against it. */
import type { Methods } from '#shared/contract/methods';
import type { manyEventMethods } from '#shared/contract/methods/many-events';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import { type BulkChange, bulkChanged, MOST_AT_ONCE, obstacleOf } from '#shared/domain/bulk-change';
import { sameValue } from '#shared/domain/change';
import type { EventRecord, EventState } from '#shared/domain/event';
import { markingProblems } from '#shared/domain/problems';
import { commit, type Context } from './context.ts';
import { removeEvents } from './events.ts';
import { stateOf } from './records.ts';

export function manyEventHandlers(context: Context): Handlers<Pick<Methods, keyof typeof manyEventMethods>> {
  const { events } = context;
  return {
    'event.ids': ({ rows }) => ({ ids: events.idsAt(rows) }),
    'event.tags': ({ ids }) => ({ tags: events.tags(ids ?? null) }),
    'event.editMany': ({ ids, change, why }) => edit(context, presentOnes(context, ids), change, why),
    'event.removeMany': ({ ids, why }) => removeEvents(context, presentOnes(context, ids), why),
  };
}

/** In the order of the ids, each once. */
function presentOnes({ events }: Context, ids: readonly string[]): EventRecord[] {
  const wanted = [...new Set(ids)];
  if (wanted.length > MOST_AT_ONCE) throw new ConfinsError('invalid_input', 'event.many_limit', { count: String(wanted.length), limit: String(MOST_AT_ONCE) });
  const found = new Map(events.some(wanted).map((event) => [event.id, event]));
  const present = wanted.flatMap((id) => found.get(id) ?? []);
  if (present.length < wanted.length) throw new ConfinsError('not_found', 'event.many_gone', { count: String(wanted.length - present.length) });
  return present;
}

function edit(context: Context, events: readonly EventRecord[], change: BulkChange, why: string): { changed: number; unchanged: number } {
  refuseWhere(events, 'without_source', (event) => obstacleOf(event, change) === 'without_source');
  refuseWhere(events, 'letter_held', (event) => obstacleOf(event, change) === 'letter_held');
  const before = events.map(stateOf);
  const after = before.map((state) => bulkChanged<EventState>(state, change));
  const changed = after.filter((state, index) => !sameValue(state, before[index]));
  if (change.marking !== undefined) refuseLowMarkings(context, changed, why);
  commit(context, { action: 'edited', why }, (writer) => {
    for (const state of changed) writer.put('event', state.id, state);
  });
  return { changed: changed.length, unchanged: events.length - changed.length };
}

function refuseLowMarkings({ documents }: Context, events: readonly EventState[], why: string): void {
  refuseWhere(events, 'marking', ({ citations, marking }) => {
    const cited = citations.flatMap(({ document }) => (document === null ? [] : (documents.state(document)?.marking ?? [])));
    return markingProblems(marking, cited, why).length > 0;
  });
}

function refuseWhere<T extends Pick<EventState, 'title'>>(events: readonly T[], key: 'without_source' | 'letter_held' | 'marking', isRefused: (event: T) => boolean): void {
  const refused = events.filter(isRefused);
  const [first] = refused;
  if (first) throw new ConfinsError('invalid_input', `event.many_${key}`, { count: String(refused.length), total: String(events.length), title: first.title.fr || first.title.en });
}
