/** The browser's selection as offsets into the text that an element shows, and back. The element's text is exactly the document's. */
import type { TextSelection } from './word-cursor.ts';

/** Null where nothing, or something outside the element, is selected. */
export function selectionIn(box: HTMLElement): TextSelection | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || !selection.anchorNode || !selection.focusNode) return null;
  if (!box.contains(selection.anchorNode) || !box.contains(selection.focusNode)) return null;
  return { anchor: offsetOf(box, selection.anchorNode, selection.anchorOffset), focus: offsetOf(box, selection.focusNode, selection.focusOffset) };
}

/** Selects, and brings the moving end into view. */
export function select(box: HTMLElement, { anchor, focus }: TextSelection): void {
  const [from, to] = [placeOf(box, anchor), placeOf(box, focus)];
  if (!from || !to) return;
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  showEnd(box, to);
}

export function clearSelection(): void {
  document.getSelection()?.removeAllRanges();
}

/** The offset of the first text shown at the top of the element. */
export function offsetAtTop(box: HTMLElement): number {
  const { top, left } = box.getBoundingClientRect();
  const style = getComputedStyle(box);
  const caret = document.caretPositionFromPoint(left + Number.parseFloat(style.paddingLeft) + 2, top + Number.parseFloat(style.paddingTop) + 4);
  return caret && box.contains(caret.offsetNode) ? offsetOf(box, caret.offsetNode, caret.offset) : 0;
}

interface Place {
  readonly node: Node;
  readonly offset: number;
}

function offsetOf(box: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(box, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

function placeOf(box: HTMLElement, offset: number): Place | null {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (offset <= before + length) return { node, offset: offset - before };
    before += length;
  }
  return null;
}

function showEnd(box: HTMLElement, { node, offset }: Place): void {
  const range = document.createRange();
  range.setStart(node, offset);
  range.collapse(true);
  const { top, bottom, height } = range.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  if (height === 0) return;
  const margin = Math.min(60, frame.height / 4);
  if (top < frame.top + margin) box.scrollTop -= frame.top + margin - top;
  else if (bottom > frame.bottom - margin) box.scrollTop += bottom - (frame.bottom - margin);
}
