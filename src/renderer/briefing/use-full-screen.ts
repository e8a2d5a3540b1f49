import { useEffect, useMemo, useRef } from 'react';

/** Milliseconds: a browser may leave full screen as another window opens. */
const GRACE = 3000;

export interface FullScreen {
  /** The whole screen again, where it was left. */
  enter(): void;
  /** For a moment, leaving the whole screen is not leaving what is shown. */
  stay(): void;
}

/** The whole screen where the door lets it, else the whole window; leaving the one leaves the other. */
export function useFullScreen(onLeave: () => void): FullScreen {
  const leave = useRef(onLeave);
  const staysUntil = useRef(0);
  const isShown = useRef(false);
  useEffect(() => {
    leave.current = onLeave;
  });
  useEffect(() => {
    const onChange = (): void => {
      if (document.fullscreenElement === null && performance.now() > staysUntil.current) leave.current();
    };
    isShown.current = true;
    const entered = enter();
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      isShown.current = false;
      document.removeEventListener('fullscreenchange', onChange);
      void entered.then(() => (isShown.current || document.fullscreenElement === null ? undefined : document.exitFullscreen()));
    };
  }, []);
  return useMemo(() => ({
    enter: () => void enter(),
    stay: () => {
      staysUntil.current = performance.now() + GRACE;
    },
  }), []);
}

/** Nothing where the door does not let it. */
async function enter(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
  } catch {
    // The window itself is then the screen.
  }
}
