/** Remembers where the window stood. */
import { readFileSync, writeFileSync } from 'node:fs';
import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';

const WindowState = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(640), height: z.int().min(480) }),
  maximized: z.boolean(),
});
type WindowState = z.infer<typeof WindowState>;

/** `null` on the first start, and where the window would now lie off every screen. */
export function storedWindowState(file: string): WindowState | null {
  const parsed = WindowState.safeParse(storedJson(file));
  return parsed.success && isOnScreen(parsed.data.bounds) ? parsed.data : null;
}

/** Writes the state when the window closes. */
export function keepWindowState(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    writeFileSync(file, JSON.stringify(state));
  });
}

/** A file that is absent or damaged costs the reader a default window, nothing more. */
function storedJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function isOnScreen(bounds: Rectangle): boolean {
  const { workArea } = screen.getDisplayMatching(bounds);
  return (
    bounds.x < workArea.x + workArea.width &&
    bounds.x + bounds.width > workArea.x &&
    bounds.y < workArea.y + workArea.height &&
    bounds.y + bounds.height > workArea.y
  );
}
