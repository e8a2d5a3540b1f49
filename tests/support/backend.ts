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

interface BackendOptions {
  readonly workspace?: string;
  readonly empty?: boolean;
  readonly allowedHosts?: readonly string[];
  readonly clock?: () => string;
  readonly polling?: boolean;
}

export async function openBackend({ workspace = ':memory:', empty, allowedHosts, polling, clock = () => NOW }: BackendOptions = {}): Promise<Backend> {
  const app = await openApp({ workspace, resourcesDir: RESOURCES, empty, as: 'analyste', clock, allowedHosts, polling });
  return { app, client: createClient(app.dispatch) };
}

export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'confins-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
