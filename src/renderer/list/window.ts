/** Which rows of a long list need to exist, and where. Heights and tops in pixels. */

export interface RowWindow {
  /** First row to draw. */
  readonly start: number;
  /** After the last row to draw. */
  readonly end: number;
}

/**
 * The tallest element that is asked for: browsers stop at 33,554,428 pixels (Chromium) or before. A list that would be
 * taller is scrolled in larger steps, so that its last row is reached all the same.
 */
export const TALLEST = 15_000_000;

/** Rows that meet the viewport, with `margin` more on both sides so that a quick scroll shows no gap. */
export function rowWindow(top: number, viewportHeight: number, rowHeight: number, count: number, margin = 8): RowWindow {
  const first = Math.floor(top / rowHeight) - margin;
  const last = Math.ceil((top + viewportHeight) / rowHeight) + margin;
  const start = Math.min(Math.max(first, 0), count);
  return { start, end: Math.max(start, Math.min(last, count)) };
}

/** The top that shows the row whole with the least movement; the given one where it is shown already. */
export function topToShow(row: number, top: number, viewportHeight: number, rowHeight: number): number {
  const own = row * rowHeight;
  if (own < top) return own;
  return own + rowHeight > top + viewportHeight ? own + rowHeight - viewportHeight : top;
}

/** Between the top within all rows, one under the other, and the scroll position of the element that stands for them. */
export interface Scale {
  /** Of the element. */
  readonly height: number;
  topOf(scrollTop: number): number;
  scrollTopOf(top: number): number;
}

export function scaleOf(rowsHeight: number, viewportHeight: number, tallest = TALLEST): Scale {
  const height = Math.min(rowsHeight, tallest);
  const ratio = height < rowsHeight ? Math.max(1, rowsHeight - viewportHeight) / Math.max(1, height - viewportHeight) : 1;
  return { height, topOf: (scrollTop) => scrollTop * ratio, scrollTopOf: (top) => top / ratio };
}
