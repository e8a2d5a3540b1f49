/** Language and theme outlive the window; storage may be refused (private windows), and then they simply do not. */
import type { Language } from '#shared/domain/document';

export type ThemeChoice = 'light' | 'dark' | 'system';

export interface Preferences {
  readonly lang: Language;
  readonly theme: ThemeChoice;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

const KEY = 'confins.preferences';
const DEFAULTS: Preferences = { lang: 'fr', theme: 'system' };

/** What was kept, field by field; anything unreadable falls back to the default. */
export function readPreferences(storage: () => Storage): Preferences {
  const kept = readKept(storage);
  const lang = field(kept, 'lang');
  const theme = field(kept, 'theme');
  return {
    lang: lang === 'fr' || lang === 'en' ? lang : DEFAULTS.lang,
    theme: theme === 'light' || theme === 'dark' || theme === 'system' ? theme : DEFAULTS.theme,
  };
}

/** True when kept. */
export function keepPreferences(storage: () => Storage, preferences: Preferences): boolean {
  try {
    storage().setItem(KEY, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}

function readKept(storage: () => Storage): unknown {
  try {
    return JSON.parse(storage().getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
}
