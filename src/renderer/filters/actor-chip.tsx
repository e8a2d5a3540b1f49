/** The actors that take part in the workspace's events, most frequent first, narrowed by typing. */
import type { EventRecord } from '#shared/domain/event';
import { fold } from '#shared/domain/filter';
import { useMemo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useActorName } from '../ui/actors.ts';
import { useEvents } from '../state/events.ts';
import { useView } from '../state/view.ts';
import { TextField } from '../ui/field.tsx';
import { useText } from '../ui/text.tsx';
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
  const nameOf = useActorName();
  const [query, setQuery] = useState('');
  const { data: events } = useEvents();
  const tallies = useMemo(() => tallyActors(events ?? []), [events]);
  const items = tallies.map(({ id, count }) => ({ id, count, name: nameOf(id) })).filter(({ name }) => fold(name).includes(fold(query)));
  const hidden = chosen.filter((id) => !items.some((item) => item.id === id));
  return (
    <>
      <TextField label={t('filter.actor.search')} value={query} onChange={setQuery} autoFocus />
      <ListBox
        className={styles.actors ?? ''}
        aria-label={t('filter.actor.label')}
        items={items}
        dependencies={[query]}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChange([...hidden, ...items.filter(({ id }) => keys === 'all' || keys.has(id)).map(({ id }) => id)])}
        renderEmptyState={() => <p>{t('filter.actor.none')}</p>}
      >
        {({ id, name, count }) => (
          <ListBoxItem id={id} textValue={name} className={styles.option ?? ''}>
            <span>{name}</span>
            <span className={styles.tally}>{count}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </>
  );
}

export interface ActorTally {
  readonly id: string;
  readonly count: number;
}

/** Each actor once with the number of events it takes part in, most frequent first, then by id. */
export function tallyActors(events: readonly Pick<EventRecord, 'actors'>[]): readonly ActorTally[] {
  const counts = new Map<string, number>();
  for (const { actors } of events) {
    for (const id of new Set(actors.map((actor) => actor.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || a.id.localeCompare(b.id));
}
