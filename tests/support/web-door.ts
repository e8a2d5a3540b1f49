/** Runs the built web door as a user would, in its own process. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface WebDoor {
  /** With its launch token: it opens once. */
  readonly url: string;
  /** Presses Enter in its terminal. */
  freshUrl(): Promise<string>;
  close(): Promise<void>;
}

/** `home`: a folder of the test's own for what Confins keeps beside the workspaces. */
export async function startWebDoor(root: string, args: readonly string[], home?: string): Promise<WebDoor> {
  const server = spawn(process.execPath, [join(root, 'out/main/serve.js'), '--no-open', ...args], { stdio: ['pipe', 'pipe', 'pipe'], env: environmentOf(home) });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const lines = createInterface(server.stdout)[Symbol.asyncIterator]();
  const nextUrl = async (): Promise<string> => {
    const { value } = await lines.next();
    if (value === undefined) throw new Error(`the web door ended before it gave an address: ${said}`);
    return value.replace('Confins: ', '');
  };
  return {
    url: await nextUrl(),
    freshUrl() {
      server.stdin.write('\n');
      return nextUrl();
    },
    close() {
      return new Promise((resolve) => {
        server.once('exit', () => resolve());
        server.kill('SIGINT');
      });
    },
  };
}

/** Where each platform looks for a person's application data. */
export function environmentOf(home: string | undefined): NodeJS.ProcessEnv {
  return home === undefined ? process.env : { ...process.env, XDG_DATA_HOME: home, APPDATA: home, HOME: home };
}
