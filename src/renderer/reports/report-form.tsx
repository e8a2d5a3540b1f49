import type { ReportRequest } from '#shared/contract/methods/reports';
import { MARKINGS } from '#shared/domain/marking';
import { parseIsoDay } from '#shared/domain/when';
import type { Period } from '../state/clauses.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { useText } from '../ui/text.tsx';
import styles from './reports.module.css';

export interface Choices extends Period {
  readonly lang: ReportRequest['lang'];
  readonly marking: ReportRequest['marking'];
  readonly format: ReportRequest['format'];
}

interface Props {
  readonly choices: Choices;
  /** Events of the period. */
  readonly count: number;
  readonly presets: { readonly desk: Period | null; readonly all: Period | null };
  readonly isProducing: boolean;
  readonly onChange: (part: Partial<Choices>) => void;
  readonly onProduce: () => void;
}

export function ReportForm({ choices, count, presets, isProducing, onChange, onProduce }: Props) {
  const t = useText();
  const { lang, marking, format } = choices;
  const problems = problemsOf(choices);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!problems.from && !problems.to) onProduce();
      }}
    >
      <h1>{t('reports.title')}</h1>
      <p>{t('reports.intro')}</p>
      <div className={styles.pair}>
        <DayField label={t('reports.from')} value={choices.from} problem={problems.from} onChange={(from) => onChange({ from })} />
        <DayField label={t('reports.to')} value={choices.to} problem={problems.to} onChange={(to) => onChange({ to })} />
      </div>
      <Presets presets={presets} onChange={onChange} />
      <p role="status">{t('reports.count', { count })}</p>
      <Select
        label={t('reports.lang')}
        value={lang}
        choices={(['fr', 'en'] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={(value) => onChange({ lang: value })}
      />
      <Select
        label={t('reports.marking')}
        value={marking}
        choices={MARKINGS.map((value) => ({ value, label: t(`marking.${value}`) }))}
        onChange={(value) => onChange({ marking: value })}
      />
      <Select
        label={t('reports.format')}
        value={format}
        choices={(['pdf', 'md'] as const).map((value) => ({ value, label: t(`reports.format.${value}`) }))}
        onChange={(value) => onChange({ format: value })}
      />
      <Button type="submit" look="primary" isPending={isProducing}>{t(isProducing ? 'reports.producing' : 'reports.produce')}</Button>
    </form>
  );
}

type PeriodProblem = 'invalid' | 'reversed';

function DayField({ label, value, problem, onChange }: { readonly label: string; readonly value: string; readonly problem: PeriodProblem | null; readonly onChange: (value: string) => void }) {
  const t = useText();
  return <TextField label={label} placeholder={t('filter.period.format')} value={value} problem={problem && t(`filter.period.${problem}`)} onChange={onChange} />;
}

function Presets({ presets, onChange }: Pick<Props, 'presets' | 'onChange'>) {
  const t = useText();
  return (
    <div className={styles.presets}>
      {(['desk', 'all'] as const).map((name) => {
        const period = presets[name];
        return period && <Button key={name} small onPress={() => onChange({ from: period.from, to: period.to })}>{t(`reports.preset.${name}`)}</Button>;
      })}
    </div>
  );
}

function problemsOf({ from, to }: Period): { readonly from: PeriodProblem | null; readonly to: PeriodProblem | null } {
  const [first, last] = [parseIsoDay(from), parseIsoDay(to)];
  const isReversed = first !== null && last !== null && first > last;
  return { from: first === null ? 'invalid' : null, to: last === null ? 'invalid' : isReversed ? 'reversed' : null };
}
