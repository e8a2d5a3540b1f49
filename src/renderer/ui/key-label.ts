/** What is printed on keys, in the reader's language and for the machine at hand. */
import type { Language } from '#shared/domain/document';

/** The caps of one key such as `Mod+Shift+z`, in the order in which they are pressed: `Ctrl`, `Maj`, `Z`. */
export function keyCaps(name: string, lang: Language, isMac: boolean): string[] {
  const parts = name.length > 1 ? name.split('+') : [name];
  return parts.flatMap((part) => capsOf(part, lang, isMac));
}

/** Macs print signs where other keyboards print words. */
export function isMacPlatform(platform: string): boolean {
  return /^(Mac|iP)/.test(platform);
}

type Words = Readonly<Record<Language, string>>;

const NAMED: Readonly<Record<string, Words>> = {
  Escape: { fr: 'Échap', en: 'Esc' },
  Enter: { fr: 'Entrée', en: 'Enter' },
  Delete: { fr: 'Suppr', en: 'Del' },
  Home: { fr: 'Début', en: 'Home' },
  End: { fr: 'Fin', en: 'End' },
  PageUp: { fr: 'Pg préc.', en: 'PgUp' },
  PageDown: { fr: 'Pg suiv.', en: 'PgDn' },
  ' ': { fr: 'Espace', en: 'Space' },
  Alt: { fr: 'Alt', en: 'Alt' },
};
const ARROWS: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Backspace: '⌫', Tab: '⇥' };
const SHIFT: Words = { fr: 'Maj', en: 'Shift' };

function capsOf(part: string, lang: Language, isMac: boolean): string[] {
  if (part === 'Mod') return [isMac ? '⌘' : 'Ctrl'];
  if (part === 'Shift') return [isMac ? '⇧' : SHIFT[lang]];
  const arrow = ARROWS[part];
  if (arrow !== undefined) return [arrow];
  const named = NAMED[part] ?? NAMED[`${part.charAt(0).toUpperCase()}${part.slice(1)}`];
  if (named) return [named[lang]];
  const isCapital = part.length === 1 && part !== part.toLowerCase();
  return isCapital ? [...capsOf('Shift', lang, isMac), part] : [part.toUpperCase()];
}
