import { useEngineHandle } from '../engine/answers.tsx';
import { useEngine } from '../engine/engine.ts';
import { hasClauses } from '../state/clauses.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState, ErrorState, Spinner } from '../ui/states.tsx';
import { useText } from '../ui/text.tsx';
import styles from './map-panel.module.css';

/** Over the map while it has no event to show: why, and what to do about it. */
export function MapNotice({
  failure,
  isEmpty,
  onRetry,
}: {
  readonly failure: Error | null;
  /** Null where that is not known yet. */
  readonly isEmpty: boolean | null;
  onRetry(): void;
}) {
  const t = useText();
  const { reload } = useEngineHandle();
  const { status, failure: error } = useEngine();
  if (status === 'failed')
    return (
      <div className={styles.notice}>
        <ErrorState error={error} onRetry={reload} />
      </div>
    );
  if (failure) {
    return (
      <div className={styles.notice} role="alert">
        <EmptyState title={t('map.failed')} action={<Button onPress={onRetry}>{t('action.retry')}</Button>} />
      </div>
    );
  }
  if (isEmpty === null)
    return (
      <div className={styles.notice}>
        <Spinner />
      </div>
    );
  return isEmpty ? <EmptyNotice /> : null;
}

function EmptyNotice() {
  const t = useText();
  const isFiltered = useView((view) => hasClauses(view.clauses));
  const clearClauses = useView((view) => view.clearClauses);
  const showScreen = useView((view) => view.showScreen);
  return (
    <div className={styles.notice}>
      {isFiltered ? (
        <EmptyState title={t('map.empty')} action={<Button onPress={clearClauses}>{t('filter.reset')}</Button>}>
          {t('map.empty.filtered')}
        </EmptyState>
      ) : (
        <EmptyState
          title={t('map.empty')}
          action={<Button onPress={() => showScreen('inbox')}>{t('inbox.add')}</Button>}
        >
          {t('map.empty.workspace')}
        </EmptyState>
      )}
    </div>
  );
}
