/** What this event has to do with others, and how many days lie between. */
import { type EventLink } from '#shared/domain/event';
import { fold } from '#shared/domain/filter';
import { parseEdtf } from '#shared/domain/when';
import { formatDate } from '#shared/i18n/dates';
import { useMemo, useState } from 'react';
import { lagDays } from '../inspector/lag.ts';
import { lagText } from '../inspector/links.tsx';
import { useEvent } from '../state/events.ts';
import { useFindable } from '../state/findable.ts';
import { Finder } from '../ui/finder.tsx';
import { Select } from '../ui/select.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './editor.module.css';
import rowsStyles from './rows.module.css';
import { replaced, Row, without } from './rows.tsx';
import { Judged, useWork } from './work-context.tsx';

const RELATIONS: readonly EventLink['rel'][] = ['responds_to', 'follows', 'same_series', 'duplicate_of'];

export function LinkRows() {
  const { form: { links, when }, patch, problem } = useWork();
  const told = problem('links');
  return (
    <Judged field="links" wide>
      {links.length > 0 && (
        <ul className={rowsStyles.items}>
          {links.map((link, index) => (
            <LinkRow
              key={`${link.to} ${String(index)}`} link={link} when={when} onRemove={() => patch({ links: without(links, index) })}
              onRelation={(rel) => patch({ links: replaced(links, index, { rel }) })}
            />
          ))}
        </ul>
      )}
      <AddLink />
      {told !== null && <p className={styles.problem} role="alert">{told}</p>}
    </Judged>
  );
}

interface RowProps {
  readonly link: EventLink;
  readonly when: string;
  readonly onRelation: (rel: EventLink['rel']) => void;
  readonly onRemove: () => void;
}

function LinkRow({ link: { to, rel }, when, onRelation, onRemove }: RowProps) {
  const t = useText();
  const lang = useLang();
  const { data: other } = useEvent(to);
  const name = other?.title[lang] ?? t('inbox.eventMissing', { id: to });
  return (
    <Row columns="link" name={name} onRemove={onRemove}>
      <Select isBare label={t('edit.link.relation', { name })} value={rel} choices={RELATIONS.map((value) => ({ value, label: t(`link.${value}`) }))} onChange={onRelation} />
      <span className={rowsStyles.itemName}>
        {name}
        {other && <small>{[formatDate(other.when, lang), parseEdtf(when) ? lagText(lagDays(other.when, when), t) : null].filter((part) => part !== null).join(' · ')}</small>}
      </span>
    </Row>
  );
}

const MOST = 12;

function AddLink() {
  const t = useText();
  const lang = useLang();
  const { form: { links }, patch, id: own } = useWork();
  const [text, setText] = useState('');
  const events = useFindable(text);
  const findings = useMemo(() => {
    const wanted = fold(text.trim());
    if (wanted.length < 2) return [];
    const hits = [];
    for (const { id, title, when, where } of events) {
      if (id !== own && fold(`${title.fr} ${title.en} ${where.name ?? ''} ${when} ${id}`).includes(wanted)) hits.push({ id, name: title[lang], detail: [formatDate(when, lang), where.name].filter(Boolean).join(' · ') });
      if (hits.length === MOST) break;
    }
    return hits;
  }, [events, lang, own, text]);
  const choose = (to: string): void => {
    patch({ links: [...links, { to, rel: 'responds_to' }] });
    setText('');
  };
  return <Finder label={t('edit.link.add')} text={text} onText={setText} findings={findings} onChoose={choose} none={t('edit.link.none')} help={t('edit.link.help')} />;
}
