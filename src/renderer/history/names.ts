/** Names for what the history knows by id. */
import type { Names } from '#shared/i18n/field-values';
import { useMemo } from 'react';
import { useEvents } from '../state/all-events.ts';
import { useActorName } from '../ui/actors.ts';
import { useLang } from '../ui/text.tsx';

export function useNames(): Names {
  const lang = useLang();
  const actor = useActorName();
  const { data: events } = useEvents();
  return useMemo(() => {
    const titles = new Map(events?.map(({ id, title }) => [id, title[lang] || title.fr || title.en]));
    return { actor, event: (id) => titles.get(id) ?? null };
  }, [actor, events, lang]);
}
