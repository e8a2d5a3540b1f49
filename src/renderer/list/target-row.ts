/** The row that a key moves to, or null where the key is not one of the list's. */
export function targetRow(key: string, active: number, count: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active < 0 ? 0 : active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: Infinity,
  };
  const target = steps[key] ?? (key === 'Enter' ? Math.max(active, 0) : null);
  return target === null ? null : target === Infinity ? target : Math.min(Math.max(target, 0), count - 1);
}
