/** Who publishes: described in one place, and every document and citation follows. */
import type { Methods } from '#shared/contract/methods';
import type { PublisherSummary } from '#shared/contract/methods/sources';
import { ConfinsError, type Handlers, type ParsedInputOf } from '#shared/contract/rpc';
import { applied, type FieldChange, sameValue, stale } from '#shared/domain/change';
import type { DocumentState } from '#shared/domain/document';
import type { EventState } from '#shared/domain/event';
import { Publisher, undescribed } from '#shared/domain/publisher';
import { commit, type Context } from './context.ts';
import { stateOf } from './records.ts';
import { retold } from './source-words.ts';

/** A publisher's name is what documents and citations know it by: it stays. */
const EDITABLE = new Set(['letter', 'lang', 'country', 'group']);

export function publisherHandlers(context: Context): Handlers<Pick<Methods, 'publisher.list' | 'publisher.events' | 'publisher.edit'>> {
  return {
    'publisher.events': ({ name }) => ({ events: context.events.citingPublisher(name) }),
    'publisher.list': () => ({ publishers: summaries(context) }),
    'publisher.edit': (input) => edit(context, input),
  };
}

function summaries({ publishers }: Context): PublisherSummary[] {
  const described = new Map(publishers.list().map((publisher) => [publisher.name, publisher]));
  return publishers.usage()
    .map(({ name, documents, events }) => ({ ...(described.get(name) ?? undescribed(name)), described: described.has(name), documents, events }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}

function edit(
  context: Context, { name, changes, why }: ParsedInputOf<Methods['publisher.edit']>,
): { publisher: PublisherSummary; regraded: number } {
  const before = context.publishers.get(name) ?? undescribed(name);
  const wanted = changes.filter(({ field }) => EDITABLE.has(field));
  const meanwhile = stale(before, wanted);
  if (meanwhile.length > 0) throw new ConfinsError('conflict', 'publisher.changed_meanwhile', { name, fields: meanwhile.join(', ') });
  const after = validPublisher(before, wanted);
  const followers = wanted.some(({ field }) => field === 'letter') ? following(context, after) : { documents: [], events: [] };
  commit(context, { action: 'publisher_edited', why }, (writer) => {
    writer.put('publisher', name, after);
    for (const document of followers.documents) writer.put('document', document.id, document);
    for (const event of followers.events) writer.put('event', event.id, event);
  });
  const publisher = summaries(context).find((one) => one.name === name);
  return { publisher: publisher ?? { ...after, described: true, documents: 0, events: 0 }, regraded: followers.events.length };
}

/** Documents that follow the publisher's letter, and events that cite these or name the publisher, where the letter changes them. */
function following(context: Context, { name, letter }: Publisher): { documents: DocumentState[]; events: EventState[] } {
  const documents = context.documents.ofPublisher(name).filter(({ letterFrom }) => letterFrom === 'publisher');
  const followed = new Set(documents.map(({ id }) => id));
  const citing = context.events.citingPublisher(name).map(stateOf);
  const events = citing.flatMap((state) => {
    const after = retold(state, { letter, isOf: ({ document, publisher }) => (document === null ? publisher === name : followed.has(document)) });
    return sameValue(state, after) ? [] : [after];
  });
  return { documents: documents.map((document) => ({ ...document, letter })), events };
}

function validPublisher(before: Publisher, changes: readonly FieldChange[]): Publisher {
  const wanted = applied(before, changes) ?? {};
  const [lang, country, group] = [wordOf(wanted['lang']), wordOf(wanted['country']), wordOf(wanted['group'])];
  const checked = Publisher.safeParse({ ...wanted, lang: lang?.toLowerCase() ?? null, country: country?.toUpperCase() ?? null, group });
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new ConfinsError('invalid_input', 'input.invalid', { field: issue?.path.join('.') ?? '', problem: issue?.message ?? '' });
  }
  const { data } = checked;
  if (data.lang !== null && !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(data.lang)) throw new ConfinsError('invalid_input', 'publisher.lang_unreadable', { field: 'lang', value: data.lang });
  if (data.country !== null && !/^[A-Z]{2}$/.test(data.country)) throw new ConfinsError('invalid_input', 'publisher.country_unreadable', { field: 'country', value: data.country });
  return data;
}

/** Null for nothing said. */
function wordOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
