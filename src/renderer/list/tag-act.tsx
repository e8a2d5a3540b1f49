/** Tags of the chosen events: one is put on all of them, or taken off those that have it. */
import { LONGEST_TAG } from '#shared/domain/bulk-change';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useSelection } from '../state/selection.ts';
import { Button } from '../ui/button.tsx';
import { ComboField } from '../ui/combo-field.tsx';
import { errorText } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useEditChosen, useTags } from './chosen.ts';
import styles from './selection.module.css';

export function TagAct() {
  const t = useText();
  const lang = useLang();
  const rows = useSelection((selection) => selection.rows);
  const [present, known] = [useTags(rows), useTags(null)];
  const [text, setText] = useState('');
  const edit = useEditChosen();
  const tag = text.trim();
  const problem = tag.length > LONGEST_TAG ? t('list.tag.long', { limit: LONGEST_TAG }) : edit.error && errorText(edit.error, lang);
  const add = (wanted: string): void => {
    if (wanted === '' || wanted.length > LONGEST_TAG) return;
    setText('');
    edit.mutate({ change: { addTags: [wanted] }, say: (count) => t('list.tag.added', { tag: wanted, count }) });
  };
  const remove = (wanted: string): void => edit.mutate({ change: { removeTags: [wanted] }, say: (count) => t('list.tag.removed', { tag: wanted, count }) });
  return (
    <>
      <div className={styles.adding}>
        <ComboField
          label={t('list.tag.add')} value={text} suggestions={known.map((one) => ({ text: one.tag }))} problem={problem} autoFocus
          onChange={setText} onCommit={(value) => add(value.trim())}
        />
        <Button isDisabled={tag === '' || tag.length > LONGEST_TAG} onPress={() => add(tag)}>{t('list.tag.put')}</Button>
      </div>
      {present.length > 0 && (
        <ul className={styles.tags} aria-label={t('list.tag.present')}>
          {present.map((one) => (
            <li key={one.tag}>
              <span>{one.tag}</span>
              {one.count < rows.count
                ? <Button small look="quiet" aria-label={t('list.tag.all.label', { tag: one.tag })} onPress={() => add(one.tag)}>{t('list.tag.some', { count: one.count, of: rows.count })}</Button>
                : <small>{t('list.tag.every')}</small>}
              <AriaButton aria-label={t('list.tag.remove', { tag: one.tag })} onPress={() => remove(one.tag)}>×</AriaButton>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
