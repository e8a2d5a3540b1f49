/** The records that the ledger changes, over the stores that keep them. */
import type { Fields } from '#shared/domain/change';
import { EventRecord, type EventState } from '#shared/domain/event';
import { BriefingNote } from '#shared/domain/briefing-note';
import { DocumentState } from '#shared/domain/document';
import { Feed } from '#shared/domain/feed';
import { LexiconEntryRecord } from '#shared/domain/lexicon-entry';
import { Publisher } from '#shared/domain/publisher';
import { ReportRecord } from '#shared/domain/report';
import { ReportTemplate } from '#shared/domain/report-template';
import { SavedView } from '#shared/domain/saved-view';
import { z } from 'zod';
import type { KeyedStore } from '../store/desk.ts';
import { StoredProposal } from '../store/documents.ts';
import type { RecordTable, RecordTables } from '../store/ledger.ts';
import type { Context } from './context.ts';

const SettingState = z.object({ key: z.string(), value: z.json() });

/** What geometry says of a place is no part of an event's record: it is computed as the record is written. */
export function recordTables(
  { events, documents, proposals, publishers, lexiconEntries, settings, feeds, templates, reports, views, briefingNotes, locate }:
    Pick<Context, 'events' | 'documents' | 'proposals' | 'publishers' | 'lexiconEntries' | 'settings' | 'feeds' | 'templates' | 'reports' | 'views' | 'briefingNotes' | 'locate'>,
): RecordTables {
  return {
    event: table(
      (id) => {
        const event = events.get(id);
        return event && stateOf(event);
      },
      (id, state) => {
        const event = placed(state, locate);
        if (events.has(id)) events.update(event);
        else events.insert(event);
      },
      (id) => events.remove(id),
      () => [...events.ids()],
    ),
    document: table((id) => documents.state(id), (_id, state) => documents.write(DocumentState.parse(state)), (id) => documents.remove(id), () => documents.ids()),
    proposal: table((id) => proposals.get(id), (_id, state) => proposals.write(StoredProposal.parse(state)), (id) => proposals.remove(id), () => proposals.ids()),
    publisher: keyed(publishers, Publisher),
    lexicon: keyed(lexiconEntries, LexiconEntryRecord),
    setting: keyed(settings, SettingState),
    feed: keyed(feeds, Feed),
    template: keyed(templates, ReportTemplate),
    report: keyed(reports, ReportRecord),
    view: keyed(views, SavedView),
    note: keyed(briefingNotes, BriefingNote),
  };
}

/** An event's record: without what is computed. */
export function stateOf({ frontier: _frontier, extent: _extent, ...state }: EventRecord): EventState {
  return state;
}

/** Throws a ZodError naming the field where the state is not an event's. */
export function placed(state: unknown, locate: Context['locate']): EventRecord {
  const where = EventRecord.options[0].shape.where.parse(z.looseObject({ where: z.unknown() }).parse(state).where);
  return EventRecord.parse({ ...z.looseObject({}).parse(state), ...locate(where) });
}

function table(
  read: (id: string) => Fields | null, write: (id: string, state: Fields) => void, remove: (id: string) => void, ids: () => string[],
): RecordTable {
  return {
    read,
    write: (id, state) => {
      if (state === null) remove(id);
      else write(id, state);
    },
    ids,
  };
}

function keyed<Value extends Fields>(store: KeyedStore<Value>, schema: z.ZodType<Value>): RecordTable {
  return table((id) => store.get(id), (id, state) => store.write(id, schema.parse(state)), (id) => store.remove(id), () => store.ids());
}
