import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import { expect, test } from '../door.ts';

test('the built preload script is one a sandboxed window can load', () => {
  const built = readFileSync(resolve(import.meta.dirname, '../../../out/preload/index.cjs'), 'utf8');
  // A script, not a module: import and export would be syntax errors.
  expect(() => new Script(built)).not.toThrow();
  const required = [...built.matchAll(/require\(["']([^"']+)["']\)/g)].map(([, name]) => name);
  expect(new Set(required)).toEqual(new Set(['electron']));
});
