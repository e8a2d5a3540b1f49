import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language.ts';

describe('language', () => {
  it.each([
    ['Le marché du village est fermé depuis la fin de la semaine, selon les habitants.', 'fr'],
    ['The market of the village has been closed since the end of the week, residents said.', 'en'],
    ['السوق مغلق منذ نهاية الأسبوع بحسب السكان', 'other'],
    ['El mercado cerró hace dos semanas según los vecinos', 'other'],
    ['', 'other'],
  ])('%s', (text, expected) => {
    expect(detectLanguage(text)).toBe(expected);
  });
});
