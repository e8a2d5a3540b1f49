/** What every window of Confins stands in: its language and theme, and the backend within reach. */
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Client } from '#shared/contract/client';
import { ClientContext } from './api/client.tsx';
import { usePreferencesInStep } from './state/follow-backend.ts';
import { useTheme } from './state/theme.ts';
import { useLang } from './ui/text.tsx';

export function Page({ client, queries, children }: { readonly client: Client; readonly queries: QueryClient; readonly children: ReactNode }) {
  const lang = useLang();
  const theme = useTheme();
  usePreferencesInStep(client, queries);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dataset['theme'] = theme;
  }, [lang, theme]);
  return (
    <ClientContext.Provider value={client}>
      <QueryClientProvider client={queries}>
        <I18nProvider locale={lang === 'fr' ? 'fr-FR' : 'en-GB'}>{children}</I18nProvider>
      </QueryClientProvider>
    </ClientContext.Provider>
  );
}
