/** What the palette can lead to, as entries to search: commands, events, documents, publishers. Pure. */
import type { PublisherSummary } from '#shared/contract/methods/sources';
import type { SavedView } from '#shared/domain/saved-view';
import type { DocumentSummary, Language } from '#shared/domain/document';
import type { EventRecord } from '#shared/domain/event';
import { fold } from '#shared/domain/filter';
import { formatDate } from '#shared/i18n/dates';
import { translate } from '#shared/i18n/translate';
import type { Command } from '../ui/commands.ts';
import type { Searchable } from './rank.ts';

export const GROUPS = ['command', 'view', 'event', 'document', 'publisher'] as const;
export type Group = (typeof GROUPS)[number];

export type Entry = Searchable & (
  | { readonly group: 'command'; readonly command: Command }
  | { readonly group: 'view'; readonly view: SavedView }
  | { readonly group: 'event'; readonly event: EventRecord }
  | { readonly group: 'document'; readonly document: DocumentSummary }
  | { readonly group: 'publisher'; readonly publisher: PublisherSummary }
);

const LANGUAGES: readonly Language[] = ['fr', 'en'];

export function commandEntry(command: Command): Entry {
  const { id, title, section } = command;
  return { id: `command ${id}`, group: 'command', command, names: inBoth((lang) => translate(lang, title)), about: inBoth((lang) => translate(lang, section)).join(' ') };
}

/** Found by its name, and by the words that ask for it. */
export function viewEntry(view: SavedView): Entry {
  const names = [fold(view.name), ...inBoth((lang) => translate(lang, 'palette.view', { name: view.name }))];
  return { id: `view ${view.id}`, group: 'view', view, names, about: inBoth((lang) => translate(lang, 'views.title')).join(' ') };
}

/** Made once a record: the same object is asked for at every opening. */
export function eventEntry(event: EventRecord): Entry {
  const known = EVENTS.get(event);
  if (known) return known;
  const { id, title, when, where } = event;
  const entry: Entry = {
    id: `event ${id}`, group: 'event', event, names: [...new Set([title.fr, title.en].map(fold))],
    about: fold([where.name ?? '', where.adm1 ?? '', when, ...LANGUAGES.flatMap((lang) => [formatDate(when, lang), typeName(event, lang)])].join(' ')),
  };
  EVENTS.set(event, entry);
  return entry;
}

export function documentEntry(document: DocumentSummary): Entry {
  const { id, title, publisher, published } = document;
  return {
    id: `document ${id}`, group: 'document', document, names: [fold(title)],
    about: fold([publisher ?? '', published, ...LANGUAGES.map((lang) => formatDate(published, lang))].join(' ')),
  };
}

export function publisherEntry(publisher: PublisherSummary): Entry {
  const { name, group, country } = publisher;
  return { id: `publisher ${name}`, group: 'publisher', publisher, names: [fold(name)], about: fold([group ?? '', country ?? ''].join(' ')) };
}

export function typeName(event: EventRecord, lang: Language): string {
  return event.kind === 'incident' ? translate(lang, `type.incident.${event.type}`) : translate(lang, `type.meeting.${event.type}`);
}

const EVENTS = new WeakMap<EventRecord, Entry>();

function inBoth(say: (lang: Language) => string): string[] {
  return [...new Set(LANGUAGES.map((lang) => fold(say(lang))))];
}
