/** The page as the window of a presenter's notes, over a connection of its own. */
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ClientContext } from '../api/client.tsx';
import type { Connection } from '../api/connect.ts';
import { invalidateFor } from '../api/notices.ts';
import { createQueryClient } from '../api/queries.ts';
import { usePreferencesInStep } from '../state/follow-backend.ts';
import { useTheme } from '../state/theme.ts';
import { useLang } from '../ui/text.tsx';
import { NotesWindow } from './notes-window.tsx';

export function NotesApp({ connection, session }: { readonly connection: Connection; readonly session: string }) {
  const [queries] = useState(createQueryClient);
  const lang = useLang();
  const theme = useTheme();
  usePreferencesInStep(connection.client, queries);
  useEffect(() => connection.onNotice((notice) => invalidateFor(notice, queries)), [connection, queries]);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dataset['theme'] = theme;
  }, [lang, theme]);
  return (
    <ClientContext.Provider value={connection.client}>
      <QueryClientProvider client={queries}>
        <I18nProvider locale={lang === 'fr' ? 'fr-FR' : 'en-GB'}>
          <NotesWindow session={session} />
        </I18nProvider>
      </QueryClientProvider>
    </ClientContext.Provider>
  );
}
