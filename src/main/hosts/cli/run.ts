/** The command line as a door: opens the workspace, runs one command, prints its answer, says how it ended. */
import { RequestFailed } from '#shared/contract/client';
import type { Language } from '#shared/domain/document';
import { failureText, warningText } from '#shared/i18n/failures';
import { openApp } from '../../app.ts';
import { failureOf } from '../../dispatch.ts';
import { defaultWorkspacePath, preferencesPath, resourcesDir } from '../../paths.ts';
import type { Answer, Teller } from './answer.ts';
import { clientOf, RUN } from './commands.ts';
import { serve } from './serve.ts';
import { type Call, parseCall, usageText, WrongUsage } from './usage.ts';

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Returns the exit code: 0 done, 1 failed (one message on stderr), 2 wrong usage. */
export async function runCli(argv: readonly string[], streams: Streams, lang: Language): Promise<number> {
  try {
    const call = parseCall(argv);
    if (call === null) {
      streams.out(`${usageText()}\n`);
      return 0;
    }
    return await perform(call, streams, lang);
  } catch (error) {
    return told(error, argv.includes('--verbose'), streams, lang);
  }
}

async function perform(call: Call, streams: Streams, lang: Language): Promise<number> {
  if (call.command === 'serve') return serve(call, streams);
  // `extract` reads without a workspace; a file is not even opened.
  const workspace = call.command === 'extract' ? ':memory:' : (call.text('workspace') ?? defaultWorkspacePath());
  const empty = call.flag('empty') || call.command === 'extract';
  const app = await openApp({ workspace, resourcesDir: resourcesDir(), preferences: preferencesPath(), empty, as: call.text('as') });
  const tell: Teller = {
    lang,
    warn: (name, warning) => streams.err(`${name}: ${warningText(lang, warning)}\n`),
    fail: (name, failure) => streams.err(`${name}: ${failureText(lang, failure)}\n`),
    progress: (line) => streams.err(`${line}\n`),
  };
  try {
    const answer: Answer = await RUN[call.command](call, clientOf(app), tell);
    streams.out(call.flag('json') ? `${JSON.stringify(answer.json)}\n` : `${answer.text}\n`);
    return answer.exitCode ?? 0;
  } finally {
    await app.close();
  }
}

function told(error: unknown, verbose: boolean, { err }: Streams, lang: Language): number {
  if (error instanceof WrongUsage) {
    err(`${error.message}\n${usageText(error.command)}\n`);
    return 2;
  }
  const failure = error instanceof RequestFailed ? error.failure : failureOf(error);
  err(`${failureText(lang, failure)}\n`);
  if (verbose && error instanceof Error) err(`${[error.stack, error.cause instanceof Error ? error.cause.stack : ''].join('\n')}\n`);
  return 1;
}
