import { useEffect, useRef } from 'react';

/** The whole screen where the door lets it, else the whole window; leaving the one leaves the other. */
export function useFullScreen(onLeave: () => void): void {
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  useEffect(() => {
    const page = document.documentElement;
    const onChange = (): void => {
      if (document.fullscreenElement === null) leave.current();
    };
    const entered = page.requestFullscreen().then(() => {
      document.addEventListener('fullscreenchange', onChange);
      return true;
    }, () => false);
    return () => {
      void entered.then((isFull) => {
        document.removeEventListener('fullscreenchange', onChange);
        if (isFull && document.fullscreenElement !== null) void document.exitFullscreen();
      });
    };
  }, []);
}
