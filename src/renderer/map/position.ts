/** Where on earth the reader points; it changes with every move of the pointer, so that only what shows it follows. */
import type { Coordinates } from '#shared/domain/where';
import { create } from 'zustand';

/** Null while the pointer is not over the map: then the map's middle is what is pointed at. */
export const usePointedPosition = create<{ readonly at: Coordinates | null }>()(() => ({ at: null }));

export function keepPointedPosition(at: Coordinates | null): void {
  usePointedPosition.setState({ at });
}
