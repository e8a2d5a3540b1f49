/**
 * What the person can do now: each view registers its commands while it is on screen. Their keys, the palette and the
 * keyboard map all come from here. Single keys can be turned off (WCAG 2.1.4) and never fire while typing.
 */
import type { MessageKey } from '#shared/i18n/fr';
import { useEffect, useId, useMemo } from 'react';
import { create } from 'zustand';
import { useHotkeys } from './hotkeys.ts';
import { commandFor } from './key-press.ts';

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

/**
 * Where views claim one key, a sheet over a screen has it before the screen, and the screen before the frame around it.
 * A view that takes the `whole` window leaves the others no key.
 */
export type Layer = 'frame' | 'screen' | 'sheet' | 'whole';

const LAYERS: readonly Layer[] = ['frame', 'screen', 'sheet', 'whole'];

interface Registered {
  readonly layer: Layer;
  readonly commands: readonly Command[];
}

interface Registry {
  readonly byView: ReadonlyMap<string, Registered>;
  put(view: string, registered: Registered | null): void;
}

export const useRegistry = create<Registry>()((set) => ({
  byView: new Map(),
  put: (view, registered) => set(({ byView }) => {
    const next = new Map(byView);
    if (registered) next.set(view, registered);
    else next.delete(view);
    return { byView: next };
  }),
}));

/**
 * Registers the commands of a view while it is shown and `active`. Where two views of one layer claim a key, the one
 * shown last has it.
 */
export function useCommands(commands: readonly Command[], active = true, layer: Layer = 'screen'): void {
  const view = useId();
  const put = useRegistry((registry) => registry.put);
  const signature = useMemo(() => commands.map(({ id, title, isEnabled = true }) => `${id} ${title} ${isEnabled}`).join('\n'), [commands]);
  useEffect(() => {
    LATEST.set(view, commands);
  });
  useEffect(() => {
    if (!active) return undefined;
    return () => put(view, null);
  }, [active, put, view]);
  useEffect(() => {
    if (!active) return;
    const current = LATEST.get(view) ?? [];
    put(view, { layer, commands: current.map((command) => ({ ...command, run: () => runLatest(view, command.id) })) });
  }, [active, layer, put, signature, view]);
}

/** The commands as last rendered, so that a key never runs yesterday's handler. */
const LATEST = new Map<string, readonly Command[]>();

function runLatest(view: string, id: string): void {
  LATEST.get(view)?.find((command) => command.id === id)?.run();
}

/** All commands that can be reached now, in rising order of precedence. */
export function allCommands({ byView }: Pick<Registry, 'byView'>): Command[] {
  const views = reachable(byView);
  return LAYERS.flatMap((layer) => views.filter((view) => view.layer === layer).flatMap(({ commands }) => commands));
}

/** The same to read through: what lies on top first, each view's in the order given; a command registered twice stands once. */
export function listedCommands({ byView }: Pick<Registry, 'byView'>): Command[] {
  const views = reachable(byView);
  const listed = LAYERS.toReversed().flatMap((layer) => views.filter((view) => view.layer === layer).flatMap(({ commands }) => commands));
  const ids = listed.map(({ id }) => id);
  return listed.filter(({ id }, index) => ids.indexOf(id) === index);
}

function reachable(byView: Registry['byView']): readonly Registered[] {
  const views = [...byView.values()];
  const whole = views.filter(({ layer }) => layer === 'whole');
  return whole.length > 0 ? whole : views;
}

/** Listens for the keys of all registered commands; mounted once. */
export function useCommandKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const circumstances = { isBusy: isTyping(event.target) || isCovered(), hasSingleKeys: useHotkeys.getState().enabled };
      const command = commandFor(allCommands(useRegistry.getState()), event, circumstances);
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** A dialog or a menu has the page to itself: what lies under it is then inert. */
export function isCovered(): boolean {
  return document.getElementById('root')?.matches('[inert], [aria-hidden=true]') ?? false;
}

/** In a text field, or inside an overlay that has its own keys. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], [role=dialog]') !== null;
}
