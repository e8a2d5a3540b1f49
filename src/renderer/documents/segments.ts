/** Overlapping marks of a text cut into segments that do not overlap, so that they can be written one after the other. */

/** UTF-16 offsets into the text, `end` excluded. */
export interface Mark<Owner = string> {
  readonly start: number;
  readonly end: number;
  readonly owner: Owner;
}

export interface Segment<M> {
  readonly start: number;
  readonly end: number;
  /** Every mark that covers the whole segment; none for plain text. */
  readonly marks: readonly M[];
}

/** Segments that cover the text from 0 to `length` without gap; marks outside it are cut, empty ones dropped. Cuts × marks steps. */
export function segmentsOf<M extends Mark<unknown>>(length: number, marks: readonly M[]): readonly Segment<M>[] {
  const shown = marks.filter(({ start, end }) => Math.max(start, 0) < Math.min(end, length));
  const cuts = new Set([0, length]);
  for (const { start, end } of shown) cuts.add(Math.max(start, 0)).add(Math.min(end, length));
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] ?? 0;
    return { start, end, marks: shown.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}
