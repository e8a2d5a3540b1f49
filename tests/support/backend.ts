/** A real backend over a workspace in a temporary folder, or in memory. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '#shared/contract/client';
import { type App, openApp } from '../../src/main/app.ts';

export const RESOURCES = join(import.meta.dirname, '..', '..', 'resources');
export const NOW = '2024-05-10T12:00:00.000Z';

export interface Backend {
  readonly app: App;
  readonly client: Client;
}

export async function openBackend(options: { workspace?: string; empty?: boolean } = {}): Promise<Backend> {
  const app = await openApp({ workspace: options.workspace ?? ':memory:', resourcesDir: RESOURCES, empty: options.empty, as: 'analyste', clock: () => NOW });
  return { app, client: createClient(app.dispatch) };
}

export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'confins-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
