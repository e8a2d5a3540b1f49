import { describe, expect, it } from 'vitest';
import { keepPreferences, preferencesShown, preferencesToKeep, readPreferences } from './preferences.ts';

function memory(initial: Record<string, string> = {}) {
  const kept = new Map(Object.entries(initial));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

const refused = () => {
  throw new DOMException('denied', 'SecurityError');
};

describe('preferences', () => {
  it('come back as they were kept', () => {
    const storage = memory();
    expect(keepPreferences(() => storage, { lang: 'en', theme: 'dark' })).toBe(true);
    expect(readPreferences(() => storage)).toEqual({ lang: 'en', theme: 'dark' });
  });

  it('start in French and follow the system', () => {
    expect(readPreferences(() => memory())).toEqual({ lang: 'fr', theme: 'system' });
  });

  it('survive a storage that is refused', () => {
    expect(readPreferences(refused)).toEqual({ lang: 'fr', theme: 'system' });
    expect(keepPreferences(refused, { lang: 'en', theme: 'dark' })).toBe(false);
  });

  it.each(['{', '7', '{"lang":"de","theme":3}'])('fall back where %s was kept', (text) => {
    expect(readPreferences(() => memory({ 'confins.preferences': text }))).toEqual({ lang: 'fr', theme: 'system' });
  });
});

describe('preferences of the backend', () => {
  it('are shown as they are kept; no theme follows the system', () => {
    const shown = { lang: 'fr', theme: 'dark' } as const;
    expect(preferencesShown({ lang: 'en', theme: 'light' }, shown)).toEqual({ lang: 'en', theme: 'light' });
    expect(preferencesShown({ lang: null, theme: null }, shown)).toEqual({ lang: 'fr', theme: 'system' });
  });

  it('are told only what changed', () => {
    const before = { lang: 'fr', theme: 'dark' } as const;
    expect(preferencesToKeep({ lang: 'en', theme: 'dark' }, before)).toEqual({ lang: 'en' });
    expect(preferencesToKeep({ lang: 'fr', theme: 'system' }, before)).toEqual({ theme: null });
    expect(preferencesToKeep(before, before)).toEqual({});
  });
});
