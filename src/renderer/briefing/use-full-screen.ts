import { useEffect, useRef } from 'react';

/** The whole screen where the door lets it, else the whole window; leaving the one leaves the other. */
export function useFullScreen(onLeave: () => void): void {
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  useEffect(() => {
    const onChange = (): void => {
      if (document.fullscreenElement === null) leave.current();
    };
    const entered = enter(onChange);
    return () => void entered.then((isFull) => (isFull ? leaveFullScreen(onChange) : undefined));
  }, []);
}

/** False where the door does not let it. */
async function enter(onChange: () => void): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    return false;
  }
  document.addEventListener('fullscreenchange', onChange);
  return true;
}

async function leaveFullScreen(onChange: () => void): Promise<void> {
  document.removeEventListener('fullscreenchange', onChange);
  if (document.fullscreenElement !== null) await document.exitFullscreen();
}
