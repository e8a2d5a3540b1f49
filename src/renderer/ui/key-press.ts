/** Which command a key press means. Pure: what is pressed, what can be done, and where the person is. */
import type { Command } from './commands.ts';

/** What a `KeyboardEvent` says. */
export interface KeyPress {
  readonly key: string;
  /** The place on the keyboard, such as `Digit1`, whatever the layout prints on it. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export interface Circumstances {
  /** In a text field, or with an overlay over the page: only commands that say so are reached, by keys with Ctrl or ⌘. */
  readonly isBusy: boolean;
  /** The person lets single keys act (WCAG 2.1.4); Escape always does. */
  readonly hasSingleKeys: boolean;
}

/** The last of the commands, given in rising order of precedence, that the press means and that can run. */
export function commandFor(commands: readonly Command[], press: KeyPress, circumstances: Circumstances): Command | undefined {
  for (const name of namesOf(press)) {
    const found = commands.findLast((command) => answers(command, name, circumstances));
    if (found) return found;
  }
  return undefined;
}

/** Whether the press would mean the key of that name, such as `Mod+k`. */
export function isPress(press: KeyPress, name: string): boolean {
  return namesOf(press).includes(name);
}

function answers({ keys = [], isEnabled = true, whileTyping = false }: Command, name: string, { isBusy, hasSingleKeys }: Circumstances): boolean {
  if (!isEnabled || !keys.includes(name)) return false;
  const hasMod = name.startsWith('Mod+');
  if (isBusy) return hasMod && whileTyping;
  return hasMod || hasSingleKeys || name === 'Escape';
}

/** Best first. On a keyboard whose figures need Shift (AZERTY), the bare key means the figure where it means nothing else. */
function namesOf({ key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): string[] {
  if (altKey) return [];
  if (ctrlKey || metaKey) return [`Mod+${shiftKey ? 'Shift+' : ''}${key.toLowerCase()}`];
  const figure = /^Digit(\d)$/.exec(code)?.[1];
  return figure === undefined || shiftKey || figure === key ? [key] : [key, figure];
}
