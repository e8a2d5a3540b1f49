import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coverageOf, drawable } from './coverage.ts';

const folder = new URL('../../../resources/fonts/', import.meta.url);
const fonts = readdirSync(folder).filter((name) => name.endsWith('.ttf'));
const covered = new Set(fonts.flatMap((name) => [...coverageOf(readFileSync(new URL(name, folder)))]));

it('reads what a font covers: French, its spaces and signs, Arabic; no emoji', () => {
  const all = (text: string): boolean => [...text].every((letter) => covered.has(letter.codePointAt(0) ?? 0));
  expect([all('Éàçœ«\u00a0»\u202f;–≥’−·'), all('نواكشوط'), all('Нара'), covered.has(0x1f600), covered.has(0xffff)]).toEqual([true, true, true, false, false]);
});

it('writes what no font covers as its code point, and keeps the rest', () => {
  expect(drawable('Nara 😀 ߒ\u0007 ❤\ufe0f\nنارا', covered)).toBe('Nara [U+1F600] [U+07D2][U+0007] [U+2764]\nنارا');
});
