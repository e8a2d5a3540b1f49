/** Where the event is told: documents of the workspace and addresses, each with its grade. */
import type { Citation } from '#shared/domain/event';
import { fold } from '#shared/domain/filter';
import { Grade, InformationDigit, SourceLetter } from '#shared/domain/grading';
import { formatDate } from '#shared/i18n/dates';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { useClient } from '../api/client.tsx';
import { useDocuments } from '../api/queries.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Finder } from '../ui/finder.tsx';
import { Select } from '../ui/select.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './rows.module.css';
import { replaced, Row, without } from './rows.tsx';
import { citationOf } from './session.ts';
import { useWork } from './work-context.tsx';

export function Sources() {
  const { form: { citations }, patch } = useWork();
  return (
    <div className={styles.wide}>
      {citations.length > 0 && (
        <ul className={styles.items}>
          {citations.map((citation, index) => (
            <CitationRow
              key={index} citation={citation} onRemove={() => patch({ citations: without(citations, index) })}
              onChange={(change) => patch({ citations: replaced(citations, index, change) })}
            />
          ))}
        </ul>
      )}
      <AddDocument />
      <AddAddress />
    </div>
  );
}

interface RowProps {
  readonly citation: Citation;
  readonly onChange: (change: Partial<Citation>) => void;
  readonly onRemove: () => void;
}

function CitationRow({ citation, onChange, onRemove }: RowProps) {
  const t = useText();
  const lang = useLang();
  const letterOf = useLetters();
  const { document, publisher, title, url, published } = citation;
  const name = title ?? url ?? document ?? '';
  return (
    <Row columns="citation" name={name} onRemove={onRemove}>
      {document === null ? (
        <div className={styles.address}>
          <span className={styles.itemName}>{url}</span>
          <TextField label={t('inbox.publisher')} value={publisher ?? ''} onChange={(text) => onChange({ publisher: text === '' ? null : text, ...gradeWith(citation, letterOf(text)) })} />
          <TextField label={t('edit.source.title')} value={title ?? ''} onChange={(text) => onChange({ title: text === '' ? null : text })} />
          <TextField label={t('edit.source.published')} value={published ?? ''} onChange={(text) => onChange({ published: text === '' ? null : text })} />
        </div>
      ) : (
        <span className={styles.itemName}>
          {name}
          <small>{[publisher ?? t('inspector.citation.unknown'), published === null ? null : formatDate(published, lang)].filter((part) => part !== null).join(' · ')}</small>
        </span>
      )}
      <GradeFields grade={citation.grade} hasLetter={document === null} name={name} onChange={(grade) => onChange({ grade })} />
    </Row>
  );
}

/** The letter is the publisher's where a document follows it; the digit belongs to the claim. */
function GradeFields({ grade, hasLetter, name, onChange }: { readonly grade: Grade; readonly hasLetter: boolean; readonly name: string; readonly onChange: (grade: Grade) => void }) {
  const t = useText();
  const letter = SourceLetter.parse(grade[0]);
  const digit = InformationDigit.parse(grade[1]);
  return (
    <>
      {hasLetter
        ? <Select label={t('edit.grade.letter', { name })} isBare value={letter} choices={SourceLetter.options.map((value) => ({ value, label: `${value} · ${t(`grade.source.${value}`)}` }))} onChange={(value) => onChange(`${value}${digit}`)} />
        : <abbr className={styles.letter} title={t(`grade.source.${letter}`)}>{letter}</abbr>}
      <Select label={t('edit.grade.digit', { name })} isBare value={digit} choices={InformationDigit.options.map((value) => ({ value, label: `${value} · ${t(`grade.info.${value}`)}` }))} onChange={(value) => onChange(`${letter}${value}`)} />
    </>
  );
}

function gradeWith({ grade }: Citation, letter: SourceLetter | null): Partial<Citation> {
  return letter === null ? {} : { grade: Grade.parse(`${letter}${grade[1]}`) };
}

/** The letter of a publisher the desk knows; null for others. */
function useLetters(): (publisher: string) => SourceLetter | null {
  const client = useClient();
  const { data } = useQuery({ queryKey: ['publisher.list', {}], queryFn: async () => (await client.call('publisher.list', {})).publishers });
  return (publisher) => data?.find(({ name }) => name === publisher.trim())?.letter ?? null;
}

const MOST = 12;

function AddDocument() {
  const t = useText();
  const lang = useLang();
  const { form: { citations }, patch } = useWork();
  const { data: documents } = useDocuments();
  const [text, setText] = useState('');
  const findings = useMemo(() => {
    const wanted = fold(text.trim());
    const cited = new Set(citations.map(({ document }) => document));
    return (documents ?? [])
      .filter(({ id, title, publisher }) => !cited.has(id) && wanted !== '' && fold(`${title} ${publisher ?? ''}`).includes(wanted))
      .slice(0, MOST)
      .map(({ id, title, publisher, published }) => ({ id, name: title, detail: [publisher, formatDate(published, lang)].filter(Boolean).join(' · ') }));
  }, [citations, documents, lang, text]);
  const choose = (id: string): void => {
    const document = documents?.find((one) => one.id === id);
    if (!document) return;
    patch({ citations: [...citations, citationOf(document, [])] });
    setText('');
  };
  return <Finder label={t('edit.source.document')} text={text} onText={setText} findings={findings} onChoose={choose} none={t('edit.source.none')} help={t('edit.source.document.help')} />;
}

function AddAddress() {
  const t = useText();
  const { form: { citations }, patch } = useWork();
  const [text, setText] = useState('');
  const url = addressOf(text);
  const add = (): void => {
    if (url === null) return;
    patch({ citations: [...citations, { document: null, spans: [], url, publisher: new URL(url).hostname.replace(/^www\./, ''), title: null, published: null, lang: null, grade: 'F6' }] });
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    add();
  };
  return (
    <div className={styles.adding} role="group" aria-label={t('edit.source.address')} onKeyDown={onKeyDown}>
      <TextField label={t('edit.source.address')} value={text} onChange={setText} placeholder="https://" problem={text.trim() !== '' && url === null ? t('edit.source.address.bad') : null} />
      <Button small isDisabled={url === null} onPress={add}>{t('edit.add')}</Button>
    </div>
  );
}

/** Only pages of the web can be an address of a source. */
function addressOf(text: string): string | null {
  const url = URL.parse(text.trim());
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
