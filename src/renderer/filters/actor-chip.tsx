/** The actors that take part in the workspace's events, most frequent first, narrowed by typing. */
import { fold } from '#shared/domain/filter';
import type { FacetCounts } from '#shared/engine/facets';
import { formatNumber } from '#shared/i18n/numbers';
import { useMemo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useActorName } from '../ui/actors.ts';
import { useAnswer } from '../engine/answers.tsx';
import { useView } from '../state/view.ts';
import { TextField } from '../ui/field.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { Chip } from './chip.tsx';
import styles from './filters.module.css';

export function ActorChip() {
  const t = useText();
  const nameOf = useActorName();
  const chosen = useView((view) => view.clauses.facets.actors);
  const setFacets = useView((view) => view.setFacets);
  const [only] = chosen ?? [];
  const many = chosen && (chosen.length === 1 && only !== undefined ? nameOf(only) : t('filter.actors', { count: chosen.length }));
  return (
    <Chip name={t('filter.actor')} value={many ?? null} onRemove={() => setFacets({ actors: undefined })}>
      <ActorList chosen={chosen ?? []} onChange={(actors) => setFacets({ actors: actors.length === 0 ? undefined : [...actors] })} />
    </Chip>
  );
}

interface ListProps {
  readonly chosen: readonly string[];
  readonly onChange: (actors: readonly string[]) => void;
}

function ActorList({ chosen, onChange }: ListProps) {
  const t = useText();
  const lang = useLang();
  const nameOf = useActorName();
  const [query, setQuery] = useState('');
  const counts = useAnswer('facet', { name: 'actors' });
  const tallies = useMemo(() => mostFirst(counts ?? {}), [counts]);
  const items = tallies.map(({ id, count }) => ({ id, count, name: nameOf(id) })).filter(({ name }) => fold(name).includes(fold(query)));
  const hidden = chosen.filter((id) => !items.some((item) => item.id === id));
  return (
    <>
      <TextField label={t('filter.actor.search')} value={query} onChange={setQuery} autoFocus />
      <ListBox
        className={styles.actors ?? ''}
        aria-label={t('filter.actor.label')}
        items={items}
        dependencies={[query, lang]}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChange([...hidden, ...items.filter(({ id }) => keys === 'all' || keys.has(id)).map(({ id }) => id)])}
        renderEmptyState={() => <p>{t('filter.actor.none')}</p>}
      >
        {({ id, name, count }) => (
          <ListBoxItem id={id} textValue={name} className={styles.option ?? ''}>
            <span>{name}</span>
            <span className={styles.tally}>{formatNumber(count, lang)}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </>
  );
}

/** Most frequent first, then by id. */
function mostFirst(counts: FacetCounts): { readonly id: string; readonly count: number }[] {
  return Object.entries(counts).map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || a.id.localeCompare(b.id));
}
