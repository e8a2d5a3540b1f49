/** A thread that reads documents: what is large, slow or hostile is read here, and ends with the thread where it must. */
import { parentPort } from 'node:worker_threads';
import { ConfinsError, type Failure } from '#shared/contract/rpc';
import type { LexiconEntry } from '#shared/domain/lexicon-entry';
import type { Extracted } from '#shared/domain/proposal';
import { sketchOf, type StorySketch } from '#shared/domain/story';
import { z } from 'zod';
import { readFeed, type ReadFeed } from '../exchange/feed.ts';
import { type Lexicon, loadLexicon } from '../extraction/lexicon.ts';
import { type Article, type PlainText, proposalsOf, readArticle, type ReadingTask } from '../services/reading.ts';

z.config({ jitless: true });

/** `own`: the desk's lexicon. */
export interface ReaderWords {
  readonly resourcesDir: string;
  readonly own: readonly LexiconEntry[];
}

export type WorkerTask =
  | { readonly kind: 'article'; readonly task: ReadingTask; readonly words: ReaderWords }
  | { readonly kind: 'text'; readonly text: PlainText; readonly words: ReaderWords }
  | { readonly kind: 'feed'; readonly bytes: Uint8Array; readonly url: string };

export interface ReadResult {
  readonly article: Article;
  readonly found: readonly Extracted[];
  readonly sketch: StorySketch;
}

export type WorkerAnswer =
  | { readonly state: 'extracting' }
  | { readonly state: 'read'; readonly result: ReadResult }
  | { readonly state: 'found'; readonly found: readonly Extracted[] }
  | { readonly state: 'feed'; readonly feed: ReadFeed }
  | { readonly state: 'refused'; readonly failure: Failure }
  | { readonly state: 'failed'; readonly reason: string };

let lexicon: { readonly key: string; readonly value: Lexicon } | null = null;

parentPort?.on('message', (task: WorkerTask) => {
  void perform(task).then(tell);
});

function tell(answer: WorkerAnswer): void {
  parentPort?.postMessage(answer, []);
}

async function perform(task: WorkerTask): Promise<WorkerAnswer> {
  try {
    if (task.kind === 'feed') return { state: 'feed', feed: readFeed(task.bytes, task.url) };
    if (task.kind === 'text') {
      tell({ state: 'extracting' });
      return { state: 'found', found: proposalsOf(task.text, lexiconOf(task.words)) };
    }
    const article = await readArticle(task.task);
    tell({ state: 'extracting' });
    return { state: 'read', result: { article, found: proposalsOf(article, lexiconOf(task.words)), sketch: sketchOf(article.text) } };
  } catch (error) {
    if (error instanceof ConfinsError) return { state: 'refused', failure: { code: error.code, message: error.key, params: error.params } };
    return { state: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Loaded once, and again where the desk's own words have changed. */
function lexiconOf({ resourcesDir, own }: ReaderWords): Lexicon {
  const key = JSON.stringify([resourcesDir, own]);
  if (lexicon?.key !== key) lexicon = { key, value: loadLexicon(resourcesDir, own) };
  return lexicon.value;
}
