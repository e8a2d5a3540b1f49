import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REASON_KEYS } from '../../src/main/extraction/reasons.ts';
import { isMessageKey } from '#shared/i18n/translate';

const SOURCES = join(import.meta.dirname, '..', '..', 'src', 'main');

it('every failure and warning that the backend names has words', () => {
  const named = globSync('**/*.ts', { cwd: SOURCES, exclude: (name) => name.endsWith('.test.ts') }).flatMap((file) => {
    const text = readFileSync(join(SOURCES, file), 'utf8');
    const failures = [...text.matchAll(/ConfinsError\(\s*'\w+',\s*'([\w.]+)'/g)].map(([, key]) => `error.${key}`);
    return [...failures, ...[...text.matchAll(/'(warning\.\w+)'/g)].map(([, key]) => key ?? '')];
  });
  const computed = ['empty', 'binary', 'too_large'].flatMap((what) => [`error.document.${what}`, `error.document.${what}_file`]);
  expect(named.length).toBeGreaterThan(15);
  expect([...named, ...computed].filter((key) => !isMessageKey(key))).toEqual([]);
});

it('every reason that the reader gives has words', () => {
  expect(REASON_KEYS.filter((key) => !isMessageKey(key))).toEqual([]);
});
