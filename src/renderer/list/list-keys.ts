/** The keys of the list while it has the focus: one step or many, with Shift choosing what is passed. */
import type { KeyboardEvent } from 'react';
import { isPress } from '../ui/key-press.ts';
import { targetRow } from './target-row.ts';
import type { Walk } from './use-rows.ts';
import type { Selecting } from './use-selecting.ts';

interface ListKeys {
  readonly walk: Walk;
  readonly selecting: Selecting;
  readonly total: number;
  /** Rows a page. */
  readonly page: number;
  /** The store's row of the event in the inspector, where it is one of those at hand. */
  readonly active: number | null;
}

/** Only of presses on the list itself, not on what stands in it. */
export function listKeys({ walk, selecting, total, page, active }: ListKeys): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.target !== event.currentTarget) return;
    if (isPress(event.nativeEvent, 'Mod+a')) selecting.all();
    else if (event.key === ' ' && active !== null) selecting.toggle(active, false);
    else {
      const target = targetRow(event.key === ' ' ? 'Enter' : event.key, walk.at(), total, page);
      if (target === null || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.shiftKey) selecting.extendTo(Math.min(target, total - 1), false);
      else selecting.moved();
      walk.go(target);
    }
    event.preventDefault();
  };
}
