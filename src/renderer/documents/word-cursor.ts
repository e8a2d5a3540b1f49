/** A selection moved by keys through a text: by word or by sentence, and stretched from where it began. Pure. */

/** UTF-16 offsets into the text; `focus` is the end that moves and may lie before `anchor`. */
export interface TextSelection {
  readonly anchor: number;
  readonly focus: number;
}

export interface Move {
  readonly unit: 'word' | 'sentence';
  readonly direction: 1 | -1;
  /** Stretches the selection instead of moving it. */
  readonly extend: boolean;
}

/** UTF-16 code units read on either side of the moving end: a longer sentence counts as ending there. */
const REACH = 6000;

/**
 * The next or previous word or sentence; `from` is where the first move starts while nothing is selected. At either end
 * of the text the selection stays.
 */
export function moved(text: string, selection: TextSelection | null, move: Move, from = 0): TextSelection {
  if (!selection) return first(text, from, move);
  return move.extend ? stretched(text, selection, move) : stepped(text, selection, move);
}

/** The offset where the selection begins, and where it ends. */
export function spanOf({ anchor, focus }: TextSelection): { readonly start: number; readonly end: number } {
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

function first(text: string, from: number, { unit }: Move): TextSelection {
  const units = unitsAround(text, from, unit);
  const found = units.find(({ end }) => end > from) ?? units.at(-1);
  return found ? { anchor: found.start, focus: found.end } : { anchor: from, focus: from };
}

function stepped(text: string, selection: TextSelection, { unit, direction }: Move): TextSelection {
  const { start, end } = spanOf(selection);
  const found = direction === 1
    ? unitsAround(text, end, unit).find((candidate) => candidate.start >= end)
    : unitsAround(text, start, unit).findLast((candidate) => candidate.end <= start);
  return found ? { anchor: found.start, focus: found.end } : selection;
}

/** Past its beginning the selection turns over, so that the word it began with stays inside. */
function stretched(text: string, { anchor, focus }: TextSelection, { unit, direction }: Move): TextSelection {
  const units = unitsAround(text, focus, unit);
  if (direction === 1 && focus < anchor) {
    const next = units.find(({ start }) => start > focus)?.start;
    return next !== undefined && next < anchor ? { anchor, focus: next } : grown(text, { anchor: focus, focus: anchor }, unit, direction);
  }
  if (direction === -1 && focus > anchor) {
    const previous = units.findLast(({ end }) => end < focus)?.end;
    return previous !== undefined && previous > anchor ? { anchor, focus: previous } : grown(text, { anchor: focus, focus: anchor }, unit, direction);
  }
  return grown(text, { anchor, focus }, unit, direction);
}

function grown(text: string, { anchor, focus }: TextSelection, unit: Move['unit'], direction: Move['direction']): TextSelection {
  const units = unitsAround(text, focus, unit);
  const edge = direction === 1 ? units.find(({ end }) => end > focus)?.end : units.findLast(({ start }) => start < focus)?.start;
  return { anchor, focus: edge ?? focus };
}

interface Unit {
  readonly start: number;
  readonly end: number;
}

function unitsAround(text: string, offset: number, unit: Move['unit']): readonly Unit[] {
  const low = Math.max(0, offset - REACH);
  const segments = new Intl.Segmenter(undefined, { granularity: unit }).segment(text.slice(low, offset + REACH));
  return [...segments].flatMap(({ segment, index, isWordLike }) => {
    if (unit === 'word' ? isWordLike !== true : segment.trim() === '') return [];
    const start = low + index + (segment.length - segment.trimStart().length);
    return [{ start, end: start + segment.trim().length }];
  });
}
