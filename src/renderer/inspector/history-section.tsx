/** What was done to the event, in sentences, latest first. */
import type { RevisionRecord } from '#shared/domain/revision';
import { sentenceOf } from '#shared/i18n/history-sentences';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useEventHistory } from '../api/history-queries.ts';
import { Byline } from '../history/byline.tsx';
import { useLogFilter } from '../history/log-filter.ts';
import { useNames } from '../history/names.ts';
import { hasDetails, RevisionDetails } from '../history/revision-details.tsx';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './history-section.module.css';

/** The inspector tells this many; the log has the rest. */
const SHOWN = 6;

export const HISTORY_SECTION = 'event-history';

export function HistorySection({ id }: { readonly id: string }) {
  const t = useText();
  const lang = useLang();
  const { data, error, isPending } = useEventHistory(id);
  const revisions = data?.revisions ?? [];
  return (
    <section id={HISTORY_SECTION} tabIndex={-1} aria-label={t('history.section')}>
      <h2>{t('history.section')}</h2>
      {error && <InlineNotice tone="error">{errorText(error, lang)}</InlineNotice>}
      {isPending && <p className={styles.minor}>{t('history.section.loading')}</p>}
      {data && revisions.length === 0 && <p className={styles.minor}>{t('history.section.none')}</p>}
      <ol className={styles.revisions}>
        {revisions.slice(0, SHOWN).map((revision, index) => <li key={revision.seq}><Entry revision={revision} isPresent={index === 0} /></li>)}
      </ol>
      {(data?.total ?? 0) > 0 && <AllOfIt id={id} />}
    </section>
  );
}

function Entry({ revision, isPresent }: { readonly revision: RevisionRecord; readonly isPresent: boolean }) {
  const lang = useLang();
  const names = useNames();
  const told = <><span>{sentenceOf(revision, lang, names)}</span><span className={styles.minor}>, <Byline revision={revision} /></span></>;
  if (!hasDetails(revision, isPresent)) return <p className={styles.plain}>{told}</p>;
  return (
    <Disclosure className={styles.entry ?? ''}>
      <Heading level={3} className={styles.heading ?? ''}>
        <AriaButton slot="trigger" className={styles.trigger ?? ''}>
          {told}
        </AriaButton>
      </Heading>
      <DisclosurePanel><RevisionDetails revision={revision} isPresent={isPresent} /></DisclosurePanel>
    </Disclosure>
  );
}

function AllOfIt({ id }: { readonly id: string }) {
  const t = useText();
  const only = useLogFilter((log) => log.only);
  const showScreen = useView((view) => view.showScreen);
  const show = (): void => {
    only(id);
    showScreen('history');
  };
  return <Button small look="quiet" onPress={show}>{t('history.section.all')}</Button>;
}
