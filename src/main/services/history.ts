/** The history: told, taken back, brought back, restored. */
import type { Methods } from '#shared/contract/methods';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import { type Fields, type Json, WHOLE } from '#shared/domain/change';
import { feedName, type FeedRecord } from '#shared/domain/feed';
import type { RevisionRecord } from '#shared/domain/revision';
import type { Revision } from '../store/revisions.ts';
import { announce, assertWritable, commit, type Context } from './context.ts';

type HistoryMethods = Pick<Methods, 'history.list' | 'history.ends' | 'history.undo' | 'history.redo' | 'history.restore'>;

export function historyHandlers(context: Context): Handlers<HistoryMethods> {
  const { ledger, revisions } = context;
  const summaryOf = (change: number | null) => (change === null ? null : revisions.summary(change));
  const ends = () => ({ undo: summaryOf(revisions.undoable()), redo: summaryOf(revisions.redoable()) });
  const step = (direction: 'undo' | 'redo') => {
    assertWritable(context);
    const outcome = ledger[direction](context.who(), context.clock());
    if (outcome) announce(context, outcome);
    return summaryOf(outcome?.value ?? null);
  };
  return {
    'history.list': ({ filter, before, limit }) => {
      const { revisions: found, total } = revisions.list(filter, before, limit);
      return { revisions: found.map((revision) => ({ ...revision, label: labelOf(context, revision) })), total, people: revisions.people() };
    },
    'history.ends': ends,
    'history.undo': () => ({ undone: step('undo'), ...ends() }),
    'history.redo': () => ({ redone: step('redo'), ...ends() }),
    'history.restore': ({ seq, why }) => restore(context, seq, why),
  };
}

function restore(context: Context, seq: number, why: string): { change: number } {
  const { subject, id, state } = context.ledger.stateAfter(seq);
  if (state === null) throw new ConfinsError('invalid_input', 'history.nothing_to_restore', { seq: String(seq) });
  const change = context.revisions.nextChange();
  commit(context, { action: 'restored', why }, (writer) => writer.put(subject, id, state));
  return { change };
}

/** What the record is called: today, or as the revision itself tells it where it is no longer there. */
function labelOf({ events, documents, proposals, lexiconEntries, feeds }: Context, { subject, subjectId, changes }: Revision): RevisionRecord['label'] {
  const whole = changes.find(({ field }) => field === WHOLE);
  const told = asFields(whole?.to ?? whole?.from ?? null);
  switch (subject) {
    case 'event':
      return titleOf(events.get(subjectId) ?? told) ?? same(subjectId);
    case 'document':
      return same(String(documents.state(subjectId)?.title ?? told?.['title'] ?? subjectId));
    case 'proposal':
      return titleOf(proposals.get(subjectId)?.draft ?? asFields(told?.['draft'] as Json)) ?? same(subjectId);
    case 'lexicon': {
      const entry = lexiconEntries.get(subjectId)?.entry ?? asFields(told?.['entry'] as Json);
      return same(entryName(entry) ?? subjectId);
    }
    case 'feed':
      return same(feedLabel(feeds.record(subjectId)) ?? String(told?.['url'] ?? subjectId));
    case 'publisher':
    case 'setting':
      return same(subjectId);
  }
}

function feedLabel(feed: FeedRecord | null): string | null {
  return feed && feedName(feed);
}

function titleOf(record: Fields | null): RevisionRecord['label'] | null {
  const title = asFields(record?.['title'] as Json);
  return title ? { fr: String(title['fr'] ?? ''), en: String(title['en'] ?? '') } : null;
}

function entryName(entry: Fields | null): string | null {
  const name = entry?.['text'] ?? entry?.['name'] ?? asFields(asFields(entry?.['actor'] as Json)?.['name'] as Json)?.['fr'];
  return typeof name === 'string' ? name : null;
}

function asFields(value: Json | undefined): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}

function same(text: string): RevisionRecord['label'] {
  return { fr: text, en: text };
}
