/** Header, banners and the screens; only the screen shown can be reached. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useWorkspace } from '../api/queries.ts';
import { Desk } from '../desk/desk.tsx';
import { InboxScreen } from '../inbox/inbox-screen.tsx';
import { useHistoryCommands } from '../history/history-commands.ts';
import { HistoryScreen } from '../history/history-screen.tsx';
import { ReportsScreen } from '../reports/reports-screen.tsx';
import { SettingsScreen } from '../settings/settings-screen.tsx';
import { SourcesScreen } from '../sources/sources-screen.tsx';
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
  const select = useView((view) => view.select);
  useCommandKeys();
  useHistoryCommands();
  useCommands([
    ...SCREENS.map((name, index): Command => ({
      id: `screen.${name}`, title: `command.screen.${name}`, section: 'command.section.screens', keys: [String(index + 1)], run: () => showScreen(name),
    })),
    { id: 'desk.close', title: 'command.close', section: 'command.section.desk', keys: ['Escape'], run: () => select(null) },
  ]);
  const show = (key: unknown): void => {
    const chosen = SCREENS.find((name) => name === key);
    if (chosen) showScreen(chosen);
  };
  return (
    <Tabs className={styles.frame ?? ''} selectedKey={screen} onSelectionChange={show}>
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
  );
}

function Header() {
  const t = useText();
  const { data: workspace } = useWorkspace();
  const pending = workspace?.pendingProposals ?? 0;
  return (
    <header className={styles.header}>
      <p className={styles.brand}>{t('app.name')}</p>
      <TabList aria-label={t('nav.screens')} className={styles.tabs ?? ''}>
        <Tab id="desk" className={styles.tab ?? ''}>
          {t('tab.desk')}
        </Tab>
        <Tab id="inbox" className={styles.tab ?? ''}>
          {t('tab.inbox')}
          {pending > 0 && (
            <>
              <span className={styles.badge} aria-hidden="true">
                {pending}
              </span>
              <span className="visually-hidden">, {t('tab.pending', { count: pending })}</span>
            </>
          )}
        </Tab>
        <Tab id="reports" className={styles.tab ?? ''}>
          {t('tab.reports')}
        </Tab>
        <Tab id="history" className={styles.tab ?? ''}>
          {t('tab.history')}
        </Tab>
        <Tab id="sources" className={styles.tab ?? ''}>
          {t('tab.sources')}
        </Tab>
        <Tab id="settings" className={styles.tab ?? ''}>
          {t('tab.settings')}
        </Tab>
      </TabList>
      <Tools />
    </header>
  );
}
