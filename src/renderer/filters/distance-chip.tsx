import { ListBox, ListBoxItem } from 'react-aria-components';
import { useView } from '../state/view.ts';
import { useText } from '../ui/text.tsx';
import { Chip } from './chip.tsx';
import styles from './filters.module.css';

/** In kilometres; 200 is as far as an event has a distance at all. */
const DISTANCES = [10, 25, 50, 100, 200] as const;

export function DistanceChip() {
  const t = useText();
  const chosen = useView((view) => view.clauses.facets.maxDistanceKm);
  const setFacets = useView((view) => view.setFacets);
  const say = (km: number): string => t('filter.distance.value', { km });
  return (
    <Chip name={t('filter.distance')} value={chosen === undefined ? null : say(chosen)} onRemove={() => setFacets({ maxDistanceKm: undefined })}>
      <ListBox
        aria-label={t('filter.distance')}
        selectionMode="single"
        selectedKeys={chosen === undefined ? [] : [chosen]}
        onSelectionChange={(keys) => setFacets({ maxDistanceKm: DISTANCES.find((km) => keys !== 'all' && keys.has(km)) })}
      >
        {DISTANCES.map((km) => (
          <ListBoxItem key={km} id={km} textValue={say(km)} className={styles.option ?? ''}><span>{say(km)}</span></ListBoxItem>
        ))}
      </ListBox>
    </Chip>
  );
}
