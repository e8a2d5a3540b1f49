/** What can be done with the event shown, by button, menu and key. */
import type { EventRecord } from '#shared/domain/event';
import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useDeed } from '../history/deeds.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { type Command, useCommands } from '../ui/commands.ts';
import { useLang, useText } from '../ui/text.tsx';
import { ClaimsDialog } from './claims-dialog.tsx';
import styles from './event-actions.module.css';
import { HISTORY_SECTION } from './history-section.tsx';
import { LookAlike } from './look-alike.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';

type Open = { readonly what: 'claims' | 'split' } | { readonly what: 'merge'; readonly into: EventRecord | null };

export function EventActions({ event }: { readonly event: EventRecord }) {
  const t = useText();
  const edit = useView((view) => view.edit);
  const [open, setOpen] = useState<Open | null>(null);
  const remove = useRemoval(event);
  const canSplit = event.citations.length > 1;
  const acts: Acts = {
    claims: () => setOpen({ what: 'claims' }), merge: () => setOpen({ what: 'merge', into: null }), split: () => setOpen({ what: 'split' }),
    duplicate: () => edit({ kind: 'copy', of: event.id }), remove,
  };
  useEventCommands(acts, canSplit);
  const close = (): void => setOpen(null);
  return (
    <>
      <div className={styles.actions} role="group" aria-label={t('event.actions')}>
        <Button small onPress={() => edit({ kind: 'event', id: event.id })}>{t('event.edit')}</Button>
        <Button small look="quiet" onPress={acts.claims}>{t('event.claims')}</Button>
        <Button small look="quiet" onPress={acts.merge}>{t('event.merge')}</Button>
        <MoreMenu acts={acts} canSplit={canSplit} />
      </div>
      <LookAlike event={event} onMerge={(into) => setOpen({ what: 'merge', into })} />
      {open?.what === 'claims' && <ClaimsDialog event={event} onClose={close} />}
      {open?.what === 'merge' && <MergeDialog event={event} into={open.into} onClose={close} />}
      {open?.what === 'split' && <SplitDialog event={event} onClose={close} />}
    </>
  );
}

type Acts = Readonly<Record<'claims' | 'merge' | 'split' | 'duplicate' | 'remove', () => void>>;

function useEventCommands(acts: Acts, canSplit: boolean): void {
  const onDesk = useView((view) => view.screen === 'desk');
  const command = (id: keyof Acts, keys: readonly string[], isEnabled = true): Command => ({
    id: `event.${id}`, title: `command.event.${id}`, section: 'command.section.desk', keys, run: acts[id], isEnabled,
  });
  useCommands([
    command('claims', ['c']), command('merge', ['M']), command('split', ['S'], canSplit), command('duplicate', ['D']), command('remove', ['Delete']),
    { id: 'event.history', title: 'command.event.history', section: 'command.section.desk', keys: ['h'], run: showHistory },
  ], onDesk);
}

/** Scrolls the inspector alone: `scrollIntoView` would move the frame as well. */
function showHistory(): void {
  const section = document.getElementById(HISTORY_SECTION);
  const box = section?.parentElement?.closest('section');
  if (!section || !box) return;
  box.scrollTop += section.getBoundingClientRect().top - box.getBoundingClientRect().top;
  section.querySelector('button')?.focus({ preventScroll: true });
}

function useRemoval({ id, title }: EventRecord): () => void {
  const t = useText();
  const lang = useLang();
  const select = useView((view) => view.select);
  const remove = useDeed((client, ids: string[]) => client.call('event.remove', { ids }), () => t('event.removed', { title: title[lang] }), 'toast');
  return () => remove.mutate([id], { onSuccess: () => select(null) });
}

function MoreMenu({ acts, canSplit }: { readonly acts: Acts; readonly canSplit: boolean }) {
  const t = useText();
  const run = (key: unknown): void => {
    if (key === 'split' || key === 'duplicate' || key === 'remove') acts[key]();
  };
  return (
    <MenuTrigger>
      <Button small look="quiet" aria-label={t('event.more')}>⋯</Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Menu className={styles.menu ?? ''} onAction={run} disabledKeys={canSplit ? [] : ['split']}>
          <Item id="duplicate" label={t('event.duplicate')} shortcut="D" />
          <Item id="split" label={t('event.split')} shortcut="S" />
          <Item id="remove" label={t('event.remove')} shortcut="⌦" />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Item({ id, label, shortcut }: { readonly id: string; readonly label: string; readonly shortcut: string }) {
  return (
    <MenuItem id={id} className={styles.item ?? ''} textValue={label}>
      <span>{label}</span>
      <kbd aria-hidden="true">{shortcut}</kbd>
    </MenuItem>
  );
}
