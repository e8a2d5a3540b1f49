/** Who publishes, and what is held of it. */
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useDocuments } from '../api/queries.ts';
import { formatNumber } from '#shared/i18n/numbers';
import { useCommands } from '../ui/commands.ts';
import { useLang, useText } from '../ui/text.tsx';
import { DocumentsPane } from './documents-pane.tsx';
import { PublishersPane } from './publishers-pane.tsx';
import { usePublishers } from './queries.ts';
import styles from './sources.module.css';

type Pane = 'publishers' | 'documents';

export function SourcesScreen() {
  const t = useText();
  const [pane, setPane] = useState<Pane>('publishers');
  const { data: publishers } = usePublishers();
  const { data: documents } = useDocuments();
  useCommands([
    { id: 'sources.publishers', title: 'sources.command.publishers', section: 'command.section.sources', keys: ['p'], run: () => setPane('publishers') },
    { id: 'sources.documents', title: 'sources.command.documents', section: 'command.section.sources', keys: ['o'], run: () => setPane('documents') },
  ]);
  return (
    <Tabs className={styles.screen ?? ''} selectedKey={pane} onSelectionChange={(key) => setPane(key === 'documents' ? 'documents' : 'publishers')}>
      <header className={styles.head}>
        <h1>{t('sources.title')}</h1>
        <TabList className={styles.tabs ?? ''} aria-label={t('sources.title')}>
          <PaneTab id="publishers" text={t('sources.publishers')} count={publishers?.length} />
          <PaneTab id="documents" text={t('sources.documents')} count={documents?.length} />
        </TabList>
      </header>
      <TabPanel id="publishers" className={styles.pane ?? ''}><PublishersPane /></TabPanel>
      <TabPanel id="documents" className={styles.pane ?? ''}><DocumentsPane /></TabPanel>
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
