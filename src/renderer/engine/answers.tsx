/** The engine's answers inside React: asked again whenever they may be other ones; the last stands until the next has come. */
import type { EventRecord } from '#shared/domain/event';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { AskName, Asks } from './asks.ts';
import { useDetailStore } from './details.ts';
import { type Engine, useEngine } from './engine.ts';

export const EngineContext = createContext<Engine | null>(null);

/** Throws where no EngineContext stands above. */
export function useEngineHandle(): Engine {
  const engine = useContext(EngineContext);
  if (!engine) throw new Error('an EngineContext is needed above');
  return engine;
}

/** Null until the first answer, and while `question` is null. Questions are compared by their JSON. */
export function useAnswer<N extends AskName>(name: N, question: Asks[N]['in'] | null): Asks[N]['out'] | null {
  const engine = useEngineHandle();
  const { status, version } = useEngine();
  const [answer, setAnswer] = useState<Asks[N]['out'] | null>(null);
  const key = JSON.stringify(question);
  useEffect(() => {
    if (status !== 'ready' || key === 'null') return undefined;
    let isCurrent = true;
    void settle(engine.ask(name, JSON.parse(key))).then((found) => (found && isCurrent ? setAnswer(found.answer) : undefined));
    return () => {
      isCurrent = false;
    };
  }, [engine, key, name, status, version]);
  return answer;
}

/** A worker that dies is told of by the engine's state, and its questions are asked again: the failure is nothing of its own. */
async function settle<T>(promise: Promise<T>): Promise<{ answer: T } | null> {
  try {
    return { answer: await promise };
  } catch {
    return null;
  }
}

/** The events of rows, in their order, as far as they have come. */
export function useDetails(rows: Uint32Array | null): readonly EventRecord[] {
  const { details } = useEngineHandle();
  const byRow = useDetailStore((state) => state.byRow);
  useEffect(() => {
    if (rows) details.want(rows);
  }, [details, rows, byRow]);
  return useMemo(() => [...(rows ?? [])].flatMap((row) => byRow.get(row) ?? []), [rows, byRow]);
}
