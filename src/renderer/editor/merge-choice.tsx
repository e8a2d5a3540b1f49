/** Two changed the same fields: one chooses, field by field; what only one changed is kept and said. */
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/text.tsx';
import styles from './editor.module.css';
import mergeStyles from './merge-choice.module.css';
import { useFieldWords } from './field-words.ts';
import type { Conflicting } from './use-saving.ts';

interface Props {
  readonly conflict: Conflicting;
  /** The fields in which theirs stays. */
  readonly onDecide: (theirFields: readonly string[]) => void;
  readonly onCancel: () => void;
}

export function MergeChoice({ conflict: { merged, theirs }, onDecide, onCancel }: Props) {
  const t = useText();
  const { nameOf, say } = useFieldWords();
  const [chosen, setChosen] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({});
  const open = merged.conflicts.filter(({ field }) => chosen[field] === undefined).length;
  return (
    <section className={mergeStyles.merge} data-editor-form aria-label={t('edit.merge.title')}>
      <h3>{t('edit.merge.title')}</h3>
      <p>{t('edit.merge.help')}</p>
      {merged.taken.length > 0 && <p className={styles.help}>{t('edit.merge.taken', { fields: merged.taken.map(nameOf).join(', ') })}</p>}
      {merged.conflicts.map(({ field }, index) => (
        <RadioGroup key={field} className={mergeStyles.choice ?? ''} value={chosen[field] ?? null} onChange={(value) => setChosen({ ...chosen, [field]: value === 'theirs' ? 'theirs' : 'mine' })}>
          <Label>{nameOf(field)}</Label>
          <Radio value="mine" className={mergeStyles.side ?? ''} autoFocus={index === 0}><b>{t('edit.merge.mine')}</b><span>{say(merged.form, field)}</span></Radio>
          <Radio value="theirs" className={mergeStyles.side ?? ''}><b>{t('edit.merge.theirs')}</b><span>{say(theirs, field)}</span></Radio>
        </RadioGroup>
      ))}
      <div className={styles.actions}>
        <Button look="quiet" onPress={onCancel}>{t('edit.merge.back')}</Button>
        <Button look="primary" isDisabled={open > 0} onPress={() => onDecide(merged.conflicts.flatMap(({ field }) => (chosen[field] === 'theirs' ? [field] : [])))}>
          {t('edit.merge.save')}
        </Button>
      </div>
    </section>
  );
}
