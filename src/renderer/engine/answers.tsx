/** The engine's answers inside React: asked again whenever they may be other ones; the last stands until the next has come. */
import type { EventRecord } from '#shared/domain/event';
import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';
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

interface Asked<N extends AskName> {
  readonly question: Asks[N]['in'];
  readonly answer: Asks[N]['out'];
}

/**
 * The newest answer with the question it answers, which may be the one before. Null until the first answer, and while
 * `question` is null. Questions are compared by their JSON. One is under way at a time, however fast the filter moves.
 */
export function useAsked<N extends AskName>(name: N, question: Asks[N]['in'] | null): Asked<N> | null {
  const engine = useEngineHandle();
  const status = useEngine((state) => state.status);
  const version = useEngine((state) => state.version);
  const [asked, setAsked] = useState<Asked<N> | null>(null);
  const [round, setRound] = useState(0);
  const isUnderWay = useRef(false);
  const isMounted = useRef(false);
  const key = JSON.stringify(question);
  const latest = useRef(key);
  useEffect(() => {
    latest.current = key;
  });
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  useEffect(() => {
    if (status !== 'ready' || key === 'null' || isUnderWay.current) return;
    const ask = async (current: Asks[N]['in']): Promise<void> => {
      isUnderWay.current = true;
      const found = await settle(engine.ask(name, current));
      isUnderWay.current = false;
      if (!isMounted.current) return;
      if (found) setAsked({ question: current, answer: found.answer });
      // What has changed meanwhile is asked now.
      if (useEngine.getState().version !== version || latest.current !== key) setRound((count) => count + 1);
    };
    void ask(JSON.parse(key));
  }, [engine, key, name, status, version, round]);
  return status === 'loading' || key === 'null' ? null : asked;
}

export function useAnswer<N extends AskName>(name: N, question: Asks[N]['in'] | null): Asks[N]['out'] | null {
  return useAsked(name, question)?.answer ?? null;
}

/** A worker that dies is told of by the engine's state, and its questions are asked again: the failure is nothing of its own. */
async function settle<T>(promise: Promise<T>): Promise<{ answer: T } | null> {
  try {
    return { answer: await promise };
  } catch {
    return null;
  }
}

/** The events of rows, as far as they have come. */
export function useDetailsByRow(rows: Uint32Array | null): ReadonlyMap<number, EventRecord> {
  const { details } = useEngineHandle();
  const byRow = useDetailStore((state) => state.byRow);
  const edits = useDetailStore((state) => state.edits);
  useEffect(() => {
    if (rows) details.want(rows);
  }, [details, rows, byRow, edits]);
  return byRow;
}

/** The events of rows, in their order, as far as they have come; the same array as long as they are the same. */
export function useDetails(rows: Uint32Array | null): readonly EventRecord[] {
  const byRow = useDetailsByRow(rows);
  const [kept, setKept] = useState<readonly EventRecord[]>([]);
  const events = useMemo(() => [...(rows ?? [])].flatMap((row) => byRow.get(row) ?? []), [rows, byRow]);
  const isSame = events.length === kept.length && events.every((event, index) => event === kept[index]);
  if (!isSame) setKept(events);
  return isSame ? kept : events;
}
