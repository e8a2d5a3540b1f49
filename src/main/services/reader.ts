/** Where a document is read: small plain text here and now, everything else on the reading thread. */
import { formatOf } from '../exchange/format.ts';
import type { Lexicon } from '../extraction/lexicon.ts';
import type { Extracted } from '#shared/domain/proposal';
import { sketchOf } from '#shared/domain/story';
import type { ReaderWords, ReadResult } from '../jobs/reader-worker.ts';
import type { ReadingPool, Watch } from '../jobs/reading-pool.ts';
import { type Material, type PlainText, proposalsOf, readArticle, type ReadingTask } from './reading.ts';

/** In bytes or UTF-16 code units: a text of this length takes about a fifth of a second. */
const QUICK = 64 * 1024;

export interface Reader {
  /** True where it will be read on the thread, so that it is worth telling how far it is. */
  isLong(material: Material): boolean;
  /** Throws ConfinsError where nothing can be read (see `readArticle`, `ReadingPool`). */
  read(task: ReadingTask, watch: Watch): Promise<ReadResult>;
  /** Events in a stored text, or a part of one; `name`: what a failure calls it. Throws as `read`. */
  find(text: PlainText, name: string, watch: Watch): Promise<readonly Extracted[]>;
}

/** `lexicon`: the one of this thread; `words`: what the other thread needs to make the same. */
export function createReader(lexicon: () => Lexicon, words: () => ReaderWords, pool: ReadingPool): Reader {
  return {
    isLong,
    read: async (task, watch) => {
      if (isLong(task.material)) return pool.read(task, words(), watch);
      const article = await readArticle(task);
      return { article, found: proposalsOf(article, lexicon()), sketch: sketchOf(article.text) };
    },
    find: async ({ text, lang, published }, name, watch) => {
      const plain = { text, lang, published };
      return text.length > QUICK && lang !== 'other' ? pool.find(plain, name, words(), watch) : proposalsOf(plain, lexicon());
    },
  };
}

function isLong(material: Material): boolean {
  if (material.from === 'text') return material.text.length > QUICK;
  return material.bytes.length > QUICK || formatOf(material) !== 'text';
}
