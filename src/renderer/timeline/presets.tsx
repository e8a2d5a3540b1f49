import { calendarDate, type Day } from '#shared/domain/when';
import { Button, Group } from 'react-aria-components';
import { useView } from '../state/view.ts';
import { useText } from '../ui/text.tsx';
import { brushOf, periodOf, presetOf, rangeOf, type Preset } from './brush.ts';
import styles from './timeline-panel.module.css';

const CHOICES = [
  [7, 'timeline.range.7'],
  [30, 'timeline.range.30'],
  [90, 'timeline.range.90'],
] as const satisfies readonly (readonly [Preset, string])[];

/** Periods at one click, counted back from the newest event; its year so far. */
export function Presets({ newest }: { newest: Day }) {
  const t = useText();
  const period = useView((view) => view.clauses.period);
  const setPeriod = useView((view) => view.setPeriod);
  const current = presetOf(brushOf(period), newest);
  return (
    <Group className={styles.presets} aria-label={t('timeline.range')}>
      {CHOICES.map(([days, key]) => (
        <Choice
          key={days}
          label={t(key)}
          isChosen={current === days}
          onPress={() => setPeriod(periodOf(rangeOf(days, newest)))}
        />
      ))}
      <Choice label={String(calendarDate(newest).year)} isChosen={current === 'year'} onPress={() => setPeriod(periodOf(rangeOf('year', newest)))} />
      <Choice label={t('timeline.range.all')} isChosen={period === undefined} onPress={() => setPeriod(undefined)} />
    </Group>
  );
}

function Choice({ label, isChosen, onPress }: { label: string; isChosen: boolean; onPress(): void }) {
  return (
    <Button className={styles.preset} aria-pressed={isChosen} onPress={onPress}>
      {label}
    </Button>
  );
}
