/** Documents: stored unchanged, read once, with what they propose. */
import { createHash } from 'node:crypto';
import type { Methods } from '#shared/contract/methods';
import type { Handlers, ParsedInputOf } from '#shared/contract/rpc';
import type { DocumentRecord } from '#shared/domain/document';
import type { ProposalRecord } from '#shared/domain/proposal';
import { undescribed } from '#shared/domain/publisher';
import type { Lexicon } from '../extraction/lexicon.ts';
import { commit, type Context } from './context.ts';
import { documentOf, withResemblance } from './pending.ts';
import { newProposals } from './proposals.ts';
import { type Article, proposalsOf, readArticle, titleOf } from './reading.ts';
import { deskSettings } from './settings.ts';

type DocumentMethods = Pick<Methods, 'document.ingest' | 'document.extract' | 'document.list' | 'document.get' | 'document.events'>;

export function documentHandlers(context: Context, lexicon: () => Lexicon): Handlers<DocumentMethods> {
  const { documents, proposals, events } = context;
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
        return { document: known, proposals: withResemblance(context, proposals.ofDocument(known.id)), known: true, warnings };
      }
      return { ...store(context, article, input, lexicon()), known: false, warnings: [...article.warnings] };
    },
    'document.list': () => ({ documents: documents.list() }),
    'document.get': ({ id }) => documentOf(context, id),
    'document.events': ({ id }) => ({ events: events.citing(documentOf(context, id).id) }),
  };
}

function store(
  context: Context, article: Article, { publisher }: ParsedInputOf<Methods['document.ingest']>, lexicon: Lexicon,
): { document: DocumentRecord; proposals: ProposalRecord[] } {
  const document = newDocument(context, article, publisher);
  const proposals = newProposals(document.id, proposalsOf(article, lexicon));
  commit(context, { action: 'ingested' }, (writer) => {
    const { text, ...state } = document;
    context.documents.keepText(document.sha256, text);
    writer.put('document', document.id, state);
    for (const proposal of proposals) writer.put('proposal', proposal.id, proposal);
  });
  return { document, proposals: withResemblance(context, proposals) };
}

function newDocument(context: Context, { text, lang, published, publishedFrom }: Article, publisher: string | null): DocumentRecord {
  const hash = sha256(text);
  return {
    id: `doc-${hash.slice(0, 16)}`, sha256: hash, text, title: titleOf(text), lang, published, publishedFrom, publisher,
    letter: letterOf(context, publisher), letterFrom: 'publisher', marking: deskSettings(context).marking, addedAt: context.clock(),
  };
}

/** The letter that a document of this publisher follows. */
export function letterOf({ publishers }: Pick<Context, 'publishers'>, publisher: string | null): DocumentRecord['letter'] {
  return publisher === null ? 'F' : (publishers.get(publisher) ?? undescribed(publisher)).letter;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
