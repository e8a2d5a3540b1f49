/** The editor: a sheet over the screen beside which the rest stays at hand, and the commands that open it. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useClient } from '../api/client.tsx';
import { useView, type EditorTarget } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { useCommands, type Command } from '../ui/commands.ts';
import { ErrorState, Spinner } from '../ui/states.tsx';
import { useText, type Say } from '../ui/text.tsx';
import { DraftOffer } from './draft-offer.tsx';
import { draftId, type Work } from './drafts.ts';
import styles from './editor.module.css';
import { EventEditor } from './event-editor.tsx';
import { openWork, type Opened } from './session.ts';
import { useTellDrafts } from './unfinished.ts';

export function Editor() {
  const target = useView((view) => view.editing);
  useOpeningCommands();
  return target && <Sheet key={draftId(target)} target={target} />;
}

function useOpeningCommands(): void {
  const selected = useView((view) => view.selected);
  const isOnDesk = useView((view) => view.screen === 'desk');
  const edit = useView((view) => view.edit);
  const section = 'command.section.editing';
  const opening: readonly Command[] = [
    { id: 'editing.newIncident', title: 'edit.command.incident', section, keys: ['n'], run: () => edit({ kind: 'new', what: 'incident' }) },
    { id: 'editing.newMeeting', title: 'edit.command.meeting', section, keys: ['N'], run: () => edit({ kind: 'new', what: 'meeting' }) },
  ];
  const ofSelected: readonly Command[] = [
    { id: 'editing.edit', title: 'edit.command.edit', section, keys: ['e'], isEnabled: selected !== null, run: () => selected !== null && edit({ kind: 'event', id: selected }) },
    { id: 'editing.duplicate', title: 'edit.command.duplicate', section, keys: ['D'], isEnabled: selected !== null, run: () => selected !== null && edit({ kind: 'copy', of: selected }) },
  ];
  useCommands(isOnDesk ? [...opening, ...ofSelected] : opening, true, 'frame');
}

function Sheet({ target }: { readonly target: EditorTarget }) {
  const t = useText();
  const client = useClient();
  const close = useView((view) => view.edit);
  const opening = useId();
  const { data, error, refetch } = useQuery({ queryKey: ['editor', draftId(target), opening], queryFn: () => openWork(client, target), gcTime: 0 });
  const titleId = useId();
  const sheet = useRef<HTMLElement>(null);
  useReturningFocus();
  // What is typed before the form is there must not run the Desk's keys.
  useEffect(() => sheet.current?.focus(), []);
  useCommands([{ id: 'editing.close', title: 'edit.command.close', section: 'command.section.editing', keys: ['Escape'], run: () => close(null) }], true, 'sheet');
  return (
    <aside ref={sheet} tabIndex={-1} className={styles.sheet} role="dialog" aria-labelledby={titleId} onKeyDown={(event) => closeOnEscape(event, () => close(null))}>
      {error && <Plain titleId={titleId} title={titleOf(target, null, t)}><ErrorState error={error} onRetry={() => void refetch()} /></Plain>}
      {!error && !data && <Plain titleId={titleId} title={titleOf(target, null, t)}><Spinner /></Plain>}
      {!error && data && <Chosen target={target} opened={data} titleId={titleId} />}
    </aside>
  );
}

/** A sheet with nothing to write on yet. */
function Plain({ titleId, title, children }: { readonly titleId: string; readonly title: string; readonly children: ReactNode }) {
  const t = useText();
  const close = useView((view) => view.edit);
  return (
    <>
      <header className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <Button look="quiet" aria-label={t('edit.close')} onPress={() => close(null)}>×</Button>
      </header>
      {children}
    </>
  );
}

/** A draft found is offered before anything is written over it. */
function Chosen({ target, opened: { work, found }, titleId }: { readonly target: EditorTarget; readonly opened: Opened; readonly titleId: string }) {
  const t = useText();
  const client = useClient();
  const tellDrafts = useTellDrafts();
  const [start, setStart] = useState<Work | null>(() => (found ? (useView.getState().resumes ? found.work : null) : work));
  if (start) return <EventEditor target={target} start={start} fresh={work} titleId={titleId} title={titleOf(target, start, t)} />;
  const discard = (): void => {
    setStart(work);
    void client.call('draft.discard', { id: draftId(target) }).catch(() => undefined).finally(tellDrafts);
  };
  return (
    <Plain titleId={titleId} title={titleOf(target, work, t)}>
      {found && <DraftOffer draft={found} onContinue={() => setStart(found.work)} onDiscard={discard} />}
    </Plain>
  );
}

function titleOf(target: EditorTarget, work: Work | null, t: Say): string {
  switch (target.kind) {
    case 'event':
      return t(work?.form.kind === 'meeting' ? 'edit.heading.meeting' : work ? 'edit.heading.incident' : 'edit.heading.event');
    case 'new':
      return t(target.what === 'incident' ? 'edit.heading.newIncident' : 'edit.heading.newMeeting');
    case 'copy':
      return t('edit.heading.copy');
    case 'proposal':
      return t('edit.heading.proposal');
    case 'selection':
      return t('edit.heading.selection');
  }
}

/** Escape closes what is open in the sheet first, then the sheet. */
function closeOnEscape(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  const hasOpenList = event.currentTarget.querySelector('[aria-expanded=true]') !== null;
  if (event.key !== 'Escape' || event.defaultPrevented || hasOpenList) return;
  event.preventDefault();
  event.stopPropagation();
  close();
}

/** Closing brings the focus back to where it was. */
function useReturningFocus(): void {
  const before = useRef(document.activeElement);
  useEffect(() => {
    const { current } = before;
    return () => {
      if (current instanceof HTMLElement && current.isConnected && current !== document.body) current.focus();
    };
  }, []);
}
