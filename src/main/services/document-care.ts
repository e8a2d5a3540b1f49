/** What is said of a stored document, corrected; the events that cite it follow. */
import { ConfinsError } from '#shared/contract/rpc';
import { applied, type FieldChange, type Fields, sameValue, stale } from '#shared/domain/change';
import { type DocumentRecord, DocumentState } from '#shared/domain/document';
import type { EventState } from '#shared/domain/event';
import { isAbove } from '#shared/domain/marking';
import { LONGEST_TITLE } from '#shared/domain/problems';
import { commit, type Context } from './context.ts';
import { letterOf } from './documents.ts';
import { documentOf } from './pending.ts';
import { stateOf } from './records.ts';
import { retold, type SourceNews } from './source-words.ts';

const EDITABLE = new Set(['title', 'lang', 'published', 'publisher', 'letter', 'letterFrom', 'marking']);

/** A letter set here is the document's own; without one of its own it has its publisher's. */
export function editDocument(context: Context, id: string, changes: readonly FieldChange[], why: string): DocumentRecord {
  const { text: _text, ...before } = documentOf(context, id);
  const wanted = changes.filter(({ field }) => EDITABLE.has(field));
  const meanwhile = stale(before, wanted);
  if (meanwhile.length > 0) throw new ConfinsError('conflict', 'document.changed_meanwhile', { id, fields: meanwhile.join(', ') });
  const after = settled(context, before, wanted);
  const events = followers(context, before, after);
  commit(context, { action: 'document_edited', why }, (writer) => {
    writer.put('document', id, after);
    for (const event of events) writer.put('event', event.id, event);
  });
  return documentOf(context, id);
}

function settled(context: Context, before: DocumentState, changes: readonly FieldChange[]): DocumentState {
  const changed = new Set(changes.map(({ field }) => field));
  const wanted = applied(before, changes) ?? {};
  const publisher = typeof wanted['publisher'] === 'string' ? wanted['publisher'].trim() || null : wanted['publisher'];
  const letterFrom = changed.has('letter') && !changed.has('letterFrom') ? 'given' : wanted['letterFrom'];
  const after = valid({ ...wanted, publisher, letterFrom, publishedFrom: changed.has('published') ? 'given' : before.publishedFrom });
  return after.letterFrom === 'publisher' ? { ...after, letter: letterOf(context, after.publisher) } : after;
}

function valid(state: Fields): DocumentState {
  const checked = DocumentState.safeParse(state);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    if (issue?.message === 'iso_day') throw new ConfinsError('invalid_input', 'date.invalid', { field: 'published', value: publishedOf(state) });
    throw new ConfinsError('invalid_input', 'input.invalid', { field: issue?.path.join('.') ?? '', problem: issue?.message ?? '' });
  }
  const { data } = checked;
  const title = data.title.trim();
  if (title === '') throw new ConfinsError('invalid_input', 'problem.title_missing', { field: 'title' });
  if (title.length > LONGEST_TITLE) {
    throw new ConfinsError('invalid_input', 'problem.title_long', { field: 'title', length: String(title.length), limit: String(LONGEST_TITLE) });
  }
  return { ...data, title };
}

function publishedOf({ published }: Fields): string {
  return typeof published === 'string' ? published : JSON.stringify(published ?? null);
}

/** Events that cite the document and repeat something of it that is now otherwise; none stays marked below a marking that rises. */
function followers({ events }: Context, before: DocumentState, after: DocumentState): EventState[] {
  const says = Object.fromEntries(Object.entries({ publisher: after.publisher, title: after.title, published: after.published, lang: after.lang })
    .filter(([field, value]) => !sameValue(value, Reflect.get(before, field))));
  const news: SourceNews = { isOf: ({ document }) => document === after.id, letter: before.letter === after.letter ? null : after.letter, says };
  const rises = isAbove(after.marking, before.marking);
  return events.citing(after.id).map(stateOf).flatMap((state) => {
    const told = retold(state, news);
    const next = rises && isAbove(after.marking, told.marking) ? { ...told, marking: after.marking } : told;
    return sameValue(state, next) ? [] : [next];
  });
}
