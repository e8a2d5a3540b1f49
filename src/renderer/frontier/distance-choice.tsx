import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useText } from '../ui/text.tsx';
import styles from './frontier.module.css';

/** In kilometres; 200 is as far as an event has a kilometre at all. */
export const STRIP_DISTANCES = [25, 50, 100, 200] as const;
export type StripDistance = (typeof STRIP_DISTANCES)[number];

/** How far from the border an incident may be to stand on the strip. */
export function DistanceChoice({ value, onChange }: { readonly value: StripDistance; onChange(value: StripDistance): void }) {
  const t = useText();
  const choose = (keys: ReadonlySet<unknown>): void => {
    const chosen = STRIP_DISTANCES.find((km) => keys.has(km));
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <div className={styles.distance}>
      <span aria-hidden="true">{t('frontier.distance.short')}</span>
      <ToggleButtonGroup className={styles.choices ?? ''} aria-label={t('frontier.distance')} selectionMode="single" disallowEmptySelection selectedKeys={[value]} onSelectionChange={choose}>
        {STRIP_DISTANCES.map((km) => (
          <ToggleButton key={km} id={km} className={styles.choice ?? ''} aria-label={t('frontier.km', { km })}>{km}</ToggleButton>
        ))}
      </ToggleButtonGroup>
      <span aria-hidden="true">km</span>
    </div>
  );
}
