/** What stands in a publisher's cell while it is edited. */
import type { PublisherSummary } from '#shared/contract/methods/sources';
import type { SourceLetter } from '#shared/domain/grading';
import type { Publisher } from '#shared/domain/publisher';
import { useMemo, useState } from 'react';
import { ComboField, type Suggestion } from '../ui/combo-field.tsx';
import { useLang, useText, type Say } from '../ui/text.tsx';
import { codeOf, COUNTRIES, LANGUAGES, nameOf } from './names.ts';
import { groupsOf } from './publisher-rows.ts';
import { LetterPicker } from './letter-picker.tsx';
import styles from './sources.module.css';

const EDITABLE = ['letter', 'lang', 'country', 'group'] as const;
export type EditableColumn = (typeof EDITABLE)[number];

export interface EditedCell {
  readonly publisher: PublisherSummary;
  readonly column: EditableColumn;
  /** The letter that is offered first. */
  readonly letter: SourceLetter;
}

export function isEditableColumn(column: string): column is EditableColumn {
  return EDITABLE.some((known) => known === column);
}

export interface PublisherEdit {
  readonly publisher: PublisherSummary;
  readonly part: Partial<Publisher>;
}

interface Props {
  readonly edited: EditedCell;
  readonly publishers: readonly PublisherSummary[];
  readonly onSave: (edit: PublisherEdit) => void;
  readonly onClose: () => void;
}

export function PublisherCellEditor({ edited: { publisher, column, letter }, publishers, onSave, onClose }: Props) {
  const save = (part: Partial<Publisher>): void => onSave({ publisher, part });
  if (column === 'letter') return <LetterPicker publisher={publisher} offered={letter} onPick={(picked) => save({ letter: picked })} onClose={onClose} />;
  return <WordEditor key={column} publisher={publisher} column={column} publishers={publishers} onSave={save} onClose={onClose} />;
}

interface WordProps {
  readonly publisher: PublisherSummary;
  readonly column: Exclude<EditableColumn, 'letter'>;
  readonly publishers: readonly PublisherSummary[];
  readonly onSave: (part: Partial<Publisher>) => void;
  readonly onClose: () => void;
}

function WordEditor({ publisher, column, publishers, onSave, onClose }: WordProps) {
  const t = useText();
  const lang = useLang();
  const known = publisher[column];
  const kind = column === 'lang' ? 'language' : 'region';
  const [text, setText] = useState(known === null ? '' : column === 'group' ? known : nameOf(kind, known, lang));
  const [isWrong, setWrong] = useState(false);
  const suggestions = useMemo(() => suggestionsFor(column, publisher.name, publishers, lang, t), [column, publisher.name, publishers, lang, t]);
  const commit = (value: string): void => {
    const meant = column === 'group' ? value.trim() || null : codeOf(kind, value, lang);
    if (meant === undefined) setWrong(true);
    else if (meant === known) onClose();
    else onSave({ [column]: meant });
  };
  return (
    <div className={styles.cellEditor}>
      <ComboField
        isBare
        autoFocus
        label={`${t(`sources.column.${column}`)}, ${publisher.name}`}
        value={text}
        suggestions={suggestions}
        problem={isWrong ? t(`sources.problem.${column === 'group' ? 'lang' : column}`) : null}
        onChange={(value) => {
          setText(value);
          setWrong(false);
        }}
        onCommit={commit}
        onCancel={onClose}
        onLeave={onClose}
      />
    </div>
  );
}

function suggestionsFor(column: WordProps['column'], own: string, publishers: readonly PublisherSummary[], lang: 'fr' | 'en', t: Say): readonly Suggestion[] {
  if (column === 'lang') return LANGUAGES.map((code) => ({ text: nameOf('language', code, lang), detail: code }));
  if (column === 'country') return COUNTRIES.map((code) => ({ text: nameOf('region', code, lang), detail: code }));
  return groupsOf(publishers.filter(({ name }) => name !== own)).map(({ group, members }) => ({ text: group, detail: membersText(members, t) }));
}

const MOST_NAMED = 3;

function membersText(members: readonly string[], t: Say): string {
  const names = members.slice(0, MOST_NAMED).join(', ');
  return members.length > MOST_NAMED ? t('sources.group.members', { names, more: members.length - MOST_NAMED }) : names;
}
