/** The thread that reads: started when first needed, one task at a time, ended with its task where that takes too long or is given up. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ConfinsError } from '#shared/contract/rpc';
import type { Extracted } from '#shared/domain/proposal';
import type { ReadFeed } from '../exchange/feed.ts';
import type { PlainText, ReadingTask } from '../services/reading.ts';
import type { ReaderWords, ReadResult, WorkerAnswer, WorkerTask } from './reader-worker.ts';

export interface Watch {
  readonly signal: AbortSignal;
  /** Called as the task begins and as it goes on to extraction. */
  readonly onStage?: (stage: 'reading' | 'extracting') => void;
}

/** All throw ConfinsError: what the reader says, `document.too_slow`, `document.too_heavy` or `job.cancelled`. */
export interface ReadingPool {
  read(task: ReadingTask, words: ReaderWords, watch: Watch): Promise<ReadResult>;
  /** Extraction alone, of a text that was read before; `name`: what a failure calls it. */
  find(text: PlainText, name: string, words: ReaderWords, watch: Watch): Promise<readonly Extracted[]>;
  readFeed(bytes: Uint8Array, url: string, watch: Watch): Promise<ReadFeed>;
  close(): Promise<void>;
}

export interface PoolLimits {
  /** Milliseconds to decode and parse one document. */
  readonly reading: number;
  /** Milliseconds to find its events: 20 MB of text take about two minutes on an old machine. */
  readonly extracting: number;
  /** Megabytes of heap. */
  readonly heap: number;
  /** Milliseconds without a task after which the thread gives its memory back. */
  readonly idle: number;
}

const LIMITS: PoolLimits = { reading: 60_000, extracting: 600_000, heap: 1_500, idle: 60_000 };

export function createReadingPool(limits: PoolLimits = LIMITS): ReadingPool {
  let worker: Worker | null = null;
  let rest: NodeJS.Timeout | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const end = async (): Promise<void> => {
    clearTimeout(rest);
    const ended = worker;
    worker = null;
    await ended?.terminate();
  };
  const start = (): Worker => {
    const started = startWorker(limits.heap);
    started.on('exit', () => {
      if (worker === started) worker = null;
    });
    return started;
  };
  const run = async (task: WorkerTask, name: string, watch: Watch): Promise<WorkerAnswer> => {
    if (watch.signal.aborted) throw cancelled(name);
    clearTimeout(rest);
    worker ??= start();
    watch.onStage?.('reading');
    try {
      return await answerOf(worker, task, { name, watch, limits });
    } catch (error) {
      await end();
      throw error;
    } finally {
      worker?.unref();
      rest = setTimeout(() => void end(), limits.idle).unref();
    }
  };
  const inTurn = async (task: WorkerTask, name: string, watch: Watch): Promise<WorkerAnswer> => {
    const mine = turn.then(() => run(task, name, watch));
    turn = mine.catch(() => undefined);
    return settled(await Promise.race([mine, givenUp(watch.signal, name)]));
  };
  return {
    read: async (task, words, watch) => {
      const answer = await inTurn({ kind: 'article', task, words }, nameOf(task), watch);
      if (answer.state !== 'read') throw new Error(`the reader answered ${answer.state}`);
      return answer.result;
    },
    find: async (text, name, words, watch) => {
      const answer = await inTurn({ kind: 'text', text, words }, name, watch);
      if (answer.state !== 'found') throw new Error(`the reader answered ${answer.state}`);
      return answer.found;
    },
    readFeed: async (bytes, url, watch) => {
      const answer = await inTurn({ kind: 'feed', bytes, url }, url, watch);
      if (answer.state !== 'feed') throw new Error(`the reader answered ${answer.state}`);
      return answer.feed;
    },
    close: end,
  };
}

function settled(answer: WorkerAnswer): WorkerAnswer {
  if (answer.state === 'refused') throw new ConfinsError(answer.failure.code, answer.failure.message, answer.failure.params);
  if (answer.state === 'failed') throw new Error(answer.reason);
  return answer;
}

/** Who waits for a turn need not wait to give up. */
function givenUp(signal: AbortSignal, name: string): Promise<never> {
  return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(cancelled(name)), { once: true }));
}

/** Rejects where the thread must be ended: too slow, too heavy, given up, dead. */
function answerOf(worker: Worker, task: WorkerTask, { name, watch: { signal, onStage }, limits }: { name: string; watch: Watch; limits: PoolLimits }): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const slow = (limit: number): ConfinsError => new ConfinsError('unsupported', 'document.too_slow', { name, seconds: String(Math.round(limit / 1000)) });
    let timer = setTimeout(() => finish(() => reject(slow(limits.reading))), limits.reading);
    const onAbort = (): void => finish(() => reject(cancelled(name)));
    const onError = (error: unknown): void => finish(() => reject(isOutOfMemory(error) ? new ConfinsError('unsupported', 'document.too_heavy', { name }, { cause: error }) : error));
    const onExit = (code: number): void => finish(() => reject(new Error(`the reading thread ended with ${code}`)));
    const onMessage = (answer: WorkerAnswer): void => {
      if (answer.state !== 'extracting') return finish(() => resolve(answer));
      clearTimeout(timer);
      timer = setTimeout(() => finish(() => reject(slow(limits.extracting))), limits.extracting);
      onStage?.('extracting');
    };
    const finish = (tell: () => void): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      tell();
    };
    signal.addEventListener('abort', onAbort);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.ref();
    worker.postMessage(task, []);
  });
}

function startWorker(heap: number): Worker {
  // Libraries may print: the command line's output is its answer alone.
  const worker = new Worker(workerPath(), { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: heap }, stdout: true, stderr: true });
  worker.on('error', () => undefined);
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

/** A built entry beside this module or above its chunk, else the source, which Node runs as it is. */
function workerPath(): string {
  const built = ['./reader-worker.js', '../reader-worker.js'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return built.find((path) => existsSync(path)) ?? fileURLToPath(new URL('./reader-worker.ts', import.meta.url));
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, 'code') === 'ERR_WORKER_OUT_OF_MEMORY';
}

function nameOf({ material }: ReadingTask): string {
  return material.from === 'bytes' ? material.name : '';
}

function cancelled(name: string): ConfinsError {
  return new ConfinsError('cancelled', 'job.cancelled', { name });
}
