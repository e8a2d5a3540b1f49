import type { Basemap } from '#shared/cartography/basemap';
import { useCallback, useEffect, useState } from 'react';
import { loadBasemap } from './load-basemap.ts';

export interface BasemapState {
  /** Null while it is on its way, or failed to come. */
  readonly basemap: Basemap | null;
  readonly failure: Error | null;
  retry(): void;
}

export function useBasemap(): BasemapState {
  const [basemap, setBasemap] = useState<Basemap | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const load = useCallback(() => {
    setFailure(null);
    loadBasemap().then(setBasemap, (cause: unknown) => setFailure(new Error('basemap', { cause })));
  }, []);
  useEffect(load, [load]);
  return { basemap, failure, retry: load };
}
