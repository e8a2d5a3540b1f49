/** Names for what the history knows by id. Titles of events are asked as they are first said, many at a time. */
import type { Client } from '#shared/contract/client';
import { MOST_TITLES } from '#shared/contract/methods/events';
import type { Bilingual } from '#shared/domain/event';
import type { Names } from '#shared/i18n/field-values';
import { useMemo } from 'react';
import { create } from 'zustand';
import { useClient } from '../api/client.tsx';
import { useActorName } from '../ui/actors.ts';
import { useLang } from '../ui/text.tsx';

/** By id; null where the workspace does not hold the event. */
const useTitles = create<{ readonly byId: ReadonlyMap<string, Bilingual | null> }>()(() => ({ byId: new Map() }));

export function useNames(): Names {
  const lang = useLang();
  const actor = useActorName();
  const client = useClient();
  const byId = useTitles((titles) => titles.byId);
  return useMemo(() => ({
    actor,
    event: (id) => {
      const title = byId.get(id);
      if (title === undefined) ask(client, id);
      return title ? title[lang] || title.fr || title.en : null;
    },
  }), [actor, byId, client, lang]);
}

/** Titles may have changed, or events be gone. */
export function forgetTitles(ids: readonly string[] | null): void {
  const gone = ids && new Set(ids);
  useTitles.setState(({ byId }) => ({ byId: new Map([...byId].filter(([id]) => gone !== null && !gone.has(id))) }));
}

const wanted = new Set<string>();

function ask(client: Client, id: string): void {
  if (wanted.size === 0) queueMicrotask(() => void answer(client).catch(() => undefined));
  wanted.add(id);
}

async function answer(client: Client): Promise<void> {
  const ids = [...wanted].slice(0, MOST_TITLES);
  wanted.clear();
  const { titles } = await client.call('event.titles', { ids });
  const found = new Map(titles.map(({ id, title }) => [id, title]));
  useTitles.setState(({ byId }) => ({ byId: new Map([...byId, ...ids.map((id) => [id, found.get(id) ?? null] as const)]) }));
}
