/** A letter for a publisher: each says what it means and how many citations it would regrade. */
import type { PublisherSummary } from '#shared/contract/methods/sources';
import { SourceLetter } from '#shared/domain/grading';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { Button, Dialog, Popover } from 'react-aria-components';
import { useDocuments } from '../api/queries.ts';
import { usePublisherEvents } from './queries.ts';
import { useText } from '../ui/text.tsx';
import { Letter } from './letter.tsx';
import { regradedByPublisher } from './regrade.ts';
import letterStyles from './letter-picker.module.css';
import styles from './sources.module.css';

interface Props {
  readonly publisher: PublisherSummary;
  readonly offered: SourceLetter;
  readonly onPick: (letter: SourceLetter) => void;
  readonly onClose: () => void;
}

const LETTERS = SourceLetter.options;

export function LetterPicker({ publisher, offered, onPick, onClose }: Props) {
  const t = useText();
  const anchor = useRef<HTMLSpanElement>(null);
  const label = t('sources.letter.of', { name: publisher.name });
  return (
    <span ref={anchor} className={letterStyles.anchor}>
      <Letter letter={publisher.letter} />
      <Popover className={letterStyles.picker ?? ''} triggerRef={anchor} isOpen placement="bottom start" onOpenChange={(isOpen) => !isOpen && onClose()}>
        <Dialog className={letterStyles.pickerDialog ?? ''} aria-label={label}>
          <h2>{label}</h2>
          <Letters publisher={publisher} offered={offered} onPick={(letter) => (letter === publisher.letter ? onClose() : onPick(letter))} />
          <p className={styles.keys}>{t('sources.letter.keys')}</p>
        </Dialog>
      </Popover>
    </span>
  );
}

function Letters({ publisher, offered, onPick }: Omit<Props, 'onClose'>) {
  const box = useRef<HTMLDivElement>(null);
  const focusOn = (letter: string | undefined): void => box.current?.querySelector<HTMLElement>(`[data-letter="${letter}"]`)?.focus();
  useEffect(() => focusOn(offered), [offered]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = LETTERS.findIndex((letter) => event.target instanceof HTMLElement && event.target.dataset['letter'] === letter);
    const typed = SourceLetter.safeParse(event.key.toUpperCase());
    const next = event.key === 'ArrowDown' ? LETTERS[Math.min(at + 1, LETTERS.length - 1)] : event.key === 'ArrowUp' ? LETTERS[Math.max(at - 1, 0)] : typed.data;
    if (next === undefined) return;
    event.preventDefault();
    focusOn(next);
  };
  return (
    <div ref={box} className={letterStyles.letters} role="group" onKeyDown={onKeyDown}>
      {LETTERS.map((letter) => <LetterChoice key={letter} letter={letter} publisher={publisher} onPick={onPick} />)}
    </div>
  );
}

function LetterChoice({ letter, publisher, onPick }: { readonly letter: SourceLetter; readonly publisher: PublisherSummary; readonly onPick: (letter: SourceLetter) => void }) {
  const t = useText();
  const { data: events } = usePublisherEvents(publisher.name);
  const { data: documents } = useDocuments();
  const { citations, events: holding } = useMemo(
    () => regradedByPublisher(publisher.name, letter, events ?? [], documents ?? []), [publisher.name, letter, events, documents],
  );
  const consequence = letter === publisher.letter ? t('sources.letter.present') : citations === 0 ? t('sources.regrade.none') : t('sources.regrade.count', { citations, events: holding });
  return (
    <Button className={letterStyles.letterChoice ?? ''} data-letter={letter} aria-label={`${letter}, ${t(`sources.letter.${letter}`)}. ${consequence}`} onPress={() => onPick(letter)}>
      <Letter letter={letter} />
      <span className={styles.keys}>{consequence}</span>
    </Button>
  );
}
