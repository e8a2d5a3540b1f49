/** Actors by name, wherever an id has to be read by a person. */
import { useCallback, useMemo } from 'react';
import { useActors } from '../api/queries.ts';
import { useLang } from './text.tsx';

/** The actor's name in the reader's language; what is no actor's id (a person, a newspaper) stays as it is. */
export function useActorName(): (id: string) => string {
  const lang = useLang();
  const { data: actors } = useActors();
  const names = useMemo(() => new Map(actors?.map((actor) => [actor.id, actor.name[lang]])), [actors, lang]);
  return useCallback((id: string) => names.get(id) ?? id, [names]);
}
