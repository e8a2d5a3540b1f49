/**
 * What the person can do now: each view registers its commands while it is on screen. Their keys, the palette and the
 * keyboard map all come from here. Single keys can be turned off (WCAG 2.1.4) and never fire while typing.
 */
import type { MessageKey } from '#shared/i18n/fr';
import { useEffect, useId, useMemo } from 'react';
import { create } from 'zustand';
import { useHotkeys } from './hotkeys.ts';

export interface Command {
  /** Unique, such as `triage.accept`. */
  readonly id: string;
  readonly title: MessageKey;
  /** Where the palette and the keyboard map list it. */
  readonly section: MessageKey;
  /** `KeyboardEvent.key` as typed (`a`, `A`, `Escape`, `ArrowDown`), or `Mod+z` for Ctrl or ⌘ with it; the first is shown. */
  readonly keys?: readonly string[];
  readonly run: () => void;
  /** A command that cannot run now keeps its place in the keyboard map. */
  readonly isEnabled?: boolean;
  /** With `Mod+`: also while the person writes in a field. */
  readonly whileTyping?: boolean;
}

interface Registry {
  readonly byView: ReadonlyMap<string, readonly Command[]>;
  put(view: string, commands: readonly Command[] | null): void;
}

export const useRegistry = create<Registry>()((set) => ({
  byView: new Map(),
  put: (view, commands) => set(({ byView }) => {
    const next = new Map(byView);
    if (commands) next.set(view, commands);
    else next.delete(view);
    return { byView: next };
  }),
}));

/** Registers the commands of a view while it is shown and `active`. Where two views claim a key, the one shown last has it. */
export function useCommands(commands: readonly Command[], active = true): void {
  const view = useId();
  const put = useRegistry((registry) => registry.put);
  const signature = useMemo(() => commands.map(({ id, isEnabled = true }) => `${id}${isEnabled}`).join(), [commands]);
  useEffect(() => {
    LATEST.set(view, commands);
  });
  useEffect(() => {
    if (!active) return undefined;
    put(view, LATEST.get(view)?.map((command) => ({ ...command, run: () => runLatest(view, command.id) })) ?? []);
    return () => put(view, null);
  }, [active, put, signature, view]);
}

/** The commands as last rendered, so that a key never runs yesterday's handler. */
const LATEST = new Map<string, readonly Command[]>();

function runLatest(view: string, id: string): void {
  LATEST.get(view)?.find((command) => command.id === id)?.run();
}

/** All commands that can be reached now. */
export function allCommands({ byView }: Pick<Registry, 'byView'>): Command[] {
  return [...byView.values()].flat();
}

/** Listens for the keys of all registered commands; mounted once. */
export function useCommandKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = commandFor(event);
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function commandFor(event: KeyboardEvent): Command | undefined {
  if (event.defaultPrevented || event.isComposing || event.altKey) return undefined;
  const hasMod = event.ctrlKey || event.metaKey;
  if (!hasMod && !useHotkeys.getState().enabled && event.key !== 'Escape') return undefined;
  const pressed = hasMod ? `Mod+${event.shiftKey ? 'Shift+' : ''}${event.key.toLowerCase()}` : event.key;
  const isBusy = isTyping(event.target);
  return allCommands(useRegistry.getState()).findLast(({ keys = [], isEnabled = true, whileTyping = false }) =>
    isEnabled && keys.includes(pressed) && (!isBusy || (hasMod && whileTyping)));
}

/** In a text field, or inside an overlay that has its own keys. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], [role=dialog]') !== null;
}
