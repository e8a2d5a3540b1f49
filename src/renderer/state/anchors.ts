/** Where within a screen the person wants to be: a section of the settings, a publisher among the sources. */
import { create } from 'zustand';
import { useView } from './view.ts';

export const SETTING_SECTIONS = ['general', 'desk', 'lexicon', 'workspace', 'keyboard', 'about'] as const;
export type SettingSection = (typeof SETTING_SECTIONS)[number];

interface Anchors {
  readonly section: SettingSection;
  /** A publisher's name; null where none was asked for. */
  readonly publisher: string | null;
  /** Shows the settings at a section. */
  showSettings(section: SettingSection): void;
  /** Shows the sources at a publisher. */
  showPublisher(name: string): void;
}

export const useAnchors = create<Anchors>()((set) => ({
  section: 'general',
  publisher: null,
  showSettings: (section) => {
    set({ section });
    useView.getState().showScreen('settings');
  },
  showPublisher: (publisher) => {
    set({ publisher });
    useView.getState().showScreen('sources');
  },
}));
