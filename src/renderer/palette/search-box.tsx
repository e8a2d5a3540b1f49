/** Where one types; arrows move through the results while the focus stays here (ARIA combobox). */
import type { KeyboardEvent } from 'react';
import { isPress } from '../ui/key-press.ts';
import { KeyCaps } from '../ui/key-caps.tsx';
import { useText } from '../ui/text.tsx';
import styles from './palette.module.css';

interface Props {
  /** Ids of the list of results and of the result that Enter would run. */
  readonly list: string;
  readonly current: string | undefined;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly count: number;
  readonly active: number;
  readonly onMove: (active: number) => void;
  readonly onRun: () => void;
  readonly onClose: () => void;
}

export function SearchBox({ list, current, typed, onType, count, active, onMove, onRun, onClose }: Props) {
  const t = useText();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const target = moved(event.key, active, count);
    if (target === null && event.key !== 'Enter' && !isPress(event, 'Mod+k')) return;
    event.preventDefault();
    event.stopPropagation();
    if (target !== null) onMove(target);
    else if (event.key === 'Enter') onRun();
    else onClose();
  };
  return (
    <div className={styles.search}>
      <svg width="14" height="14" viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor" strokeWidth="1.3" />
        <path d="m7.8 7.8 3 3" stroke="currentColor" strokeWidth="1.3" />
      </svg>
      <input
        role="combobox"
        aria-label={t('palette.search')}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={current}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        autoFocus
        placeholder={t('palette.placeholder')}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <KeyCaps of="Escape" />
    </div>
  );
}

/** Results that a page key leaps over. */
const PAGE = 8;

/** The result that a key moves to, round the ends for the arrows; null where the key is not one of the list's. */
function moved(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active + count - 1) % count;
    case 'PageDown':
      return Math.min(active + PAGE, count - 1);
    case 'PageUp':
      return Math.max(active - PAGE, 0);
    default:
      return null;
  }
}
