import type { EventRecord } from '#shared/domain/event';
import { formatWhen } from '#shared/i18n/dates';
import { Button, Dialog, Heading } from 'react-aria-components';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './pick-list.module.css';

interface Props {
  readonly title: string;
  readonly help?: string;
  readonly events: readonly EventRecord[];
  /** How many there are, named or not. */
  readonly count: number;
  onPick(id: string): void;
}

/** The events behind one mark or one count, to choose among; goes inside a react-aria `Popover`. */
export function PickList({ title, help, events, count, onPick }: Props) {
  const t = useText();
  const lang = useLang();
  return (
    <Dialog className={styles.dialog}>
      <Heading slot="title" className={styles.heading}>
        {title}
      </Heading>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      <ul className={styles.list}>
        {events.map((event) => (
          <li key={event.id}>
            <Button className={styles.choice} onPress={() => onPick(event.id)}>
              <SymbolGlyph event={event} />
              <span>
                {event.title[lang]}
                <small>{formatWhen(event.when, lang)}</small>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {count > events.length && <p className={styles.help}>{t('map.stack.more', { count: count - events.length })}</p>}
    </Dialog>
  );
}
