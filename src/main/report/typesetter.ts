/** The process that sets type: one job at a time, kept warm for a while, ended where it takes too long or too much. */
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ConfinsError } from '#shared/contract/rpc';
import type { TypstAnswer, TypstJob } from './typst-worker.ts';

export interface Bounds {
  /** Milliseconds before the process is ended. */
  readonly timeLimit: number;
  /** Bytes that the process may hold; a job that needs more fails. */
  readonly memoryLimit: number;
}

const BOUNDS: Bounds = { timeLimit: 120_000, memoryLimit: 1_500_000_000 };

/** A process that holds more than this after its job goes, and gives it back. */
const KEPT_MEMORY = 350_000_000;
/** Milliseconds that an idle process stays. */
const KEPT_TIME = 30_000;

let idle: { readonly worker: ChildProcess; readonly memoryLimit: number; readonly timer: NodeJS.Timeout } | null = null;
let queue: Promise<unknown> = Promise.resolve();

/** Throws `report.typst_failed` or `report.typst_timeout`. Equal jobs give equal bytes. */
export function typeset(job: TypstJob, bounds: Partial<Bounds> = {}): Promise<Uint8Array> {
  const next = queue.then(() => run(job, { ...BOUNDS, ...bounds }));
  queue = next.catch(() => undefined);
  return next;
}

async function run(job: TypstJob, { timeLimit, memoryLimit }: Bounds): Promise<Uint8Array> {
  const worker = take(memoryLimit);
  try {
    const { file, memory } = await ask(worker, job, timeLimit);
    if (memory > KEPT_MEMORY) worker.kill('SIGKILL');
    else keep(worker, memoryLimit);
    return file;
  } catch (error) {
    worker.kill('SIGKILL');
    throw error;
  }
}

function ask(worker: ChildProcess, job: TypstJob, timeLimit: number): Promise<Extract<TypstAnswer, { ok: true }>> {
  return new Promise((resolve, reject) => {
    let complaint = '';
    const listen = (chunk: Buffer): void => void (complaint = (complaint + chunk.toString('utf8')).slice(-2000));
    const fail = (reason: string): void => settle(() => reject(new ConfinsError('internal', 'report.typst_failed', { reason })));
    const onMessage = (message: unknown): void => {
      const answer = answerOf(message);
      if (answer.ok) settle(() => resolve(answer));
      else fail(answer.reason);
    };
    const onError = (error: Error): void => fail(error.message);
    const onClose = (code: number | null, signal: string | null): void => fail(complaint.trim() || `ended with ${signal ?? code ?? 'no answer'}`);
    const timer = setTimeout(() => settle(() => reject(new ConfinsError('internal', 'report.typst_timeout', { seconds: String(timeLimit / 1000) }))), timeLimit);
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('close', onClose);
      worker.stderr?.off('data', listen);
      end();
    };
    worker.stderr?.on('data', listen);
    worker.on('message', onMessage).on('error', onError).on('close', onClose);
    worker.send(job);
  });
}

function take(memoryLimit: number): ChildProcess {
  const held = idle;
  idle = null;
  if (held) clearTimeout(held.timer);
  if (held && held.memoryLimit === memoryLimit && held.worker.connected) {
    held.worker.ref();
    held.worker.channel?.ref();
    return held.worker;
  }
  held?.worker.kill('SIGKILL');
  return fork(workerPath(), [], {
    serialization: 'advanced',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '', CONFINS_TYPST_MEMORY: String(memoryLimit) },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

/** An idle process keeps nobody waiting: not the command line at its end, not a test. */
function keep(worker: ChildProcess, memoryLimit: number): void {
  worker.unref();
  worker.channel?.unref();
  const stderr: unknown = worker.stderr;
  if (typeof stderr === 'object' && stderr !== null && 'unref' in stderr && typeof stderr.unref === 'function') stderr.unref();
  const timer = setTimeout(() => {
    if (idle?.worker === worker) idle = null;
    worker.kill('SIGKILL');
  }, KEPT_TIME);
  timer.unref();
  idle = { worker, memoryLimit, timer };
}

/** A built entry beside this module or above its chunk, else the source, which Node runs as it is. */
function workerPath(): string {
  const built = ['./typst-worker.js', '../typst-worker.js'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return built.find((path) => existsSync(path)) ?? fileURLToPath(new URL('./typst-worker.ts', import.meta.url));
}

/** The worker is ours and sends nothing but its answer. */
function answerOf(message: unknown): TypstAnswer {
  return message as TypstAnswer;
}
