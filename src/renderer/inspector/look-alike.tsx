/** The event that this one seems to tell again, with both ways to say so. */
import { diff } from '#shared/domain/change';
import type { EventRecord } from '#shared/domain/event';
import { RESEMBLANCE_THRESHOLD } from '#shared/domain/resemblance';
import { useMemo, useState } from 'react';
import { useDeed } from '../history/deeds.ts';
import { Button } from '../ui/button.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './look-alike.module.css';
import { mergeCandidates } from './merging.ts';
import { useNeighbours } from './use-neighbours.ts';

interface Props {
  readonly event: EventRecord;
  readonly onMerge: (into: EventRecord) => void;
}

export function LookAlike({ event, onMerge }: Props) {
  const t = useText();
  const lang = useLang();
  const [isDismissed, dismiss] = useState(false);
  const other = useLookAlike(event);
  const mark = useDeed(
    (client, to: string) => client.call('event.edit', { id: event.id, changes: diff({ links: event.links }, { links: [...event.links, { to, rel: 'duplicate_of' }] }) }),
    () => t('alike.marked', { title: other?.title[lang] ?? '' }), 'toast',
  );
  if (other === null || isDismissed) return null;
  return (
    <div className={styles.alike} role="note">
      <p>{t('alike.title', { title: other.title[lang] })}</p>
      <Button small onPress={() => onMerge(other)}>{t('alike.merge')}</Button>
      <Button small look="quiet" onPress={() => mark.mutate(other.id)}>{t('alike.mark')}</Button>
      <Button small look="quiet" aria-label={t('alike.dismiss')} onPress={() => dismiss(true)}>×</Button>
    </div>
  );
}

/** None where the two are linked already: then somebody has said how they stand to each other. */
function useLookAlike(event: EventRecord): EventRecord | null {
  const events = useNeighbours(event, '');
  return useMemo(() => {
    const best = mergeCandidates(event, events, '').find(({ event: other, score }) => score >= RESEMBLANCE_THRESHOLD && !areLinked(event, other));
    return best?.event ?? null;
  }, [event, events]);
}

function areLinked(a: EventRecord, b: EventRecord): boolean {
  return a.links.some(({ to }) => to === b.id) || b.links.some(({ to }) => to === a.id);
}
