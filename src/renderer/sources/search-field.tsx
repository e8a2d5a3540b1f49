import { useRef } from 'react';
import { Input, SearchField as AriaSearchField } from 'react-aria-components';
import { useCommands } from '../ui/commands.ts';
import styles from './sources.module.css';
import { useText } from '../ui/text.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

export function SearchField({ label, value, onChange }: Props) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  useCommands([{ id: 'sources.search', title: 'sources.command.search', section: 'command.section.sources', keys: ['s'], run: () => input.current?.focus() }]);
  return (
    <AriaSearchField className={styles.search ?? ''} aria-label={label} value={value} onChange={onChange}>
      <Input ref={input} className={styles.searchInput ?? ''} placeholder={label} />
      <kbd aria-hidden="true" title={t('sources.command.search')}>s</kbd>
    </AriaSearchField>
  );
}
