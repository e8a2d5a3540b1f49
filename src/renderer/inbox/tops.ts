/** Where the rows of a list stand whose heights differ, and which of them need to exist. Pixels. Pure. */

/** The top of each row, and after them the height of all. */
export function topsOf(heights: readonly number[]): readonly number[] {
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  return tops;
}

/** Rows that meet the viewport widened by `margin` on both sides: first, and after the last. */
export function rowsIn(tops: readonly number[], scrollTop: number, height: number, margin = 400): { readonly start: number; readonly end: number } {
  const count = tops.length - 1;
  const start = Math.max(0, firstAbove(tops, scrollTop - margin) - 1);
  return { start: Math.min(start, count), end: Math.min(count, firstAbove(tops, scrollTop + height + margin)) };
}

/** The scroll position that shows the row whole with the least movement. */
export function scrollToRow(tops: readonly number[], row: number, scrollTop: number, height: number): number {
  const [top = 0, bottom = top] = tops.slice(row, row + 2);
  if (top < scrollTop) return top;
  return bottom > scrollTop + height ? bottom - height : scrollTop;
}

/** Index of the first top greater than `y`; the number of tops where none is. */
function firstAbove(tops: readonly number[], y: number): number {
  let [low, high] = [0, tops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) > y) high = middle;
    else low = middle + 1;
  }
  return low;
}
