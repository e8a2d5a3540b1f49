/** A lock file beside the workspace, so that two processes never write one workspace at once. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { z } from 'zod';

const Holder = z.object({ pid: z.int().positive(), host: z.string(), user: z.string(), since: z.string() });
type Holder = z.infer<typeof Holder>;

export type LockResult = { readonly held: true; readonly release: () => void } | { readonly held: false; readonly holder: string };

/** Takes the lock, or says who has it. A lock whose process is gone is taken over. */
export function takeLock(file: string, now: string): LockResult {
  const path = `${file}.lock`;
  const mine: Holder = { pid: process.pid, host: hostname(), user: userInfo().username, since: now };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(path, JSON.stringify(mine), { flag: 'wx' });
      return { held: true, release: () => releaseOwn(path, mine) };
    } catch (error) {
      if (!isExisting(error)) throw error;
    }
    const holder = readHolder(path);
    if (holder && isAlive(holder)) return { held: false, holder: describe(holder) };
    rmSync(path, { force: true });
  }
  return { held: false, holder: '?' };
}

function releaseOwn(path: string, mine: Holder): void {
  const holder = readHolder(path);
  if (holder?.pid === mine.pid && holder.since === mine.since) rmSync(path, { force: true });
}

function readHolder(path: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Absent, half-written or not ours: nobody that can be named holds it.
    return null;
  }
}

/** A process of another machine cannot be asked; it counts as alive. */
function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function describe({ user, host, pid, since }: Holder): string {
  return `${user}@${host} (pid ${pid}, ${since})`;
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
