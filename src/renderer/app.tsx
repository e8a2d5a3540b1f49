/** The whole page: the frame around the screens, over one connection to the backend. */
import { useEffect, useState } from 'react';
import type { Connection } from './api/connect.ts';
import { invalidateFor } from './api/notices.ts';
import { createQueryClient } from './api/queries.ts';
import { EngineContext } from './engine/answers.tsx';
import { createEngine } from './engine/engine.ts';
import { useEngineInStep } from './engine/in-step.ts';
import { Frame } from './frame/frame.tsx';
import { forgetTitles } from './history/names.ts';
import { Page } from './page.tsx';
import { followWorkspace } from './state/follow-backend.ts';
import { followJob } from './state/jobs.ts';
import { ToastRegion } from './ui/toast.tsx';

export function App({ connection }: { readonly connection: Connection }) {
  const [queries] = useState(createQueryClient);
  const [engine] = useState(() => createEngine(connection.client));
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
  return (
    <Page client={connection.client} queries={queries}>
      <EngineContext.Provider value={engine}>
        <Frame />
      </EngineContext.Provider>
      <ToastRegion />
    </Page>
  );
}
