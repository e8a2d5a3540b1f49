import type { ComposedSection } from '#shared/contract/methods/reports';
import type { ReportProblem } from '#shared/domain/report';
import { Button } from 'react-aria-components';
import { useText } from '../ui/text.tsx';
import styles from './composer.module.css';
import { goToSection } from './places.ts';

interface Props {
  readonly sections: readonly ComposedSection[];
  readonly problems: readonly ReportProblem[];
}

/** The sections in order, each with what it holds and what is wrong in it. */
export function Outline({ sections, problems }: Props) {
  const t = useText();
  return (
    <nav className={styles.outline} aria-label={t('compose.outline')}>
      <h2>{t('compose.outline')}</h2>
      <ol>
        {sections.map((section, index) => {
          const count = problems.filter((problem) => problem.section === section.kind).length;
          return (
            <li key={section.kind}>
              <Button className={styles.entry ?? ''} onPress={() => goToSection(section.kind)}>
                <span className={styles.number} aria-hidden="true">{index + 1}</span>
                <span className={styles.heading}>{section.heading}</span>
                {count > 0 && <span className={styles.count} aria-label={`${t('compose.problems')}${t('compose.colon')}${count}`}>{count}</span>}
                <small>{standing(section) === null ? section.size : t(`compose.${standing(section) ?? 'empty'}`)}</small>
              </Button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Null for what is computed: its size says it. */
function standing({ text }: ComposedSection): 'written' | 'proposed' | 'empty' | null {
  if (text === null) return null;
  return text.paragraphs.length === 0 ? 'empty' : text.isOwn ? 'written' : 'proposed';
}
