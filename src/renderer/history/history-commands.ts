/** Undo and redo by key: everywhere with Ctrl or ⌘, by a single key on the Desk. */
import { useHistoryEnds } from '../api/history-queries.ts';
import { useView } from '../state/view.ts';
import { type Command, useCommands } from '../ui/commands.ts';
import { useTimeTravel } from './time-travel.ts';

/** Mounted once, in the frame. */
export function useHistoryCommands(): void {
  const { undo, redo } = useTimeTravel();
  const { data: ends } = useHistoryEnds();
  const onDesk = useView((view) => view.screen === 'desk');
  const command = (id: 'undo' | 'redo', keys: readonly string[]): Command => ({
    id: `history.${id}`, title: `command.history.${id}`, section: 'command.section.history', keys, run: id === 'undo' ? undo : redo,
    isEnabled: ends === undefined || ends[id] !== null,
  });
  useCommands([command('undo', onDesk ? ['Mod+z', 'u'] : ['Mod+z']), command('redo', onDesk ? ['Mod+Shift+z', 'Mod+y', 'U'] : ['Mod+Shift+z', 'Mod+y'])]);
}
