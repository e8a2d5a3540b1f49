/** `serve`: the web door until the process is told to end; one JSON line with its address. */
import { openApp } from '../../app.ts';
import { defaultWorkspacePath, preferencesPath, resourcesDir } from '../../paths.ts';
import { startHttpDoor } from '../http/door.ts';
import { type Call, numberOption } from './usage.ts';

export async function serve(call: Call, streams: { readonly out: (text: string) => void }): Promise<number> {
  const app = await openApp({ workspace: call.text('workspace') ?? defaultWorkspacePath(), resourcesDir: resourcesDir(), preferences: preferencesPath(), as: call.text('as'), polling: true });
  const door = await startHttpDoor(app, { port: numberOption(call, 'port') ?? 0 });
  streams.out(`${JSON.stringify({ url: door.url })}\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await door.close();
  await app.close();
  return 0;
}
