/** Files that a command writes. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { ConfinsError } from '#shared/contract/rpc';

/** Written beside and renamed, so that no half file stands under the name. Throws `report.target_unwritable`. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const partial = `${file}.partial-${process.pid}`;
  try {
    writeFileSync(partial, bytes);
    renameSync(partial, file);
  } catch (cause) {
    rmSync(partial, { force: true });
    throw new ConfinsError('unsupported', 'report.target_unwritable', { file, reason: reasonOf(cause) }, { cause });
  }
}

/** The system's code for what went wrong with a file. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}
