import { expect, it } from 'vitest';
import { isMacPlatform, keyCaps } from './key-label.ts';

it('keys are printed as the keyboard at hand prints them', () => {
  const keys = ['a', 'A', '?', '+', 'Escape', 'ArrowDown', 'Mod+k', 'Mod+Shift+z'];
  expect(keys.map((key) => keyCaps(key, 'fr', false).join(' '))).toEqual(['A', 'Maj A', '?', '+', 'Échap', '↓', 'Ctrl K', 'Ctrl Maj Z']);
  expect(keys.map((key) => keyCaps(key, 'en', true).join(' '))).toEqual(['A', '⇧ A', '?', '+', 'Esc', '↓', '⌘ K', '⌘ ⇧ Z']);
});

it('a Mac is told by its platform', () => {
  expect(['MacIntel', 'iPad', 'Win32', 'Linux x86_64'].map(isMacPlatform)).toEqual([true, true, false, false]);
});
