/** How far the list is scrolled, in the pixels of its rows, which may be more than an element can be high. */
import { useRef, useState, type RefObject } from 'react';
import { useBoxSize } from '../ui/use-box-size.ts';
import { ROW_HEIGHT } from './event-row.tsx';
import { HEAD_HEIGHT } from './list-head.tsx';
import { scaleOf, topToShow } from './window.ts';

export interface Scroll {
  /** Of the first pixel shown, and how many are. */
  readonly top: number;
  readonly viewport: number;
  /** Of the element that stands for all rows. */
  readonly height: number;
  /** What a row's own top has to be moved by to stand in the element. */
  readonly offset: number;
  measure(): void;
  /** Scrolls no farther than needed for the row to be seen whole. */
  reveal(row: number): void;
}

export function useScroll(box: RefObject<HTMLElement | null>, total: number): Scroll {
  const [{ top, viewport }, setShown] = useState({ top: 0, viewport: 800 });
  /** The scroll position that the rows were set to: what it stands for is known exactly, other positions to the pixel. */
  const set = useRef({ scrollTop: 0, top: 0 });
  const scale = scaleOf(total * ROW_HEIGHT, viewport);
  const measure = (): void => {
    if (!box.current) return;
    const { scrollTop, clientHeight } = box.current;
    const isSet = Math.abs(scrollTop - set.current.scrollTop) < 1;
    setShown({ top: isSet ? set.current.top : scale.topOf(scrollTop), viewport: clientHeight - HEAD_HEIGHT });
  };
  useBoxSize(box, measure);
  const reveal = (row: number): void => {
    if (!box.current) return;
    const next = topToShow(row, top, viewport, ROW_HEIGHT);
    if (next === top) return;
    box.current.scrollTo({ top: scale.scrollTopOf(next) });
    set.current = { scrollTop: box.current.scrollTop, top: next };
    setShown({ top: next, viewport });
  };
  return { top, viewport, height: scale.height, offset: Math.round(scale.scrollTopOf(top)) - top, measure, reveal };
}
