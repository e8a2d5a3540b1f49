/** Text to the clipboard, and a word that it is there. */
import { useText } from './text.tsx';
import { useToasts } from './toasts.ts';

export function useCopy(): (text: string) => void {
  const t = useText();
  const show = useToasts((toasts) => toasts.show);
  return (text) => {
    // Refused where the page is not trusted (no secure context); then there is no `clipboard` at all.
    const write: Promise<void> = 'clipboard' in navigator ? navigator.clipboard.writeText(text) : Promise.reject(new Error('no clipboard'));
    write.then(() => show(t('copied', { text })), () => show(t('copied.not')));
  };
}
