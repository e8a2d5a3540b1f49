/** The history: told, taken back, brought back, restored. */
import type { Methods } from '#shared/contract/methods';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import { BriefingNote } from '#shared/domain/briefing-note';
import { WHOLE } from '#shared/domain/change';
import { Bilingual } from '#shared/domain/event';
import { feedName } from '#shared/domain/feed';
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
  const step = (direction: 'undo' | 'redo', only?: number) => {
    assertWritable(context);
    if (only !== undefined && revisions.undoable() !== only) throw new ConfinsError('conflict', 'history.not_last', {});
    const outcome = ledger[direction](context.who(), context.clock());
    if (outcome) announce(context, outcome);
    return summaryOf(outcome?.value ?? null);
  };
  return {
    'history.list': ({ filter, before, limit }) => {
      const { revisions: found, total } = revisions.list(filter, before, limit);
      return { revisions: found.map((revision) => ({ ...revision, label: labelOf(context, revision), partner: partnerOf(context, revision) })), total, people: revisions.people() };
    },
    'history.ends': ends,
    'history.undo': ({ only }) => ({ undone: step('undo', only), ...ends() }),
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
function labelOf({ events, documents, proposals, lexiconEntries, feeds, reports, templates, views, briefingNotes }: Context, { subject, subjectId, changes }: Revision): RevisionRecord['label'] {
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
    case 'feed': {
      const feed = feeds.record(subjectId);
      return same((feed && feedName(feed)) ?? parsed(z.object({ url: z.string() }), told)?.url ?? subjectId);
    }
    case 'report':
      return same(reports.get(subjectId)?.serial ?? parsed(z.object({ serial: z.string() }), told)?.serial ?? subjectId);
    case 'template':
      return templates.get(subjectId)?.name ?? parsed(z.object({ name: Bilingual }), told)?.name ?? same(subjectId);
    case 'view':
      return same(views.get(subjectId)?.name ?? parsed(z.object({ name: z.string() }), told)?.name ?? subjectId);
    case 'note':
      return noteLabel({ events, reports }, briefingNotes.get(subjectId) ?? parsed(BriefingNote, told));
    case 'publisher':
    case 'setting':
      return same(subjectId);
  }
}

/** The event that the step shows, else the report that is presented. */
function noteLabel({ events, reports }: Pick<Context, 'events' | 'reports'>, note: BriefingNote | null): RevisionRecord['label'] {
  if (note === null) return same('');
  return events.get(note.step)?.title ?? same(note.report === null ? note.step : (reports.get(note.report)?.serial ?? note.report));
}

/**
 * The event that another one joined or was parted from. Within a merge or a split one event is made or removed whole, and
 * the one that stays is written right after it.
 */
function partnerOf(context: Context, { action, subject, subjectId, change, kind, of }: Revision): RevisionRecord['partner'] {
  if (subject !== 'event' || (action !== 'merged' && action !== 'split')) return null;
  const done = kind === 'do' ? change : (of ?? change);
  const events = context.revisions.ofChange(done).filter((one) => one.subject === 'event');
  const whole = events.find(({ changes }) => changes.some(({ field }) => field === WHOLE));
  const stays = events.find(({ seq }) => seq > (whole?.seq ?? Infinity));
  const other = subjectId === whole?.subjectId ? stays : subjectId === stays?.subjectId ? whole : undefined;
  return other ? labelOf(context, other) : null;
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
