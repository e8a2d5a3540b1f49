/** The keyboard map: the keys of every command that is registered, and those that a view has while the focus is in it. Pure. */
import type { Language } from '#shared/domain/document';
import { fold } from '#shared/domain/filter';
import type { MessageKey } from '#shared/i18n/fr';
import { translate } from '#shared/i18n/translate';
import type { Command } from '../ui/commands.ts';
import { FOCUS_KEYS } from './focus-keys.ts';

export interface KeyRow {
  readonly title: MessageKey;
  readonly keys: readonly string[];
  readonly isEnabled: boolean;
}

export interface KeySection {
  readonly section: MessageKey;
  readonly rows: readonly KeyRow[];
}

/** General keys last; within a section in the order of registration. `screen`: which views' own keys are told. */
export function keyTable(commands: readonly Command[], screen: string): KeySection[] {
  const sections = new Map<MessageKey, KeyRow[]>();
  for (const { section, title, keys = [], isEnabled = true } of commands) {
    if (keys.length > 0) sections.set(section, [...(sections.get(section) ?? []), { title, keys, isEnabled }]);
  }
  const told = [...sections].map(([section, rows]) => ({ section, rows }));
  const own = told.filter(({ section }) => !GENERAL.includes(section));
  const general = GENERAL.flatMap((name) => told.filter(({ section }) => section === name));
  return [...own, ...(screen === 'desk' ? FOCUS_KEYS : []), ...general];
}

/** Rows whose title, section or key holds every word typed. */
export function searched(table: readonly KeySection[], typed: string, lang: Language): KeySection[] {
  const words = fold(typed).split(' ').filter((word) => word !== '');
  const key = typed.trim();
  return table.flatMap(({ section, rows }) => {
    const found = rows.filter(({ title, keys }) => {
      const text = fold(`${translate(lang, title)} ${translate(lang, section)}`);
      return keys.includes(key) || (words.length > 0 || key === '') && words.every((word) => text.includes(word));
    });
    return found.length > 0 ? [{ section, rows: found }] : [];
  });
}

const GENERAL: readonly MessageKey[] = ['command.section.screens', 'command.section.general'];
