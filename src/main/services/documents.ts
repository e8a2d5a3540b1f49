/** Documents: stored unchanged, read once, with what they propose. */
import { createHash } from 'node:crypto';
import type { Methods } from '#shared/contract/methods';
import { ConfinsError, type Handlers, type ParsedInputOf } from '#shared/contract/rpc';
import type { DocumentRecord } from '#shared/domain/document';
import type { ProposalRecord } from '#shared/domain/proposal';
import type { Lexicon } from '../extraction/lexicon.ts';
import { change, type Context, record } from './context.ts';
import { withResemblance } from './proposals.ts';
import { type Article, proposalsOf, readArticle, titleOf } from './reading.ts';

type DocumentMethods = Pick<Methods, 'document.ingest' | 'document.extract' | 'document.list' | 'document.get'>;

export function documentHandlers(context: Context, lexicon: () => Lexicon): Handlers<DocumentMethods> {
  const { documents } = context;
  const today = (): string => context.clock().slice(0, 10);
  return {
    'document.extract': (input) => {
      const article = readArticle(input, today());
      const { text, lang, published, warnings } = article;
      const events = proposalsOf(article, lexicon()).map((found) => ({ ...found, frontier: context.locate(found.draft.where).frontier }));
      return { text, lang, published, warnings: [...warnings], events };
    },
    'document.ingest': (input) => {
      const article = readArticle(input, today());
      const known = documents.findBySha256(sha256(article.text));
      if (known) {
        const warnings = [{ message: 'warning.known_document', params: { id: known.id, title: known.title } }];
        return { document: known, proposals: withResemblance(context, documents.proposals(known.id)), known: true, warnings };
      }
      return { ...store(context, article, input, lexicon()), known: false, warnings: [...article.warnings] };
    },
    'document.list': () => ({ documents: documents.list() }),
    'document.get': ({ id }) => {
      const document = documents.get(id);
      if (!document) throw new ConfinsError('not_found', 'not_found.document', { id });
      return document;
    },
  };
}

function store(
  context: Context, article: Article, { publisher }: ParsedInputOf<Methods['document.ingest']>, lexicon: Lexicon,
): { document: DocumentRecord; proposals: ProposalRecord[] } {
  const document = documentOf(context, article, publisher);
  const proposals = proposalsOf(article, lexicon).map((extracted, index) => ({
    ...extracted, id: `${document.id}-${index + 1}`, document: document.id, state: 'pending' as const, event: null,
  }));
  change(context, () => {
    context.documents.insert(document);
    context.documents.insertProposals(proposals);
    record(context, { subject: 'document', subjectId: document.id, action: 'stored', changes: [], why: '' });
  });
  context.notify({ kind: 'documents_changed', ids: [document.id] });
  return { document, proposals: withResemblance(context, proposals) };
}

function documentOf(context: Context, { text, lang, published, publishedFrom }: Article, publisher: string | null): DocumentRecord {
  const hash = sha256(text);
  return {
    id: `doc-${hash.slice(0, 16)}`, sha256: hash, text, title: titleOf(text), lang, published, publishedFrom, publisher,
    letter: 'F', marking: 'clear', addedAt: context.clock(),
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
