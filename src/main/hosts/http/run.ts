/** Runs the web door in a terminal until it is told to stop. */
import type { App } from '../../app.ts';
import { openInBrowser } from './browser.ts';
import { startHttpDoor, type HttpDoor } from './door.ts';

export interface RunOptions {
  readonly port: number;
  readonly open: boolean;
  /** One JSON line `{ url, workspace }` on stdout instead of sentences. */
  readonly json: boolean;
  readonly workspace: string;
}

/** Resolves once the door and the workspace are closed, after SIGINT, SIGTERM or SIGHUP. */
export async function runHttpDoor(app: App, options: RunOptions): Promise<void> {
  const door = await startHttpDoor(app, { port: options.port });
  announce(door, options);
  if (options.open && !options.json) await openInBrowser(door.url);
  printFreshLinks(door);
  await stopSignal();
  await door.close();
  await app.close();
}

function announce(door: HttpDoor, { json, workspace }: RunOptions): void {
  if (json) return void process.stdout.write(`${JSON.stringify({ url: door.url, workspace })}\n`);
  process.stdout.write(`Confins: ${door.url}\n`);
  process.stderr.write(`Workspace: ${workspace}\nThe link opens once; press Enter for a fresh one, Ctrl+C to stop.\n`);
}

function printFreshLinks(door: HttpDoor): void {
  process.stdin.on('data', () => process.stdout.write(`Confins: ${door.freshUrl()}\n`));
  process.stdin.on('error', () => process.stdin.destroy());
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
