import { describe, expect, it } from 'vitest';
import { codeOf, nameOf } from './names.ts';

describe('codes and names', () => {
  it('are told in the reader’s language', () => {
    expect([nameOf('language', 'ar', 'fr'), nameOf('region', 'MR', 'fr'), nameOf('region', 'MR', 'en')]).toEqual(['arabe', 'Mauritanie', 'Mauritania']);
    expect(nameOf('region', '?', 'fr')).toBe('?');
  });

  it.each([
    ['language', 'Français', 'fr'],
    ['language', 'EN', 'en'],
    ['language', '', null],
    ['language', 'charabia', undefined],
    ['region', 'mali', 'ML'],
    ['region', 'Mauritania', 'MR'],
    ['region', 'sn', 'SN'],
    ['region', 'Atlantide', undefined],
  ] as const)('%s %s', (kind, text, expected) => {
    expect(codeOf(kind, text, 'fr')).toBe(expected);
  });
});
