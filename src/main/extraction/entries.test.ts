import { describe, expect, it } from 'vitest';
import { entryPlace } from './entries.ts';

describe('the beginning of an entry', () => {
  it.each([
    ['3 May - Hassi Labyad (Hodh Chargui).', 'Hassi Labyad'],
    ['- 06/10, Guire : interception', 'Guire'],
    ['17/07/2025 - Lere: attack', 'Lere'],
    ['22 mai - Goumbou. Une mine', 'Goumbou'],
    ['On 5 March, soldiers entered the village.', null],
    ['Le 5 mars, Bamako a convoque', null],
  ])('%s', (text, expected) => {
    const at = entryPlace(text);
    expect(at === null ? null : text.slice(at.start, at.end)).toBe(expected);
  });
});
