/** The page behind either door, for specs that are written once. Any page error or refused content fails the spec. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, expect, type ElectronApplication, type Page } from '@playwright/test';
import { showElectronWindow } from '../support/electron-window.ts';
import { environmentOf, startWebDoor } from '../support/web-door.ts';

export interface DoorOptions {
  door: 'web' | 'electron';
}

interface DoorFixtures {
  /** Words for the door's command line, such as `--empty`. */
  doorArgs: string[];
  /** A folder of the spec's own; the workspace lies in it. */
  folder: string;
  opened: Opened;
  /** Ends Confins and opens it again on the same workspace, in a page of its own. */
  reopen: () => Promise<Page>;
  /** Confins, open on a workspace of the spec's own. */
  desk: Page;
  /** Does what makes the page hand over a file, and keeps that under a name. */
  saveFile: SaveFile;
}

type SaveFile = (act: () => Promise<void>, target: string) => Promise<void>;

export const test = base.extend<DoorOptions & DoorFixtures>({
  door: ['web', { option: true }],
  doorArgs: [[], { option: true }],
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'confins-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  opened: async ({ door, doorArgs, folder, page }, use) => {
    const args = ['--workspace', join(folder, 'bureau.confins'), ...doorArgs];
    const opened = await openDoor(door, page, args, folder);
    await use(opened);
    await opened.close();
    expect(opened.complaints).toEqual([]);
  },
  desk: ({ opened }, use) => use(opened.page),
  reopen: async ({ door, doorArgs, folder, opened, page: first }, use) => {
    const args = ['--workspace', join(folder, 'bureau.confins'), ...doorArgs];
    const again: Opened[] = [];
    await use(async () => {
      await opened.close();
      const page = await first.context().newPage();
      const next = await openDoor(door, page, args, folder);
      again.push(next);
      return next.page;
    });
    for (const next of again) {
      await next.close();
      expect(next.complaints).toEqual([]);
    }
  },
  saveFile: ({ opened }, use) => use(opened.saveFile),
});

const ROOT = resolve(import.meta.dirname, '../..');

export interface Opened {
  readonly page: Page;
  readonly saveFile: SaveFile;
  /** Page errors and refused content; a spec that has told them empties the list. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** `folder`: where the door keeps what it keeps beside the workspaces. */
export function openDoor(door: DoorOptions['door'], page: Page, args: readonly string[], folder: string): Promise<Opened> {
  return door === 'web' ? openWeb(page, args, folder) : openElectron(page, args, folder);
}

async function openWeb(page: Page, args: readonly string[], folder: string): Promise<Opened> {
  const complaints = await complaintsOf(page);
  const door = await startWebDoor(ROOT, args, folder);
  await page.goto(door.url);
  await page.waitForURL((url) => url.search === '');
  return { page, saveFile: savingFrom(page), complaints, close: door.close };
}

async function openElectron(page: Page, args: readonly string[], folder: string): Promise<Opened> {
  const binary = realElectron();
  if (binary !== null) return openRealElectron(binary, args, folder);
  const complaints = await complaintsOf(page);
  const window = await showElectronWindow(page, ROOT, args, folder);
  return { page, saveFile: savingFrom(page), complaints, close: window.close };
}

async function openRealElectron(executablePath: string, args: readonly string[], folder: string): Promise<Opened> {
  const electron = await _electron.launch({ executablePath, args: ['--no-sandbox', `--user-data-dir=${folder}`, ROOT, ...args], cwd: ROOT, env: definedOf(environmentOf(folder)) });
  const page = await electron.firstWindow();
  const complaints = await complaintsOf(page);
  return { page, saveFile: savingFromElectron(electron), complaints, close: () => electron.close() };
}

function savingFrom(page: Page): SaveFile {
  return async (act, target) => {
    const [download] = await Promise.all([page.waitForEvent('download'), act()]);
    await download.saveAs(target);
  };
}

/** Electron would ask where to save. */
function savingFromElectron(electron: ElectronApplication): SaveFile {
  return async (act, target) => {
    const saved = electron.evaluate(
      ({ session }, path) =>
        new Promise<void>((done) => {
          session.defaultSession.once('will-download', (_event, item) => {
            item.setSavePath(path);
            item.once('done', () => done());
          });
        }),
      target,
    );
    await act();
    await saved;
  };
}

function definedOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function realElectron(): string | null {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const executable = process.platform === 'win32' ? 'electron.exe' : process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
  const binary = join(named ?? join(ROOT, 'node_modules/electron/dist'), executable);
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
  return hasDisplay && existsSync(binary) ? binary : null;
}

async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  await page.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      Reflect.get(globalThis, 'complain')(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return complaints;
}

export { expect };
