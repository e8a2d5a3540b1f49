/** Says what was done, with the way back. */
import { useToasts } from '../ui/toasts.ts';

/** The message shown last. */
let last: number | undefined;

/** One way back at a time: the history takes back the last act, so an older message must not offer it. */
export function sayDone(text: string, undo: () => void): void {
  const { dismiss, show } = useToasts.getState();
  if (last !== undefined) dismiss(last);
  show(text, undo);
  last = useToasts.getState().shown.at(-1)?.id;
}
