/**
 * Language and theme. The backend keeps them; the browser's storage is a copy for the first paint only, since the page's
 * port (and with it its storage) changes between runs. Storage may be refused (private windows), and then there is no copy.
 */
import type { Language } from '#shared/domain/document';
import type { Preferences as KeptPreferences } from '#shared/domain/settings';

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

/** What the backend keeps as the page shows it. A language never chosen leaves the one shown. */
export function preferencesShown(kept: Pick<KeptPreferences, 'lang' | 'theme'>, shown: Preferences): Preferences {
  return { lang: kept.lang ?? shown.lang, theme: kept.theme ?? 'system' };
}

/** What the page shows as the backend keeps it: only what differs from before. */
export function preferencesToKeep(shown: Preferences, before: Preferences): Partial<Pick<KeptPreferences, 'lang' | 'theme'>> {
  return {
    ...(shown.lang !== before.lang && { lang: shown.lang }),
    ...(shown.theme !== before.theme && { theme: shown.theme === 'system' ? null : shown.theme }),
  };
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
