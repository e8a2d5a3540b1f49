/** Words of a list: written, then taken in with Enter or a comma; each can be taken out again. */
import { useId, useState, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import { TextField } from '../ui/field.tsx';
import { useText } from '../ui/text.tsx';
import styles from './editor.module.css';

interface Props {
  readonly label: string;
  readonly words: readonly string[];
  readonly onChange: (words: string[]) => void;
  readonly help: string;
  /** How a word is shown. */
  readonly nameOf?: (word: string) => string;
  /** The word that a text stands for. */
  readonly wordOf?: (text: string) => string;
}

export function WordsField({ label, words, onChange, help, nameOf = asItIs, wordOf = asItIs }: Props) {
  const t = useText();
  const id = useId();
  const [text, setText] = useState('');
  const add = (): void => {
    const added = text.split(',').map((part) => wordOf(part.trim())).filter((word) => word !== '');
    if (added.length > 0) onChange([...new Set([...words, ...added])]);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isAdding = (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === ',';
    if (isAdding && text.trim() !== '') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && text === '' && words.length > 0) onChange(words.slice(0, -1));
  };
  return (
    <div className={styles.cell} onKeyDown={onKeyDown} onBlur={add} role="group" aria-labelledby={id}>
      <span id={id} className="visually-hidden">{label}</span>
      <TextField label={label} value={text} onChange={setText} help={help} />
      {words.length > 0 && (
        <ul className={styles.words}>
          {words.map((word) => (
            <li key={word}>
              {nameOf(word)}
              <Button aria-label={t('edit.remove', { name: nameOf(word) })} onPress={() => onChange(words.filter((other) => other !== word))}>×</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function asItIs(word: string): string {
  return word;
}
