/** A clause made of any number of values. */
import type { FacetName } from '#shared/engine/facets';
import { formatNumber } from '#shared/i18n/numbers';
import type { ReactNode } from 'react';
import { CheckboxGroup } from 'react-aria-components';
import { useAnswer } from '../engine/answers.tsx';
import { Check } from '../ui/field.tsx';
import { useLang } from '../ui/text.tsx';
import { Chip } from './chip.tsx';
import styles from './filters.module.css';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly mark?: ReactNode;
}

export interface ChoiceSection<T extends string> {
  readonly title: string | null;
  readonly choices: readonly Choice<T>[];
}

interface Props<T extends string> {
  readonly name: string;
  /** Whose values the choices are. */
  readonly facet: FacetName;
  readonly sections: readonly ChoiceSection<T>[];
  readonly chosen: readonly T[] | undefined;
  /** What several chosen values are called together, such as "3 types". */
  readonly sayMany: (count: number) => string;
  readonly onChange: (chosen: readonly T[] | undefined) => void;
}

export function ChoiceChip<T extends string>({ name, facet, sections, chosen, sayMany, onChange }: Props<T>) {
  const choices = sections.flatMap((section) => section.choices);
  const change = (values: readonly string[]): void => {
    const known = choices.flatMap(({ value }) => (values.includes(value) ? [value] : []));
    onChange(known.length === 0 ? undefined : known);
  };
  return (
    <Chip name={name} value={sayChosen(choices, chosen, sayMany)} onRemove={() => onChange(undefined)}>
      <CheckboxGroup aria-label={name} value={[...(chosen ?? [])]} onChange={change}>
        <Choices facet={facet} sections={sections} />
      </CheckboxGroup>
    </Chip>
  );
}

/** Each with the number of events it would let through. */
function Choices<T extends string>({ facet, sections }: Pick<Props<T>, 'facet' | 'sections'>) {
  const lang = useLang();
  const counts = useAnswer('facet', { name: facet });
  return (
    <div className={sections.length > 1 ? styles.columns : ''}>
      {sections.map((section) => (
        <div key={section.title} className={styles.group}>
          {section.title !== null && <h3>{section.title}</h3>}
          {section.choices.map(({ value, label, mark }) => (
            <Check key={value} value={value}>
              {mark}{label} {counts && <span className={styles.tally}>{formatNumber(counts[value] ?? 0, lang)}</span>}
            </Check>
          ))}
        </div>
      ))}
    </div>
  );
}

function sayChosen<T extends string>(choices: readonly Choice<T>[], chosen: readonly T[] | undefined, sayMany: (count: number) => string): string | null {
  if (chosen === undefined) return null;
  const [only] = chosen;
  if (chosen.length !== 1) return sayMany(chosen.length);
  return choices.find(({ value }) => value === only)?.label ?? sayMany(1);
}
