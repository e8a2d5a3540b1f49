/** Keys of a briefing: a keyboard's, and those that a remote sends (Page keys, `b` or a full stop, F5 with or without Shift to begin). */
import { type Command, useCommands } from '../ui/commands.ts';
import type { Walk } from './briefing.tsx';

interface Acts {
  readonly walk: Walk;
  readonly isBlack: boolean;
  toggle(name: 'isBlack' | 'hasEvidence' | 'hasNotes'): void;
  /** In another window. */
  openNotes(): void;
  enterFullScreen(): void;
  /** Saves the slides. */
  save(): void;
  end(): void;
}

/** On a black screen any step brings the picture back first. */
export function useBriefingCommands({ walk: { index, steps, go, changeUnit }, isBlack, toggle, save, openNotes, enterFullScreen, end }: Acts): void {
  const section = 'command.section.briefing';
  const goTo = (to: number): void => (isBlack ? toggle('isBlack') : go(to));
  const commands: readonly Command[] = [
    { id: 'briefing.next', title: 'briefing.next', section, keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'], run: () => goTo(index + 1) },
    { id: 'briefing.previous', title: 'briefing.previous', section, keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'], run: () => goTo(index - 1) },
    { id: 'briefing.first', title: 'briefing.first', section, keys: ['Home'], run: () => goTo(-1) },
    { id: 'briefing.last', title: 'briefing.last', section, keys: ['End'], run: () => goTo(steps.length - 1) },
    { id: 'briefing.unit', title: 'briefing.unit', section, keys: ['g'], run: changeUnit },
    { id: 'briefing.evidence', title: 'briefing.evidence', section, keys: ['e'], run: () => toggle('hasEvidence') },
    { id: 'briefing.notes', title: 'briefing.notes', section, keys: ['n'], run: () => toggle('hasNotes') },
    { id: 'briefing.black', title: 'briefing.black', section, keys: ['b', '.'], run: () => toggle('isBlack') },
    { id: 'briefing.window', title: 'briefing.window.open', section, keys: ['w'], run: openNotes },
    { id: 'briefing.full', title: 'briefing.full', section, keys: ['F5', 'f'], run: enterFullScreen },
    { id: 'briefing.slides', title: 'briefing.slides.command', section, keys: ['p'], run: save },
    { id: 'briefing.end', title: 'briefing.end', section, keys: ['Escape'], run: () => (isBlack ? toggle('isBlack') : end()) },
  ];
  useCommands(commands, true, 'whole');
}
