/** Files that a command writes. */
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { ConfinsError } from '#shared/contract/rpc';

/**
 * Written beside and renamed, so that no half file stands under the name; a device or a pipe is written to as it is, and a
 * link stays one. Throws `report.target_full`, `report.target_open`, `report.target_folder` or `report.target_unwritable`.
 */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const { path, isFile } = placeOf(file);
  const partial = isFile ? `${path}.partial-${process.pid}` : null;
  try {
    writeFileSync(partial ?? path, bytes, { flush: isFile });
    if (partial !== null) renameSync(partial, path);
  } catch (cause) {
    if (partial !== null) rmSync(partial, { force: true });
    throw unwritable(file, cause);
  }
}

/** The system's code for what went wrong with a file. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}

/** One sentence for why a file could not be written. */
export function unwritable(file: string, cause: unknown): ConfinsError {
  const reason = reasonOf(cause);
  return new ConfinsError('unsupported', SENTENCES[reason] ?? 'report.target_unwritable', { file, reason }, { cause });
}

/** What the systems answer for a full disk or quota; for a file that another program holds, on Windows; for a folder of that name. */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: 'report.target_full', EDQUOT: 'report.target_full', EFBIG: 'report.target_full',
  EBUSY: 'report.target_open', EPERM: 'report.target_open', ETXTBSY: 'report.target_open',
  EISDIR: 'report.target_folder', ENOTEMPTY: 'report.target_folder', EEXIST: 'report.target_folder',
};

function placeOf(file: string): { readonly path: string; readonly isFile: boolean } {
  try {
    const path = realpathSync(file);
    const found = statSync(path);
    return { path, isFile: found.isFile() || found.isDirectory() };
  } catch {
    return { path: file, isFile: true };
  }
}
