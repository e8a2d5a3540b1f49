/** Which rows of a long list need to exist. */

export interface RowWindow {
  /** First row to draw. */
  readonly start: number;
  /** After the last row to draw. */
  readonly end: number;
}

/** Rows that meet the viewport, with `margin` more on both sides so that a quick scroll shows no gap. Heights in pixels. */
export function rowWindow(scrollTop: number, viewportHeight: number, rowHeight: number, count: number, margin = 8): RowWindow {
  const first = Math.floor(scrollTop / rowHeight) - margin;
  const last = Math.ceil((scrollTop + viewportHeight) / rowHeight) + margin;
  const start = Math.min(Math.max(first, 0), count);
  return { start, end: Math.max(start, Math.min(last, count)) };
}

/** The scroll position that shows the row whole with the least movement; the given one where it is shown already. */
export function scrollToShow(row: number, scrollTop: number, viewportHeight: number, rowHeight: number): number {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  return top + rowHeight > scrollTop + viewportHeight ? top + rowHeight - viewportHeight : scrollTop;
}
