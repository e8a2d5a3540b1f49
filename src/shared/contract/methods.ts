/** Every method of the backend, by feature. The doors carry these and nothing else. */
import { z } from 'zod';
import { Actor } from '../domain/actor.ts';
import { DocumentRecord, DocumentSummary, Language } from '../domain/document.ts';
import { EventRecord } from '../domain/event.ts';
import { EventFilter } from '../domain/filter.ts';
import { Marking } from '../domain/marking.ts';
import { Extracted, ProposalRecord } from '../domain/proposal.ts';
import { IsoDay } from '../domain/when.ts';
import { Frontier } from '../domain/where.ts';
import { bulkMethod, method } from './rpc.ts';

export const ChronologySet = z.enum(['seed-article', 'open-sources']);
export type ChronologySet = z.infer<typeof ChronologySet>;

export const WorkspaceStatus = z.object({
  file: z.string(),
  events: z.int(),
  documents: z.int(),
  pendingProposals: z.int(),
  /** Set when another process holds the workspace or the file cannot be written: reading works, writing answers `busy`. */
  readOnly: z.object({ reason: z.enum(['held', 'permission']), holder: z.string().nullable() }).nullable(),
  /** Records of the shipped chronology that this workspace does not hold yet. */
  chronologyOffer: z.int(),
  version: z.string(),
});
export type WorkspaceStatus = z.infer<typeof WorkspaceStatus>;

const workspaceMethods = {
  'workspace.status': method(z.object({}), WorkspaceStatus),
  'workspace.check': method(z.object({}), z.object({ ok: z.boolean(), problems: z.array(z.string()) })),
  'chronology.load': method(z.object({ set: ChronologySet }), z.object({ added: z.int() })),
  'actor.list': method(z.object({}), z.object({ actors: z.array(Actor) })),
};

export const EventList = z.object({ events: z.array(EventRecord), total: z.int() });

const eventMethods = {
  /** Newest first (by latest day, then id). `total` counts before the limit. */
  'event.list': method(z.object({ filter: EventFilter, limit: z.int().min(0).optional() }), EventList),
  'event.get': method(z.object({ id: z.string() }), EventRecord),
};

/** What a user tells of a text; what is missing is read in the text or defaulted. */
export const ArticleInfo = z.object({
  published: IsoDay.optional(),
  lang: z.enum(['fr', 'en', 'auto']).default('auto'),
  publisher: z.string().trim().min(1).nullable().default(null),
});

/** Either the text itself, or the bytes of a file (base64) whose encoding is to be detected. */
export const ArticleSource = z.discriminatedUnion('from', [
  z.object({ from: z.literal('text'), text: z.string() }),
  z.object({ from: z.literal('file'), name: z.string(), base64: z.string() }),
]);
export type ArticleSource = z.infer<typeof ArticleSource>;

/** Something worth telling that did not stop the work, such as a date that had to be guessed. */
export const Warning = z.object({ message: z.string(), params: z.record(z.string(), z.string()) });
export type Warning = z.infer<typeof Warning>;

const documentMethods = {
  /** Stores the text unchanged and proposes events. A text that is stored already answers its document (`known: true`). */
  'document.ingest': method(
    ArticleInfo.extend({ source: ArticleSource }),
    z.object({ document: DocumentRecord, proposals: z.array(ProposalRecord), known: z.boolean(), warnings: z.array(Warning) }),
  ),
  /** Extraction alone; needs no workspace and stores nothing. */
  'document.extract': method(
    ArticleInfo.extend({ source: ArticleSource }),
    z.object({ text: z.string(), lang: z.string(), published: IsoDay, events: z.array(Extracted.extend({ frontier: Frontier })), warnings: z.array(Warning) }),
  ),
  'document.list': method(z.object({}), z.object({ documents: z.array(DocumentSummary) })),
  'document.get': method(z.object({ id: z.string() }), DocumentRecord),
};

const proposalMethods = {
  'proposal.list': method(z.object({ document: z.string() }), z.object({ proposals: z.array(ProposalRecord) })),
  /** Accepts pending proposals, all or none of them. One that looks like an event is added to it as a citation, not as a second event. */
  'proposal.accept': method(z.object({ ids: z.array(z.string()).min(1) }), z.object({ events: z.array(EventRecord), added: z.int(), merged: z.int() })),
  'proposal.reject': method(z.object({ ids: z.array(z.string()).min(1) }), z.object({ rejected: z.int() })),
};

export const ReportFormat = z.enum(['pdf', 'md']);
export const ReportRequest = z.object({
  from: IsoDay,
  to: IsoDay,
  lang: Language,
  marking: Marking,
  format: ReportFormat,
});
export type ReportRequest = z.infer<typeof ReportRequest>;

const reportMethods = {
  /** Renders and keeps the file; its bytes are fetched with `report.file`. */
  'report.render': method(
    ReportRequest,
    z.object({ id: z.string(), fileName: z.string(), sha256: z.string(), bytes: z.int(), included: z.int(), withheld: z.int() }),
  ),
  'report.file': bulkMethod(z.object({ id: z.string() })),
};

export const methods = { ...workspaceMethods, ...eventMethods, ...documentMethods, ...proposalMethods, ...reportMethods };
export type Methods = typeof methods;
export type MethodName = keyof Methods;
