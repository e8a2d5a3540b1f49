/** What a person and a desk choose; an index at the left, one section at a time. */
import type { MessageKey } from '#shared/i18n/fr';
import { useEffect, useRef, useState, type ComponentType } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useText } from '../ui/text.tsx';
import { AboutSection } from './about-section.tsx';
import { DeskSection } from './desk-section.tsx';
import { GeneralSection } from './general-section.tsx';
import { KeyboardSection } from './keyboard-section.tsx';
import { LexiconSection } from './lexicon-section.tsx';
import styles from './settings.module.css';
import { WorkspaceSection } from './workspace-section.tsx';

const SECTIONS: readonly { readonly id: string; readonly title: MessageKey; readonly Content: ComponentType }[] = [
  { id: 'general', title: 'settings.general', Content: GeneralSection },
  { id: 'desk', title: 'settings.desk', Content: DeskSection },
  { id: 'lexicon', title: 'settings.lexicon', Content: LexiconSection },
  { id: 'workspace', title: 'settings.workspace', Content: WorkspaceSection },
  { id: 'keyboard', title: 'settings.keyboard', Content: KeyboardSection },
  { id: 'about', title: 'settings.about', Content: AboutSection },
];

/** The section shown last, while the program runs. */
let last = 'general';

export function SettingsScreen() {
  const t = useText();
  const [section, setSection] = useState(last);
  const index = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) return undefined;
    // The tabs stand only after their list has been collected.
    const frame = requestAnimationFrame(() => index.current?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  const choose = (key: unknown): void => {
    last = String(key);
    setSection(last);
  };
  return (
    <Tabs className={styles.screen ?? ''} orientation="vertical" selectedKey={section} onSelectionChange={choose}>
      <nav ref={index} className={styles.index} aria-label={t('tab.settings')}>
        <h1>{t('tab.settings')}</h1>
        <TabList className={styles.tabs ?? ''} aria-label={t('settings.sections')}>
          {SECTIONS.map(({ id, title }) => <Tab key={id} id={id} className={styles.tab ?? ''}>{t(title)}</Tab>)}
        </TabList>
      </nav>
      {SECTIONS.map(({ id, title, Content }) => (
        <TabPanel key={id} id={id} className={styles.panel ?? ''}>
          <div className={styles.section}>
            <h2>{t(title)}</h2>
            <Content />
          </div>
        </TabPanel>
      ))}
    </Tabs>
  );
}
