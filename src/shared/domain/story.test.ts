import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { OTHER_STORIES, SAME_STORIES } from '../../../tests/support/stories.ts';
import { isSameStory, likeness, sketchOf } from './story.ts';

const like = (a: string, b: string): number => likeness(sketchOf(a), sketchOf(b));

describe('the same story', () => {
  it.each(SAME_STORIES)('%s', (_what, a, b) => {
    expect(like(a, b)).toBeGreaterThanOrEqual(0.63);
    expect(isSameStory(sketchOf(b), sketchOf(a))).toBe(true);
  });
});

describe('another story', () => {
  it.each(OTHER_STORIES)('%s', (_what, a, b) => {
    expect(like(a, b)).toBeLessThanOrEqual(0.32);
    expect(isSameStory(sketchOf(a), sketchOf(b))).toBe(false);
  });

  it('is a round-up that holds the text among many others', () => {
    const copy = SAME_STORIES[0]?.[2] ?? '';
    const others = [...SAME_STORIES, ...OTHER_STORIES].map(([, , text]) => text).join('\n\n');
    expect(isSameStory(sketchOf(copy), sketchOf(others))).toBe(false);
  });

  it('is any text of few words', () => {
    expect(like('Trois bergers enlevés à Fassala mardi.', 'Trois bergers enlevés à Fassala mardi.')).toBe(0);
  });
});

it('long texts are judged by a sample close to the whole', () => {
  const words = (seed: number, count: number): string => Array.from({ length: count }, (_, i) => `m${(seed * 7919 + i * 104_729) % 99_991}`).join(' ');
  const [shared, left, right] = [words(1, 6_000), words(2, 3_000), words(3, 3_000)];
  expect(like(`${shared} ${left}`, `${shared} ${right}`)).toBeCloseTo(2 / 3, 1);
});

it('likeness is symmetric, and whole for a text with itself', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 400 }), fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'h'), { maxLength: 400 }), (a, b) => {
    const [left, right] = [sketchOf(a.join(' ')), sketchOf(b.join(' '))];
    expect(likeness(left, right)).toBe(likeness(right, left));
    expect(likeness(left, left)).toBe(left.runs < 40 ? 0 : 1);
  }));
});
