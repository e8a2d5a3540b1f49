/** Header, banners and the screens; only the screen shown can be reached. Overlays stand beside the tabs, which render what is in them twice. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useWorkspace } from '../api/queries.ts';
import { Desk } from '../desk/desk.tsx';
import { Editor } from '../editor/editor.tsx';
import { InboxScreen } from '../inbox/inbox-screen.tsx';
import { Briefing } from '../briefing/briefing.tsx';
import { useDeskPresentation, usePresenting, useShown } from '../briefing/presenting.ts';
import { useSlides } from '../briefing/use-slides.ts';
import { useHistoryCommands } from '../history/history-commands.ts';
import { HistoryScreen } from '../history/history-screen.tsx';
import { KeyboardMap } from '../palette/keyboard-map.tsx';
import { Palette } from '../palette/palette.tsx';
import { ReportsScreen } from '../reports/reports-screen.tsx';
import { SettingsScreen } from '../settings/settings-screen.tsx';
import { SourcesScreen } from '../sources/sources-screen.tsx';
import { SETTING_SECTIONS, useAnchors } from '../state/anchors.ts';
import { SCREENS, useView } from '../state/view.ts';
import { type Command, useCommandKeys, useCommands } from '../ui/commands.ts';
import { useText } from '../ui/text.tsx';
import { Banners } from './banners.tsx';
import styles from './frame.module.css';
import { Tools } from './tools.tsx';

export function Frame() {
  const t = useText();
  const screen = useView((view) => view.screen);
  const showScreen = useView((view) => view.showScreen);
  useCommandKeys();
  useFrameCommands();
  useHistoryCommands();
  usePresentCommand();
  const isPresenting = useShown(({ shown }) => shown !== null);
  const show = (key: unknown): void => {
    const chosen = SCREENS.find((name) => name === key);
    if (chosen) showScreen(chosen);
  };
  return (
    <>
      <Tabs inert={isPresenting} className={styles.frame ?? ''} selectedKey={screen} onSelectionChange={show}>
        <a className={styles.skip} href="#content">
          {t('app.skip')}
        </a>
        <Header />
        <Banners />
        <main id="content" tabIndex={-1} className={styles.screens}>
          <TabPanel id="desk" shouldForceMount className={styles.screen ?? ''}>
            <Desk />
          </TabPanel>
          <TabPanel id="inbox" className={styles.screen ?? ''}>
            <InboxScreen />
          </TabPanel>
          <TabPanel id="reports" className={styles.screen ?? ''}>
            <ReportsScreen />
          </TabPanel>
          <TabPanel id="history" className={styles.screen ?? ''}>
            <HistoryScreen />
          </TabPanel>
          <TabPanel id="sources" className={styles.screen ?? ''}>
            <SourcesScreen />
          </TabPanel>
          <TabPanel id="settings" className={styles.screen ?? ''}>
            <SettingsScreen />
          </TabPanel>
        </main>
      </Tabs>
      <Editor />
      <Palette />
      <KeyboardMap />
      <Briefing />
    </>
  );
}

function useFrameCommands(): void {
  const { screen, selected, showScreen, select } = useView();
  const showSettings = useAnchors((anchors) => anchors.showSettings);
  const commands: readonly Command[] = [
    ...SCREENS.map((name, index): Command => ({
      id: `screen.${name}`, title: `command.screen.${name}`, section: 'command.section.screens', keys: [String(index + 1)], run: () => showScreen(name),
    })),
    ...SETTING_SECTIONS.map((name): Command => ({
      id: `settings.${name}`, title: `command.settings.${name}`, section: 'command.section.screens', run: () => showSettings(name),
    })),
    {
      id: 'desk.close', title: 'command.close', section: 'command.section.desk', keys: ['Escape'],
      isEnabled: screen === 'desk' && selected !== null, run: () => select(null),
    },
  ];
  useCommands(commands, true, 'frame');
}

/** What the Desk shows, with its filters, on the wall. */
function usePresentCommand(): void {
  const present = usePresenting();
  const slides = useSlides();
  const { presentation } = useDeskPresentation();
  const isOnDesk = useView((view) => view.screen === 'desk');
  const section = 'command.section.desk';
  useCommands([
    { id: 'desk.present', title: 'command.present', section, keys: isOnDesk ? ['B', 'F5'] : [], run: present.desk },
    { id: 'desk.slides', title: 'briefing.slides.desk', section, isEnabled: presentation.ids.length > 0, run: () => slides.of(presentation, 'event') },
  ], true, 'frame');
}

function Header() {
  const t = useText();
  const { data: workspace } = useWorkspace();
  const pending = workspace?.pendingProposals ?? 0;
  return (
    <header className={styles.header}>
      <p className={styles.brand}>{t('app.name')}</p>
      <TabList aria-label={t('nav.screens')} className={styles.tabs ?? ''}>
        {SCREENS.map((name) => (
          <Tab key={name} id={name} className={styles.tab ?? ''}>
            {t(`tab.${name}`)}
            {name === 'inbox' && pending > 0 && <Pending count={pending} />}
          </Tab>
        ))}
      </TabList>
      <Tools />
    </header>
  );
}

/** Beyond this the exact number no longer matters at a glance. */
const MANY = 999;

function Pending({ count }: { readonly count: number }) {
  const t = useText();
  return (
    <>
      <span className={styles.badge} aria-hidden="true">{count > MANY ? `${MANY}+` : count}</span>
      <span className="visually-hidden">, {t('tab.pending', { count })}</span>
    </>
  );
}
