import { afterEach, describe, expect, it } from 'vitest';
import { ConfinsError } from '#shared/contract/rpc';
import { FASSALA } from '../../../tests/support/articles.ts';
import { RESOURCES } from '../../../tests/support/backend.ts';
import type { ReadingTask } from '../services/reading.ts';
import { createReadingPool, type PoolLimits, type ReadingPool } from './reading-pool.ts';

const LIMITS: PoolLimits = { reading: 60_000, extracting: 60_000, heap: 500, idle: 60_000 };
const WORDS = { resourcesDir: RESOURCES, own: [] };
const task = (text: string): ReadingTask => ({
  material: { from: 'bytes', bytes: Buffer.from(text), name: 'a.txt', mime: null }, info: { lang: 'auto', publisher: null },
  hints: { title: null, published: null, publisher: null, lang: null }, today: '2024-05-10',
});

const pools: ReadingPool[] = [];
const pool = (limits: Partial<PoolLimits> = {}): ReadingPool => {
  const made = createReadingPool({ ...LIMITS, ...limits });
  pools.push(made);
  return made;
};
afterEach(() => Promise.all(pools.splice(0).map((one) => one.close())));

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(() => expect.fail('nothing failed'), (caught: unknown) => caught);
  if (error instanceof ConfinsError) return error.key;
  throw error;
}

describe('the reading thread', () => {
  it('reads one after the other, with the words of the desk', async () => {
    const own = [{ kind: 'place' as const, name: 'Gourel Test', variants: [], country: 'MR' as const, adm1: null, point: { lat: 15.6, lon: -6.1 } }];
    const text = 'Néma, 14 mars 2024 – Deux bergers ont été enlevés mardi par des hommes armés à Gourel Test, a indiqué la gendarmerie.';
    const signal = new AbortController().signal;
    const stages: string[] = [];
    const reader = pool();
    const [first, second] = await Promise.all([
      reader.read(task(FASSALA), WORDS, { signal, onStage: (stage) => stages.push(`1 ${stage}`) }),
      reader.read(task(text), { ...WORDS, own }, { signal, onStage: (stage) => stages.push(`2 ${stage}`) }),
    ]);
    expect(first.found.map(({ draft }) => draft.where.name)).toEqual(['Fassala', 'Bamako']);
    expect(second.found.map(({ draft }) => draft.where.name)).toEqual(['Gourel Test']);
    expect(stages).toEqual(['1 reading', '1 extracting', '2 reading', '2 extracting']);
  });

  it('is ended where a document takes too long, and reads the next', async () => {
    const signal = new AbortController().signal;
    const reader = pool({ extracting: 1 });
    expect(await refusal(reader.read(task(FASSALA), WORDS, { signal }))).toBe('document.too_slow');
    expect((await reader.readFeed(Buffer.from('<rss version="2.0"><channel><title>Le Riverain</title></channel></rss>'), 'https://a.example/', { signal })).title).toBe('Le Riverain');
  });

  it('is ended where a document needs too much memory', async () => {
    const reader = pool({ heap: 24 });
    expect(await refusal(reader.read(task(`${FASSALA}\n${'Deux bergers ont été enlevés à Fassala. '.repeat(60_000)}`), WORDS, { signal: new AbortController().signal }))).toBe('document.too_heavy');
  });

  it('leaves what is given up, at work or in the queue, and goes on', async () => {
    const [busy, queued] = [new AbortController(), new AbortController()];
    const reader = pool();
    const first = refusal(reader.read(task(FASSALA), WORDS, { signal: busy.signal, onStage: () => queued.abort() }));
    const second = refusal(reader.read(task(FASSALA), WORDS, { signal: queued.signal }));
    expect(await second).toBe('job.cancelled');
    busy.abort();
    expect(await first).toBe('job.cancelled');
    expect((await reader.read(task(FASSALA), WORDS, { signal: new AbortController().signal })).article.lang).toBe('fr');
  });
});
