import { useLayoutEffect, useRef, type RefObject } from 'react';
import { detailOf } from '../engine/details.ts';
import { useView } from '../state/view.ts';
import type { EventMap } from './create-event-map.ts';
import styles from './map-panel.module.css';

/** Pixels between a mark and its ring. */
const CLEARANCE = 4;

/** Rings the mark of the event that the pointer is on in another view. */
export function HoverRing({ map }: { readonly map: RefObject<EventMap | null> }) {
  const ring = useRef<HTMLSpanElement>(null);
  const hovered = useView((view) => view.hovered);
  useLayoutEffect(() => {
    const mark = hovered === null ? null : map.current?.locate(hovered, detailOf(hovered));
    if (!ring.current) return;
    ring.current.hidden = !mark;
    if (!mark) return;
    const size = `${2 * (mark.radius + CLEARANCE)}px`;
    Object.assign(ring.current.style, { left: `${mark.at[0]}px`, top: `${mark.at[1]}px`, width: size, height: size });
  }, [map, hovered]);
  return <span ref={ring} className={styles.ring} hidden aria-hidden="true" />;
}
