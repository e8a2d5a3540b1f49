/** Who publishes, and what is held of it. */
import { useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useDocuments } from '../api/queries.ts';
import { formatNumber } from '#shared/i18n/numbers';
import { FeedsPanel } from '../feeds/feeds-panel.tsx';
import { useFeeds } from '../feeds/queries.ts';
import { useAnchors } from '../state/anchors.ts';
import { useCommands } from '../ui/commands.ts';
import { useLang, useText } from '../ui/text.tsx';
import { DocumentsPane } from './documents-pane.tsx';
import { PublishersPane } from './publishers-pane.tsx';
import { usePublishers } from './queries.ts';
import styles from './sources.module.css';

const PANES = ['publishers', 'documents', 'feeds'] as const;
type Pane = (typeof PANES)[number];

export function SourcesScreen() {
  const t = useText();
  const [pane, setPane] = useState<Pane>('publishers');
  const { data: publishers } = usePublishers();
  const { data: documents } = useDocuments();
  const { data: feeds } = useFeeds();
  const wanted = useAnchors((anchors) => anchors.publisher);
  const [followed, follow] = useState({ wanted, visit: 0 });
  if (wanted !== followed.wanted) {
    follow({ wanted, visit: followed.visit + (wanted ? 1 : 0) });
    if (wanted) setPane('publishers');
  }
  const screen = useRef<HTMLDivElement>(null);
  /** A pane asked for by key has the keys: its table is focused once it stands. */
  const go = (next: Pane): void => {
    setPane(next);
    requestAnimationFrame(() => requestAnimationFrame(() => screen.current?.querySelector<HTMLElement>('[role=tabpanel] [role=grid]')?.focus({ preventScroll: true })));
  };
  useCommands([
    { id: 'sources.publishers', title: 'sources.command.publishers', section: 'command.section.sources', keys: ['p'], run: () => go('publishers') },
    { id: 'sources.documents', title: 'sources.command.documents', section: 'command.section.sources', keys: ['o'], run: () => go('documents') },
    { id: 'sources.feeds', title: 'sources.command.feeds', section: 'command.section.sources', keys: ['f'], run: () => go('feeds') },
  ]);
  return (
    <Tabs ref={screen} className={styles.screen ?? ''} selectedKey={pane} onSelectionChange={(key) => setPane(PANES.find((known) => known === key) ?? 'publishers')}>
      <header className={styles.head}>
        <h1>{t('sources.title')}</h1>
        <TabList className={styles.tabs ?? ''} aria-label={t('sources.title')}>
          <PaneTab id="publishers" text={t('sources.publishers')} count={publishers?.length} />
          <PaneTab id="documents" text={t('sources.documents')} count={documents?.length} />
          <PaneTab id="feeds" text={t('feeds.title')} count={feeds?.length} />
        </TabList>
      </header>
      <TabPanel id="publishers" className={styles.pane ?? ''}><PublishersPane key={followed.visit} /></TabPanel>
      <TabPanel id="documents" className={styles.pane ?? ''}><DocumentsPane /></TabPanel>
      <TabPanel id="feeds" className={styles.pane ?? ''}><FeedsPanel /></TabPanel>
    </Tabs>
  );
}

function PaneTab({ id, text, count }: { readonly id: Pane; readonly text: string; readonly count: number | undefined }) {
  const lang = useLang();
  return (
    <Tab id={id} className={styles.tab ?? ''}>
      {text} {count !== undefined && <span className={styles.count}>{formatNumber(count, lang)}</span>}
    </Tab>
  );
}
