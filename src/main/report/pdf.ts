/** The report as a tagged PDF (PDF/UA-1), set by Typst in a process of its own with bounds on time and memory. */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve as absolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfinsError } from '#shared/contract/rpc';
import type { Figures } from './figures.ts';
import type { ReportModel } from './model.ts';
import type { TypstAnswer, TypstJob } from './typst-worker.ts';

export interface PdfOptions {
  /** Folder of `report.typ`. */
  readonly templateDir: string;
  readonly pdfStandard?: TypstJob['pdfStandard'];
  /** Milliseconds before the process is ended. */
  readonly timeLimit?: number;
  /** Megabytes of JavaScript heap; Typst's own memory goes with its process. */
  readonly heapLimit?: number;
}

const TIME_LIMIT = 120_000;
const HEAP_LIMIT = 512;

/** Throws `report.typst_failed` or `report.typst_timeout`. Equal input gives equal bytes. */
export async function renderPdf(
  model: ReportModel,
  figures: Figures,
  fontsDir: string,
  options: PdfOptions,
): Promise<Uint8Array> {
  const { frozen: _frozen, ...printed } = model;
  const job: TypstJob = {
    template: await readFile(join(options.templateDir, 'report.typ'), 'utf8'),
    data: JSON.stringify(printed, breakLongWords),
    images: { 'map.svg': figures.map, 'timeline.svg': figures.timeline },
    fontsDir: absolute(fontsDir),
    createdAt: Math.floor(Date.parse(model.createdAt) / 1000),
    pdfStandard: options.pdfStandard ?? 'ua-1',
  };
  return typeset(job, options.timeLimit ?? TIME_LIMIT, options.heapLimit ?? HEAP_LIMIT);
}

function typeset(job: TypstJob, timeLimit: number, heapLimit: number): Promise<Uint8Array> {
  const worker = fork(workerPath(), [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${heapLimit}`],
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let complaint = '';
    const timer = setTimeout(() => {
      reject(new ConfinsError('internal', 'report.typst_timeout', { seconds: String(timeLimit / 1000) }));
      worker.kill('SIGKILL');
    }, timeLimit);
    const fail = (reason: string): void => reject(new ConfinsError('internal', 'report.typst_failed', { reason }));
    worker.stderr?.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString('utf8')).slice(-2000)));
    worker.once('message', (message) => {
      const answer = answerOf(message);
      if (answer.ok) resolve(answer.pdf);
      else fail(answer.reason);
    });
    worker.once('error', (error) => fail(error.message));
    worker.once('close', (code, signal) => {
      clearTimeout(timer);
      fail(complaint.trim() || `ended with ${signal ?? code ?? 'no answer'}`);
    });
    worker.send(job);
  });
}

/** What must stay whole: Typst breaks addresses by itself, and the seal fits its line. */
const WHOLE: ReadonlySet<string> = new Set(['address', 'link', 'sha256']);

/** A word wider than any column may break, at zero-width spaces. */
function breakLongWords(key: string, value: unknown): unknown {
  if (typeof value !== 'string' || WHOLE.has(key)) return value;
  return value.replace(/[^\s\u00ad\u200b-]{30}(?=[^\s\u00ad\u200b-]{10})/gu, '$&\u200b');
}

/** A built entry beside this module or above its chunk, else the source, which Node runs as it is. */
function workerPath(): string {
  const built = ['./typst-worker.js', '../typst-worker.js'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return built.find((path) => existsSync(path)) ?? fileURLToPath(new URL('./typst-worker.ts', import.meta.url));
}

/** The worker is ours and sends nothing but its answer. */
function answerOf(message: unknown): TypstAnswer {
  return message as TypstAnswer;
}
