/** Marking and grade as the field writes them; their meaning is read out and shown on hover. */
import type { Grade } from '#shared/domain/grading';
import { InformationDigit, SourceLetter } from '#shared/domain/grading';
import { markingLabel, type Marking } from '#shared/domain/marking';
import styles from './badge.module.css';
import { useText, type Say } from './text.tsx';

export function TlpBadge({ marking }: { readonly marking: Marking }) {
  const t = useText();
  return (
    <span className={styles.tlp} data-marking={marking} title={t(`marking.${marking}`)}>
      {markingLabel(marking)}
    </span>
  );
}

/** `bare`: the code without its frame, for dense rows. */
export function GradeBadge({ grade, bare = false }: { readonly grade: Grade; readonly bare?: boolean }) {
  const t = useText();
  return (
    <abbr className={bare ? styles.bare : styles.grade} title={gradeMeaning(grade, t)}>
      {grade}
    </abbr>
  );
}

/** "source habituellement fiable, information probablement vraie". */
export function gradeMeaning(grade: Grade, t: Say): string {
  const letter = SourceLetter.parse(grade[0]);
  const digit = InformationDigit.parse(grade[1]);
  return `${t(`grade.source.${letter}`)}, ${t(`grade.info.${digit}`)}`;
}
