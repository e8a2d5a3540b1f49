import { useEffect, useState } from 'react';
import { useEngineHandle } from './answers.tsx';

/** The row of an event in the store; null where there is none, or until it is known. */
export function useRowOf(id: string | null): number | null {
  const { details } = useEngineHandle();
  const [found, setFound] = useState<{ readonly id: string; readonly row: number | null } | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    let isCurrent = true;
    const settle = async (): Promise<void> => {
      const row = await details.rowOf(id);
      if (isCurrent) setFound({ id, row });
    };
    void settle().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [details, id]);
  return found?.id === id ? (found?.row ?? null) : null;
}
