/** What undo and redo would do next, in words. */
import { deedText } from '#shared/i18n/history-sentences';
import { useHistoryEnds } from '../api/history-queries.ts';
import { Button } from '../ui/button.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useTimeTravel } from './time-travel.ts';
import styles from './history.module.css';
import { useNames } from './names.ts';

export function Ends() {
  const t = useText();
  const lang = useLang();
  const names = useNames();
  const { data: ends } = useHistoryEnds();
  const taking = useTimeTravel();
  return (
    <dl className={styles.ends}>
      {(['undo', 'redo'] as const).map((direction) => {
        const change = ends?.[direction] ?? null;
        const deed = change && deedText(change, lang, names);
        return (
          <div key={direction}>
            <dt><Button small isDisabled={change === null} onPress={taking[direction]}>{t(`history.${direction}`)}</Button></dt>
            <dd title={deed ?? undefined}>{deed ?? t(`history.${direction}.none`)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
