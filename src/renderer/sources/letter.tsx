import type { SourceLetter } from '#shared/domain/grading';
import { useText } from '../ui/text.tsx';
import styles from './sources.module.css';

/** A letter with what it means, in words. `isOwn`: set for the one document, whatever its publisher has. */
export function Letter({ letter, isOwn = false }: { readonly letter: SourceLetter; readonly isOwn?: boolean }) {
  const t = useText();
  return (
    <span className={styles.graded}>
      <b className={styles.letter}>{letter}</b>
      <span title={t(`grade.source.${letter}`)}>{isOwn ? t('sources.letter.own') : t(`sources.letter.${letter}`)}</span>
    </span>
  );
}
