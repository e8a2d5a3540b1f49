/** The whole page: the frame around the screens, over one connection to the backend. */
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ClientContext } from './api/client.tsx';
import type { Connection } from './api/connect.ts';
import { invalidateFor } from './api/notices.ts';
import { createQueryClient } from './api/queries.ts';
import { EngineContext } from './engine/answers.tsx';
import { createEngine } from './engine/engine.ts';
import { useEngineInStep } from './engine/in-step.ts';
import { Frame } from './frame/frame.tsx';
import { forgetTitles } from './history/names.ts';
import { followWorkspace, usePreferencesInStep } from './state/follow-backend.ts';
import { followJob } from './state/jobs.ts';
import { useTheme } from './state/theme.ts';
import { useLang } from './ui/text.tsx';
import { ToastRegion } from './ui/toast.tsx';

export function App({ connection }: { readonly connection: Connection }) {
  const [queries] = useState(createQueryClient);
  const [engine] = useState(() => createEngine(connection.client));
  const lang = useLang();
  const theme = useTheme();
  usePreferencesInStep(connection.client, queries);
  useEngineInStep(engine);
  useEffect(
    () =>
      connection.onNotice((notice) => {
        followWorkspace(notice, queries);
        followJob(notice);
        engine.onNotice(notice);
        if (notice.kind === 'events_changed' || notice.kind === 'workspace_changed') forgetTitles('ids' in notice ? notice.ids : null);
        invalidateFor(notice, queries);
      }),
    [connection, queries, engine],
  );
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dataset['theme'] = theme;
  }, [lang, theme]);
  return (
    <ClientContext.Provider value={connection.client}>
      <QueryClientProvider client={queries}>
        <I18nProvider locale={lang === 'fr' ? 'fr-FR' : 'en-GB'}>
          <EngineContext.Provider value={engine}>
            <Frame />
          </EngineContext.Provider>
          <ToastRegion />
        </I18nProvider>
      </QueryClientProvider>
    </ClientContext.Provider>
  );
}
