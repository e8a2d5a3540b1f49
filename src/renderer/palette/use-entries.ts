/** Everything that the palette searches, from what is loaded already and what the workspace knows. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useClient } from '../api/client.tsx';
import { useDocuments } from '../api/queries.ts';
import { useSavedViews } from '../api/view-queries.ts';
import { useFindable } from '../state/findable.ts';
import { type Command, listedCommands, useRegistry } from '../ui/commands.ts';
import { commandEntry, documentEntry, type Entry, eventEntry, type Group, publisherEntry, viewEntry } from './entries.ts';

export function useEntries(typed: string): Readonly<Record<Group, readonly Entry[]>> {
  const client = useClient();
  const byView = useRegistry((registry) => registry.byView);
  const events = useFindable(typed);
  const views = useSavedViews();
  const { data: documents } = useDocuments();
  const { data: publishers } = useQuery({
    queryKey: ['publisher.list', {}],
    queryFn: async () => (await client.call('publisher.list', {})).publishers,
  });
  const command = useMemo(() => runnableFirst(listedCommands({ byView })).map(commandEntry), [byView]);
  const view = useMemo(() => views.map(viewEntry), [views]);
  const event = useMemo(() => events.map(eventEntry), [events]);
  const document = useMemo(() => documents?.map(documentEntry) ?? [], [documents]);
  const publisher = useMemo(() => publishers?.map(publisherEntry) ?? [], [publishers]);
  return useMemo(() => ({ command, view, event, document, publisher }), [command, view, event, document, publisher]);
}

function runnableFirst(commands: readonly Command[]): Command[] {
  return [...commands.filter(({ isEnabled = true }) => isEnabled), ...commands.filter(({ isEnabled = true }) => !isEnabled)];
}
