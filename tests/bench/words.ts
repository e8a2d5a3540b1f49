/** Words and sentences of no language: 12,000 words of six letters, so that one is found inside no other, drawn by Zipf's law. */
import { powerLaw, type Random } from './random.ts';

const SIZE = 12_000;
const CONSONANTS = 'bcdfghjklmnpqrstvwxz';
const VOWELS = 'aeiou';

export const WORDS: readonly string[] = Array.from({ length: SIZE }, (_, index) => {
  // A step without a common factor spreads the words over all beginnings.
  const code = (index * 386_579) % 1_000_000;
  return [code % 100, Math.floor(code / 100) % 100, Math.floor(code / 10_000)].map(syllable).join('');
});

const draw = powerLaw(SIZE, 1);

/** About 200 characters. */
export function note(random: Random): string {
  return Array.from({ length: 29 }, () => WORDS[draw(random)]).join(' ');
}

function syllable(code: number): string {
  return `${CONSONANTS[code % 20]}${VOWELS[Math.floor(code / 20)]}`;
}
