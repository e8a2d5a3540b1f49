/** What could not be taken in, each with its sentence, until it is dismissed. */
import { failureText } from '#shared/i18n/failures';
import { formatInstant } from '#shared/i18n/dates';
import { Button } from '../ui/button.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './feeds.module.css';
import { useAct, useFailures } from './queries.ts';

export function IntakeFailures() {
  const t = useText();
  const lang = useLang();
  const { data: failures = [] } = useFailures();
  const dismiss = useAct((client, ids: string[]) => client.call('intake.dismiss', { ids }));
  if (failures.length === 0) return null;
  return (
    <section className={styles.failures} aria-label={t('intake.failures')}>
      <header>
        <h2>{t('intake.failures')}</h2>
        {failures.length > 1 && <Button small onPress={() => dismiss.mutate(failures.map(({ id }) => id))}>{t('intake.failures.dismiss_all')}</Button>}
      </header>
      <ul>
        {failures.map((failure) => (
          <li key={failure.id}>
            <p>
              <strong>{failure.name}</strong>
              {failureText(lang, failure)}
              <time dateTime={failure.at}>{formatInstant(failure.at, lang)}</time>
            </p>
            <Button small look="quiet" aria-label={`${t('intake.failures.dismiss')} ${failure.name}`} onPress={() => dismiss.mutate([failure.id])}>{t('intake.failures.dismiss')}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
