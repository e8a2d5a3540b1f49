import { useLayoutEffect, useState, type RefObject } from 'react';
import { useView } from '../state/view.ts';
import type { EventMap } from './create-event-map.ts';
import styles from './map-panel.module.css';

/** Rings the mark of the event that the pointer is on in another view. */
export function HoverRing({ map }: { readonly map: RefObject<EventMap | null> }) {
  const hovered = useView((view) => view.hovered);
  const [ring, setRing] = useState<ReturnType<EventMap['locate']>>(null);
  useLayoutEffect(() => setRing(hovered === null ? null : (map.current?.locate(hovered) ?? null)), [map, hovered]);
  if (!ring) return null;
  const size = 2 * ring.radius + 8;
  return <span className={styles.ring} style={{ left: ring.at[0], top: ring.at[1], width: size, height: size }} aria-hidden="true" />;
}
