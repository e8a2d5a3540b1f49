/** Whatever comes in, as a document: read, told apart from what is known, stored with its original, and its failures kept. */
import { createHash } from 'node:crypto';
import type { Ingested } from '#shared/contract/methods/documents';
import { ConfinsError } from '#shared/contract/rpc';
import type { DocumentRecord, DocumentState } from '#shared/domain/document';
import type { ReadResult } from '../jobs/reader-worker.ts';
import { assertWritable, commit, type Context } from './context.ts';
import { letterOf } from './documents.ts';
import type { Job } from './jobs.ts';
import { withResemblance } from './pending.ts';
import { newProposals } from './proposals.ts';
import type { Reader } from './reader.ts';
import type { Material, ReadingTask } from './reading.ts';
import { firstTelling } from './republished.ts';
import { deskSettings } from './settings.ts';

export interface Arrival extends Pick<ReadingTask, 'material' | 'info' | 'hints'> {
  /** Where it was fetched, after redirects. */
  readonly url: string | null;
  /** The feed that brought it. */
  readonly feed: string | null;
}

/** Throws ConfinsError where it cannot be read; stores nothing then. */
export async function takeIn(context: Context, reader: Reader, arrival: Arrival, job: Job): Promise<Ingested> {
  assertWritable(context);
  const { material, info, hints } = arrival;
  const result = await reader.read({ material, info, hints, today: context.clock().slice(0, 10) }, { signal: job.signal, onStage: job.tell });
  job.check();
  const { article } = result;
  const known = context.documents.findBySha256(sha256(article.text));
  if (known) {
    const warnings = [{ message: 'warning.known_document', params: { id: known.id, title: known.title } }];
    return { document: known, proposals: withResemblance(context, context.proposals.ofDocument(known.id)), known: true, warnings };
  }
  const { document, proposals } = store(context, arrival, result);
  const first = document.sameAs === null ? null : context.documents.state(document.sameAs);
  const repeats = first ? [{ message: 'warning.republished', params: { id: first.id, title: first.title } }] : [];
  return { document, proposals, known: false, warnings: [...article.warnings, ...repeats] };
}

/** Keeps what failed until it is dismissed or comes in after all, and throws on; what was given up or refused as a whole is not kept. */
export async function orKept<T>(context: Context, { name, feed }: { readonly name: string; readonly feed: string | null }, work: () => Promise<T>): Promise<T> {
  try {
    const value = await work();
    if (context.failures.clear(name) > 0) context.notify({ kind: 'intake_changed' });
    return value;
  } catch (error) {
    const code = error instanceof ConfinsError ? error.code : 'internal';
    if (code !== 'cancelled' && code !== 'busy' && context.workspace.db.open && context.workspace.readOnly === null) {
      const told = error instanceof ConfinsError ? { message: error.key, params: error.params } : { message: 'internal', params: { reason: error instanceof Error ? error.message : String(error) } };
      context.failures.add({ id: context.newId('fail'), at: context.clock(), name, feed, ...told });
      context.notify({ kind: 'intake_changed' });
    }
    throw error;
  }
}

function store(context: Context, arrival: Arrival, { article, found, sketch }: ReadResult): Pick<Ingested, 'document' | 'proposals'> {
  const { text } = article;
  const state = newDocument(context, arrival, article, firstTelling(context, sketch, article.published));
  const proposals = newProposals(state.id, [...found]);
  // What a feed brings by itself does not come between an analyst and the act to undo.
  commit(context, { action: 'ingested', kind: arrival.feed === null ? 'do' : 'base' }, (writer) => {
    context.documents.keepText(state.sha256, text);
    context.sketches.keep(state.sha256, sketch);
    if (state.original !== null) keepOriginal(context, arrival, state.original, article.mime);
    writer.put('document', state.id, state);
    for (const proposal of proposals) writer.put('proposal', proposal.id, proposal);
  });
  return { document: { ...state, text }, proposals: withResemblance(context, proposals) };
}

function newDocument(context: Context, { material, url, feed }: Arrival, article: ReadResult['article'], sameAs: DocumentRecord['sameAs']): DocumentState {
  const { text, title, lang, published, publishedFrom, publisher } = article;
  const hash = sha256(text);
  return {
    id: `doc-${hash.slice(0, 16)}`, sha256: hash, title, lang, published, publishedFrom, publisher,
    letter: letterOf(context, publisher), letterFrom: 'publisher', marking: deskSettings(context).marking, addedAt: context.clock(),
    original: material.from === 'bytes' ? sha256(material.bytes) : null, url, feed, sameAs,
  };
}

function keepOriginal({ originals }: Context, { material, url }: Arrival, hash: string, mime: string | null): void {
  if (material.from === 'bytes') originals.keep({ sha256: hash, name: url === null ? material.name : pageName(url), mime: mime ?? 'application/octet-stream' }, material.bytes);
}

/** The last part of an address that says something, else its host. */
function pageName(url: string): string {
  const { pathname, hostname } = new URL(url);
  return pathname.split('/').findLast((part) => part !== '') ?? hostname;
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** What a failure is told under: pasted texts have no name, and their failures are not kept. */
export function nameOf(material: Material): string | null {
  return material.from === 'bytes' ? material.name : null;
}
