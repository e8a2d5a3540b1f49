/** An event that a sentence rests on: its reference in the report, and on demand what it is. */
import type { ComposedReport } from '#shared/contract/methods/reports';
import { Grade } from '#shared/domain/grading';
import { Button as Bare, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useEvent } from '../state/events.ts';
import { useView } from '../state/view.ts';
import { GradeBadge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './text.module.css';

interface Props {
  readonly id: string;
  readonly composed: ComposedReport;
  readonly isFinal: boolean;
  readonly onRemove: () => void;
}

export function ReferenceChip({ id, composed, isFinal, onRemove }: Props) {
  const t = useText();
  const event = composed.events.find((one) => one.id === id) ?? null;
  const title = useTitle(id) ?? id;
  const label = event ? t('compose.reference', { ref: event.ref, title: event.title }) : `${title}, ${t('compose.reference.lost')}`;
  return (
    <DialogTrigger>
      <Bare className={styles.chip ?? ''} data-lost={event === null || undefined} aria-label={label}>{event?.ref ?? '?'}</Bare>
      <Popover className={styles.card ?? ''} placement="bottom start">
        <Dialog className={styles.cardBody ?? ''} aria-label={label}>
          {({ close }) => (
            <>
              <h4>{event?.title ?? title}</h4>
              <p>{event ? <>{event.when} · {event.place} <Graded grade={event.grade} /></> : t('compose.reference.lost')}</p>
              <CardActs id={id} isFinal={isFinal} onRemove={onRemove} onDone={close} />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function CardActs({ id, isFinal, onRemove, onDone }: Pick<Props, 'id' | 'isFinal' | 'onRemove'> & { readonly onDone: () => void }) {
  const t = useText();
  const { select, showScreen, edit } = useView();
  const show = (): void => {
    onDone();
    select(id);
    showScreen('desk');
  };
  const change = (): void => {
    onDone();
    edit({ kind: 'event', id });
  };
  return (
    <div className={styles.cardActs}>
      <Button small onPress={show}>{t('compose.reference.show')}</Button>
      <Button small onPress={change}>{t('compose.reference.edit')}</Button>
      {!isFinal && <Button small look="quiet" onPress={onRemove}>{t('compose.reference.remove')}</Button>}
    </div>
  );
}

function Graded({ grade }: { readonly grade: string }) {
  const known = Grade.safeParse(grade);
  return known.success ? <GradeBadge grade={known.data} /> : null;
}

function useTitle(id: string): string | null {
  const lang = useLang();
  const title = useEvent(id).data?.title;
  return title ? title[lang] || title.fr || title.en : null;
}
