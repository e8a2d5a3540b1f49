import { REPORT_FORMATS } from '#shared/domain/report';
import type { ReportTemplate } from '#shared/domain/report-template';
import { parseIsoDay } from '#shared/domain/when';
import type { Period } from '../state/clauses.ts';
import { Button } from '../ui/button.tsx';
import { Check, TextField } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { useLang, useText } from '../ui/text.tsx';
import type { Choices } from './choices.ts';
import { EventFinder } from './event-finder.tsx';
import { MarkingAndLanguage, PeopleFields } from './fields.tsx';
import { useOpenReport } from './open-report.ts';
import styles from './reports.module.css';

interface Props {
  readonly choices: Choices;
  readonly templates: readonly ReportTemplate[];
  /** Events of the period. */
  readonly count: number;
  /** The Desk filters by more than the period. */
  readonly hasFilter: boolean;
  readonly presets: { readonly desk: Period | null; readonly all: Period | null };
  readonly isBeginning: boolean;
  readonly isProducing: boolean;
  readonly onChange: (part: Partial<Choices>) => void;
  readonly onBegin: () => void;
  readonly onProduce: () => void;
}

export function BeginForm({ choices, templates, onChange, onBegin, onProduce, ...props }: Props) {
  const t = useText();
  const lang = useLang();
  const list = useOpenReport((view) => view.list);
  const template = templates.find(({ id }) => id === choices.template);
  const isNote = template !== undefined && template.scope !== 'period';
  const isWhole = isNote ? choices.event !== null : Object.values(problemsOf(choices)).every((problem) => problem === null);
  return (
    <form
      className={styles.form}
      aria-label={t('reports.begin.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onBegin();
      }}
    >
      <Button small look="quiet" onPress={list}>← {t('reports.begin.back')}</Button>
      <h1>{t('reports.begin.title')}</h1>
      <Select label={t('reports.template')} value={choices.template} choices={templates.map(({ id, name }) => ({ value: id, label: name[lang] }))} onChange={(value) => onChange({ template: value })} />
      {isNote && template.scope !== 'period' && <EventFinder kind={template.scope} value={choices.event} onChange={(event) => onChange({ event })} />}
      {!isNote && <PeriodFields choices={choices} onChange={onChange} {...props} />}
      <MarkingAndLanguage {...choices} onChange={onChange} />
      <PeopleFields {...choices} onChange={onChange} />
      <Check isSelected={choices.includeUnreviewed} onChange={(includeUnreviewed) => onChange({ includeUnreviewed })}>{t('reports.unreviewed')}</Check>
      <Button type="submit" look="primary" isPending={props.isBeginning} isDisabled={!isWhole}>{t('reports.begin.submit')}</Button>
      <AtOnce choices={choices} isProducing={props.isProducing} isWhole={isWhole} onChange={onChange} onProduce={onProduce} />
    </form>
  );
}

function PeriodFields({ choices, count, hasFilter, presets, onChange }: Pick<Props, 'choices' | 'count' | 'hasFilter' | 'presets' | 'onChange'>) {
  const t = useText();
  const problems = problemsOf(choices);
  return (
    <>
      <div className={styles.pair}>
        <DayField label={t('reports.from')} value={choices.from} problem={problems.from} onChange={(from) => onChange({ from })} />
        <DayField label={t('reports.to')} value={choices.to} problem={problems.to} onChange={(to) => onChange({ to })} />
      </div>
      <div className={styles.presets}>
        {(['desk', 'all'] as const).map((name) => {
          const period = presets[name];
          return period && <Button key={name} small onPress={() => onChange({ from: period.from, to: period.to })}>{t(`reports.preset.${name}`)}</Button>;
        })}
      </div>
      {hasFilter && <Check isSelected={choices.isFiltered} onChange={(isFiltered) => onChange({ isFiltered })}>{t('reports.filtered')}</Check>}
      <p role="status">{t('reports.count', { count })}</p>
    </>
  );
}

function AtOnce({ choices, isProducing, isWhole, onChange, onProduce }: Pick<Props, 'choices' | 'isProducing' | 'onChange' | 'onProduce'> & { readonly isWhole: boolean }) {
  const t = useText();
  return (
    <fieldset className={styles.atOnce}>
      <legend>{t('reports.begin.at.once')}</legend>
      <p>{t('reports.begin.at.once.help')}</p>
      <div className={styles.pair}>
        <Select
          label={t('reports.format')} value={choices.format}
          choices={REPORT_FORMATS.map((value) => ({ value, label: t(`reports.format.${value}`) }))} onChange={(value) => onChange({ format: value })}
        />
        <Button isPending={isProducing} isDisabled={!isWhole} onPress={onProduce}>{t(isProducing ? 'reports.producing' : 'reports.produce')}</Button>
      </div>
    </fieldset>
  );
}

type PeriodProblem = 'invalid' | 'reversed';

function DayField({ label, value, problem, onChange }: { readonly label: string; readonly value: string; readonly problem: PeriodProblem | null; readonly onChange: (value: string) => void }) {
  const t = useText();
  return <TextField label={label} placeholder={t('filter.period.format')} value={value} problem={problem && t(`filter.period.${problem}`)} onChange={onChange} />;
}

function problemsOf({ from, to }: Period): { readonly from: PeriodProblem | null; readonly to: PeriodProblem | null } {
  const [first, last] = [parseIsoDay(from), parseIsoDay(to)];
  const isReversed = first !== null && last !== null && first > last;
  return { from: first === null ? 'invalid' : null, to: last === null ? 'invalid' : isReversed ? 'reversed' : null };
}
