import styles from './key-caps.module.css';
import { isMacPlatform, keyCaps } from './key-label.ts';
import { useLang } from './text.tsx';

/** One key, or keys pressed together, as they are printed on the keyboard. `of` as in `Command.keys`. */
export function KeyCaps({ of }: { readonly of: string }) {
  const lang = useLang();
  return (
    <span className={styles.caps}>
      {keyCaps(of, lang, isMacPlatform(navigator.platform)).map((cap) => <kbd key={cap}>{cap}</kbd>)}
    </span>
  );
}
