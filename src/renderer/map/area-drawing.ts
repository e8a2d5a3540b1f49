/** The area being drawn on the map, corner by corner, until it becomes a clause of the filter. */
import type { Corner } from '#shared/domain/ring';
import { create } from 'zustand';
import { useView } from '../state/view.ts';

interface AreaDrawing {
  /** Null while none is drawn. */
  readonly corners: readonly Corner[] | null;
  begin(): void;
  add(corner: Corner): void;
  removeLast(): void;
  /** Filters by what was drawn; nothing happens before there are three corners. */
  close(): void;
  leave(): void;
}

export const useAreaDrawing = create<AreaDrawing>()((set, get) => ({
  corners: null,
  begin: () => set({ corners: [] }),
  add: (corner) => set(({ corners }) => ({ corners: corners && [...corners, rounded(corner)] })),
  removeLast: () => set(({ corners }) => ({ corners: corners && corners.slice(0, -1) })),
  close: () => {
    const { corners } = get();
    if (!corners || corners.length < 3) return;
    useView.getState().setFacets({ within: [...corners] });
    set({ corners: null });
  },
  leave: () => set({ corners: null }),
}));

/** To about ten metres, which is finer than a hand on a map. */
function rounded([lon, lat]: Corner): Corner {
  return [Math.round(lon * 10_000) / 10_000, Math.round(lat * 10_000) / 10_000];
}
