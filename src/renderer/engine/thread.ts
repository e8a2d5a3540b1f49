/** The engine's worker as a function: ask, and the answer comes. A worker that dies is told of, and asked no more. */
import type { AnswerMessage, AskMessage, AskName, Asks } from './asks.ts';

export interface Thread {
  /** Rejects where the worker fails or has died. */
  ask<N extends AskName>(name: N, input: Asks[N]['in']): Promise<Asks[N]['out']>;
  close(): void;
}

interface Waiting {
  readonly resolve: (answer: Asks[AskName]['out']) => void;
  readonly reject: (reason: Error) => void;
}

export function startThread(onDeath: (reason: string) => void): Thread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const die = (reason: string): void => {
    worker.terminate();
    waiting.forEach(({ reject }) => reject(new Error(reason)));
    waiting.clear();
    onDeath(reason);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<AnswerMessage>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failed' in data) one?.reject(new Error(data.failed));
    else one?.resolve(data.answer);
  });
  worker.addEventListener('error', ({ message }) => die(message || 'the worker failed'));
  worker.addEventListener('messageerror', () => die('a message could not be read'));
  return {
    ask: async (name, input) => {
      const message: AskMessage = { id: ++last, name, input };
      const answer = await new Promise<Asks[AskName]['out']>((resolve, reject) => {
        waiting.set(message.id, { resolve, reject });
        worker.postMessage(message, { transfer: name === 'load' && 'bytes' in input ? [input.bytes.buffer] : [] });
      });
      return answerTo(name, answer);
    },
    close: () => worker.terminate(),
  };
}

/** The one place where an answer takes the type of its question; the worker's table of answers vouches for it. */
function answerTo<N extends AskName>(_name: N, answer: Asks[AskName]['out']): Asks[N]['out'] {
  return answer;
}
