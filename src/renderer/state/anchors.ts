/** Where within a screen the person wants to be: a section of the settings, a publisher among the sources. */
import { create } from 'zustand';
import { useView } from './view.ts';

export const SETTING_SECTIONS = ['general', 'desk', 'lexicon', 'workspace', 'keyboard', 'about'] as const;
export type SettingSection = (typeof SETTING_SECTIONS)[number];

interface Anchors {
  readonly section: SettingSection;
  /** The publisher asked for, each time anew; null where none is, or no longer. */
  readonly publisher: { readonly name: string } | null;
  /** Within the settings, where they are shown or will be. */
  choose(section: SettingSection): void;
  /** Shows the settings at a section. */
  showSettings(section: SettingSection): void;
  /** Shows the sources at a publisher. */
  showPublisher(name: string): void;
  /** From here on the sources are looked at some other way. */
  leavePublisher(): void;
}

export const useAnchors = create<Anchors>()((set) => ({
  section: 'general',
  publisher: null,
  choose: (section) => set({ section }),
  showSettings: (section) => {
    set({ section });
    useView.getState().showScreen('settings');
  },
  showPublisher: (name) => {
    set({ publisher: { name } });
    useView.getState().showScreen('sources');
  },
  leavePublisher: () => set({ publisher: null }),
}));

useView.subscribe((now, before) => {
  if (before.screen === 'sources' && now.screen !== 'sources') useAnchors.getState().leavePublisher();
});
