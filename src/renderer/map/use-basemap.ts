import type { Basemap } from '#shared/cartography/basemap';
import { useQuery } from '@tanstack/react-query';
import { loadBasemap } from './load-basemap.ts';

export interface BasemapState {
  /** Null while it is on its way, or failed to come. */
  readonly basemap: Basemap | null;
  readonly failure: Error | null;
  retry(): void;
}

export function useBasemap(): BasemapState {
  // A basemap is indexes over typed arrays, not JSON: there is nothing in it to compare and share.
  const { data, error, refetch } = useQuery({
    queryKey: ['basemap'],
    queryFn: loadBasemap,
    structuralSharing: false,
    gcTime: Infinity,
  });
  return { basemap: data ?? null, failure: error, retry: () => void refetch() };
}
