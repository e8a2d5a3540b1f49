/** One day of the log, and in it one line an act, which opens to the records that it touched. */
import type { RevisionRecord } from '#shared/domain/revision';
import { parseIsoDay } from '#shared/domain/when';
import { formatDay } from '#shared/i18n/dates';
import { deedText, initialsOf, sentenceOf } from '#shared/i18n/history-sentences';
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useEvent } from '../state/events.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './history.module.css';
import type { LogDay, LogEntry } from './log.ts';
import { useNames } from './names.ts';
import { RevisionDetails } from './revision-details.tsx';

/** `latest`: number of the last revision of all, whose record is as it left it. */
export function DaySection({ day: { day, entries }, latest }: { readonly day: LogDay; readonly latest: number }) {
  const lang = useLang();
  const dayNo = parseIsoDay(day);
  return (
    <section className={styles.day}>
      <h2>{dayNo === null ? day : formatDay(dayNo, lang)}</h2>
      <ol>{entries.map((entry) => <li key={entry.key}><Entry entry={entry} latest={latest} /></li>)}</ol>
    </section>
  );
}

function Entry({ entry, latest }: { readonly entry: LogEntry; readonly latest: number }) {
  const [lead] = entry.main;
  return (
    <Disclosure className={styles.entry ?? ''}>
      {({ isExpanded }) => (
        <>
          <Heading level={3} className={styles.heading ?? ''}>
            <AriaButton slot="trigger" className={styles.trigger ?? ''}>
              <time className={styles.time} dateTime={lead.at}>{lead.at.slice(11, 16)}</time>
              <span className={styles.told}><Told entry={entry} /></span>
              <span className={styles.who} title={lead.who}>{initialsOf(lead.who)}</span>
            </AriaButton>
          </Heading>
          <DisclosurePanel className={styles.panel ?? ''}>{isExpanded && <Inside entry={entry} latest={latest} />}</DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}

function Told({ entry: { main } }: { readonly entry: LogEntry }) {
  const t = useText();
  const lang = useLang();
  const names = useNames();
  const [lead, ...more] = main;
  if (more.length === 0) return <><b>{lead.label[lang]}</b> <span>{sentenceOf(lead, lang, names)}</span></>;
  const deed = deedText({ ...lead, records: main.length }, lang, names);
  const sentence = lead.kind === 'undo' ? t('history.undone', { what: deed }) : lead.kind === 'redo' ? t('history.redone', { what: deed }) : deed;
  return <span className={styles.deed}>{sentence}</span>;
}

/** More would hide each other; the filters find them. */
const MOST_RECORDS = 100;

function Inside({ entry: { main, others }, latest }: { readonly entry: LogEntry; readonly latest: number }) {
  const t = useText();
  const lang = useLang();
  const names = useNames();
  const [lead, ...more] = main;
  if (more.length === 0 && others.length === 0) return <Record revision={lead} latest={latest} />;
  const all = [...main, ...others];
  return (
    <ul className={styles.records}>
      {all.slice(0, MOST_RECORDS).map((revision) => (
        <li key={revision.seq}>
          <p><b>{revision.label[lang]}</b> {sentenceOf(revision, lang, names)}</p>
          <Record revision={revision} latest={latest} />
        </li>
      ))}
      {all.length > MOST_RECORDS && <li className={styles.minor}>{t('history.expand.more', { count: all.length - MOST_RECORDS })}</li>}
    </ul>
  );
}

function Record({ revision, latest }: { readonly revision: RevisionRecord; readonly latest: number }) {
  const t = useText();
  const { select, showScreen } = useView();
  const { subject, subjectId, seq } = revision;
  const { data: event, isError } = useEvent(subject === 'event' ? subjectId : null);
  const isThere = event !== undefined && !isError;
  const show = (): void => {
    showScreen('desk');
    select(subjectId);
  };
  const action = isThere && <Button small look="quiet" onPress={show}>{t('history.show')}</Button>;
  return <RevisionDetails revision={revision} isPresent={seq === latest} action={action} />;
}
