import type { CoordinateFormat } from '#shared/domain/where';
import { useSettings } from '../api/settings.ts';

/** How this reader wants positions written. */
export function useCoordinateFormat(): CoordinateFormat {
  return useSettings().data?.coordinates ?? 'decimal';
}
