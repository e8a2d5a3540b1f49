/** The page as the window of a presenter's notes, over a connection of its own. */
import { useEffect, useState } from 'react';
import type { Connection } from '../api/connect.ts';
import { invalidateFor } from '../api/notices.ts';
import { createQueryClient } from '../api/queries.ts';
import { Page } from '../page.tsx';
import { NotesWindow } from './notes-window.tsx';

export function NotesApp({ connection, session }: { readonly connection: Connection; readonly session: string }) {
  const [queries] = useState(createQueryClient);
  useEffect(() => connection.onNotice((notice) => invalidateFor(notice, queries)), [connection, queries]);
  return (
    <Page client={connection.client} queries={queries}>
      <NotesWindow session={session} />
    </Page>
  );
}
