/** What is left to look at before approval; each entry leads to its place. */
import type { ComposedReport } from '#shared/contract/methods/reports';
import type { ReportProblem } from '#shared/domain/report';
import { jsonOf } from '#shared/domain/change';
import { Button as Bare } from 'react-aria-components';
import { useDeed } from '../history/deeds.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/text.tsx';
import styles from './composer.module.css';
import { goToProblem } from './places.ts';
import { useTakeIn } from './queries.ts';
import { lastRevision } from './use-writing.ts';

export function ProblemsPanel({ composed }: { readonly composed: ComposedReport }) {
  const t = useText();
  const { problems } = composed;
  return (
    <section className={styles.problems} aria-label={t('compose.problems')}>
      <h2>{t('compose.problems')} {problems.length > 0 && <span className={styles.count}>{problems.length}</span>}</h2>
      {problems.length === 0 && <p className={styles.help}>{t('compose.problems.none')}</p>}
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.kind} ${problem.section} ${problem.paragraph} ${problem.sentence}`}>
            <Problem problem={problem} composed={composed} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Problem({ problem, composed }: { readonly problem: ReportProblem; readonly composed: ComposedReport }) {
  const t = useText();
  const { kind, section, events } = problem;
  const heading = composed.sections.find((one) => one.kind === section)?.heading;
  return (
    <div className={styles.problem} data-kind={kind}>
      <Bare className={styles.place ?? ''} onPress={() => goToProblem(problem)}>
        {t(`report.problem.${kind}`, { count: events.length })}
        {heading !== undefined && <small>{t('compose.problem.in', { section: heading })}</small>}
      </Bare>
      {kind === 'stale' && section !== null && <Checked composed={composed} section={section} />}
      {section === null && <Concerned ids={events} composed={composed} />}
    </div>
  );
}

/** The text stands although an event has changed: its author has looked. */
function Checked({ composed: { report }, section }: { readonly composed: ComposedReport; readonly section: NonNullable<ReportProblem['section']> }) {
  const t = useText();
  const takeIn = useTakeIn();
  const check = useDeed(
    async (client, text: NonNullable<ComposedReport['report']['texts'][typeof section]>) => client.call('report.edit', {
      id: report.id, changes: [{ field: `texts.${section}`, from: jsonOf(text), to: jsonOf({ ...text, seq: await lastRevision(client) }) }],
    }),
    () => t('compose.problems.seen.done'), 'toast',
  );
  const text = report.texts[section];
  return text && <Button small onPress={() => check.mutate(text, { onSuccess: takeIn })}>{t('compose.problems.seen')}</Button>;
}

/** Events named in the order of the report; each opens for editing. */
function Concerned({ ids, composed }: { readonly ids: readonly string[]; readonly composed: ComposedReport }) {
  const edit = useView((view) => view.edit);
  const concerned = new Set(ids);
  const events = composed.events.filter(({ id }) => concerned.has(id));
  return (
    <div className={styles.concerned}>
      {events.map(({ id, ref, title }, index) => (
        <Bare key={id} id={index === 0 ? 'report-problem-events' : `report-problem-event-${id}`} className={styles.chip ?? ''} aria-label={`${ref} ${title}`} onPress={() => edit({ kind: 'event', id })}>{ref}</Bare>
      ))}
    </div>
  );
}
