import { useEffect, useRef, type RefObject } from 'react';

/** Calls the handler once the element stands, and after each change of its size. */
export function useBoxSize(box: RefObject<HTMLElement | null>, onResize: () => void): void {
  const current = useRef(onResize);
  useEffect(() => {
    current.current = onResize;
  });
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new ResizeObserver(() => current.current());
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
}
