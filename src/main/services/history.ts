/** The history: told, taken back, brought back, restored. */
import type { Methods } from '#shared/contract/methods';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import { WHOLE } from '#shared/domain/change';
import { Bilingual } from '#shared/domain/event';
import { LexiconEntry } from '#shared/domain/lexicon-entry';
import type { RevisionRecord } from '#shared/domain/revision';
import { z } from 'zod';
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

function restore(context: Context, seq: number, why: string): { change: number | null } {
  const { subject, id, state } = context.ledger.stateAfter(seq);
  if (state === null) throw new ConfinsError('invalid_input', 'history.nothing_to_restore', { seq: String(seq) });
  const before = context.revisions.nextChange();
  commit(context, { action: 'restored', why }, (writer) => writer.put(subject, id, state));
  return { change: context.revisions.nextChange() > before ? before : null };
}

/** What the record is called: today, or as the revision itself tells it where it is no longer there. */
function labelOf({ events, documents, proposals, lexiconEntries }: Context, { subject, subjectId, changes }: Revision): RevisionRecord['label'] {
  const whole = changes.find(({ field }) => field === WHOLE);
  const told: unknown = whole?.to ?? whole?.from ?? null;
  switch (subject) {
    case 'event':
      return events.get(subjectId)?.title ?? parsed(Titled, told)?.title ?? same(subjectId);
    case 'proposal':
      return proposals.get(subjectId)?.draft.title ?? parsed(z.object({ draft: Titled }), told)?.draft.title ?? same(subjectId);
    case 'document':
      return same(documents.state(subjectId)?.title ?? parsed(z.object({ title: z.string() }), told)?.title ?? subjectId);
    case 'lexicon':
      return lexiconLabel(lexiconEntries.get(subjectId)?.entry ?? parsed(z.object({ entry: LexiconEntry }), told)?.entry) ?? same(subjectId);
    case 'publisher':
    case 'setting':
      return same(subjectId);
  }
}

const Titled = z.object({ title: Bilingual });

function parsed<T>(schema: z.ZodType<T>, value: unknown): T | null {
  return schema.safeParse(value).data ?? null;
}

function lexiconLabel(entry: LexiconEntry | null | undefined): RevisionRecord['label'] | null {
  if (!entry) return null;
  if (entry.kind === 'actor') return { fr: entry.actor.name.fr, en: entry.actor.name.en };
  return same(entry.kind === 'alias' ? entry.text : entry.name);
}

function same(text: string): RevisionRecord['label'] {
  return { fr: text, en: text };
}
