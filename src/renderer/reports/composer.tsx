/** One report: its outline, its text, its pages as they will be printed, and what is left to look at. */
import type { ComposedReport } from '#shared/contract/methods/reports';
import { RequestFailed } from '#shared/contract/client';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { EmptyState, ErrorState, Spinner } from '../ui/states.tsx';
import { useText } from '../ui/text.tsx';
import { ComposerHead } from './composer-head.tsx';
import styles from './composer.module.css';
import { IssuedPanel } from './issued-panel.tsx';
import { useOpenReport } from './open-report.ts';
import { Outline } from './outline.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { ProblemsPanel } from './problems-panel.tsx';
import { useComposed } from './queries.ts';
import { SectionView } from './section-view.tsx';
import { ReportDialogs } from './report-dialogs.tsx';
import { type DialogName, useComposerCommands } from './use-composer-commands.ts';

export function Composer({ id }: { readonly id: string }) {
  const t = useText();
  const list = useOpenReport((view) => view.list);
  const { data, error, refetch } = useComposed(id);
  if (data) return <Composed composed={data} />;
  if (error instanceof RequestFailed && error.failure.code === 'not_found') {
    return <EmptyState title={t('compose.gone')} action={<Button onPress={list}>{t('compose.back')}</Button>} />;
  }
  return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Spinner />;
}

function Composed({ composed }: { readonly composed: ComposedReport }) {
  const t = useText();
  const { report, sections, problems } = composed;
  const [isPreviewed, setPreviewed] = useState(true);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  useComposerCommands(composed, { open: setDialog, togglePreview: () => setPreviewed((is) => !is) });
  return (
    <div className={styles.composer} data-previewed={isPreviewed}>
      <ComposerHead composed={composed} isPreviewed={isPreviewed} onPreview={() => setPreviewed((is) => !is)} onOpen={setDialog} />
      <div className={styles.side}>
        <Outline sections={sections} problems={report.state === 'issued' ? [] : problems} />
        {report.state === 'issued' ? <IssuedPanel report={report} onRevise={() => setDialog('revise')} /> : <ProblemsPanel composed={composed} />}
      </div>
      <section className={styles.text} aria-label={t('compose.text')}>
        <h2 className={styles.title}>{composed.title}</h2>
        {sections.map((section) => <SectionView key={section.kind} section={section} composed={composed} />)}
      </section>
      {isPreviewed && <PreviewPane id={report.id} />}
      {dialog !== null && <ReportDialogs name={dialog} composed={composed} onClose={() => setDialog(null)} />}
    </div>
  );
}
