/** Keys that list, map, strip and timeline have while the focus is in them; they are no commands, since elsewhere they scroll. */
import type { MessageKey } from '#shared/i18n/fr';
import type { KeySection } from './key-table.ts';

const row = (title: MessageKey, ...keys: string[]) => ({ title, keys, isEnabled: true });

export const FOCUS_KEYS: readonly KeySection[] = [
  { section: 'keymap.list', rows: [row('keymap.list.move', 'ArrowDown', 'ArrowUp'), row('keymap.list.page', 'PageDown', 'PageUp'), row('keymap.list.ends', 'Home', 'End'), row('keymap.list.choose', ' '), row('keymap.list.range', 'Shift+ArrowDown', 'Shift+ArrowUp'), row('keymap.list.all', 'Mod+a')] },
  { section: 'keymap.map', rows: [row('keymap.map.step', 'n', 'p'), row('keymap.map.pan', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'), row('keymap.map.zoom', '+', '-')] },
  {
    section: 'keymap.frontier',
    rows: [
      row('keymap.frontier.step', 'n', 'p'), row('keymap.frontier.pan', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'), row('keymap.frontier.zoom', '+', '-'),
      row('keymap.frontier.km', 'Shift+ArrowLeft', 'Shift+ArrowRight'), row('keymap.frontier.days', 'Shift+ArrowUp', 'Shift+ArrowDown'),
      row('keymap.frontier.whole', 'Home'), row('keymap.frontier.brush', 'b'), row('keymap.frontier.clear', 'Escape'),
    ],
  },
  {
    section: 'keymap.timeline',
    rows: [
      row('keymap.timeline.move', 'ArrowLeft', 'ArrowRight'), row('keymap.timeline.week', 'Shift+ArrowLeft', 'Shift+ArrowRight'),
      row('keymap.timeline.grow', 'Alt+ArrowLeft', 'Alt+ArrowRight'), row('keymap.timeline.zoom', '+', '-'), row('keymap.timeline.ends', 'Home', 'End'),
      row('keymap.timeline.play', ' '), row('keymap.timeline.clear', 'Escape'),
    ],
  },
];
