import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../../tests/support/backend.ts';
import { unwritable, writeWhole } from './write-whole.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const bytes = Buffer.alloc(200_000, 'x');
const isWindows = process.platform === 'win32';

/** The key of the sentence that it fails with. */
function failing(act: () => void): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error && 'key' in error ? String(error.key) : String(error);
  }
  return 'nothing';
}

describe('writing a file whole', () => {
  it('takes the place of what stood there, and leaves nothing beside', () => {
    const file = join(folder.path, 'r.pdf');
    writeFileSync(file, 'before');
    writeWhole(file, bytes);
    expect([readFileSync(file).equals(bytes), readdirSync(folder.path)]).toEqual([true, ['r.pdf']]);
  });

  it.skipIf(isWindows)('follows a link to what it leads to', () => {
    const [file, link] = [join(folder.path, 'r.pdf'), join(folder.path, 'latest.pdf')];
    writeFileSync(file, 'before');
    symlinkSync(file, link);
    writeWhole(link, bytes);
    expect([lstatSync(link).isSymbolicLink(), readFileSync(file).equals(bytes)]).toEqual([true, true]);
  });

  it('says that a folder has the name, and leaves it', () => {
    const file = join(folder.path, 'r.pdf');
    mkdirSync(join(file, 'inside'), { recursive: true });
    expect(failing(() => writeWhole(file, bytes))).toBe(isWindows ? 'report.target_open' : 'report.target_folder');
    expect(readdirSync(folder.path)).toEqual(['r.pdf']);
  });

  it('says why in a sentence of its own for a full disk and a file held by another program', () => {
    const told = ['ENOSPC', 'EDQUOT', 'EBUSY', 'EPERM', 'EACCES'].map((code) => unwritable('r.pdf', Object.assign(new Error(code), { code })).key);
    expect(told).toEqual(['report.target_full', 'report.target_full', 'report.target_open', 'report.target_open', 'report.target_unwritable']);
  });

  // The device whose disk is always full is Linux's.
  it.skipIf(!existsSync('/dev/full'))('says that the disk is full, and does not take the place of a device', () => {
    expect(failing(() => writeWhole('/dev/full', bytes))).toBe('report.target_full');
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  // Windows has no limit to the size of the files of a process.
  it.skipIf(isWindows)('keeps the former file where the new one does not fit', () => {
    const file = join(folder.path, 'r.pdf');
    writeFileSync(file, 'before');
    const act = `import(process.argv[1]).then(({ writeWhole }) => writeWhole(process.argv[2], Buffer.alloc(200000))).catch((error) => console.log(error.key))`;
    const module = resolve(import.meta.dirname, 'write-whole.ts');
    const { stdout } = spawnSync('sh', ['-c', 'ulimit -f 8; exec "$@"', 'sh', process.execPath, '-e', act, module, file], { encoding: 'utf8' });
    expect([stdout.trim(), readFileSync(file, 'utf8'), readdirSync(folder.path)]).toEqual(['report.target_full', 'before', ['r.pdf']]);
  });
});
