import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coverageOf, coverageOfFamilies, drawable } from './coverage.ts';

const folder = new URL('../../../resources/fonts/', import.meta.url);
const fonts = readdirSync(folder).filter((name) => name.endsWith('.ttf'));
const covered = new Set(fonts.flatMap((name) => [...coverageOf(readFileSync(new URL(name, folder)))]));

it('reads what a font covers: French, its spaces and signs, Arabic; no emoji', () => {
  const all = (text: string): boolean => [...text].every((letter) => covered.has(letter.codePointAt(0) ?? 0));
  expect([
    all('Éàçœ«\u00a0»\u202f;–≥’−·'),
    all('نواكشوط'),
    all('Нара'),
    covered.has(0x1f600),
    covered.has(0xffff),
  ]).toEqual([true, true, true, false, false]);
});

it('counts of a family what all its weights cover', () => {
  const [regular, serif] = ['IBMPlexSans_400Regular.ttf', 'IBMPlexSerif_400Regular.ttf'].map((name) =>
    readFileSync(new URL(name, folder)),
  );
  if (!regular || !serif) throw new Error('fonts missing');
  const both = coverageOfFamilies([[regular, serif]]);
  expect([...both].every((point) => coverageOf(regular).has(point) && coverageOf(serif).has(point))).toBe(true);
  expect(coverageOfFamilies([[regular], [serif]])).toEqual(new Set([...coverageOf(regular), ...coverageOf(serif)]));
});

it('writes what no font covers as its code point, and keeps the rest', () => {
  expect(drawable('\ufeffNara 😀 ߒ\u0000 \ud800 ❤\ufe0f\nنارا', covered)).toBe(
    'Nara [U+1F600] [U+07D2][U+0000] [U+D800] [U+2764]\nنارا',
  );
});
