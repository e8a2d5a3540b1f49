/** Two events that are one: which one stays, and what it takes from the other. */
import type { EventRecord } from '#shared/domain/event';
import { useState } from 'react';
import { useDeed } from '../history/deeds.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { MergeCandidates } from './merge-candidates.tsx';
import { MergeChoices } from './merge-choices.tsx';
import { type MergeField, suggestedTake } from './merging.ts';
import styles from './merge.module.css';

interface Props {
  readonly event: EventRecord;
  /** The event that stays, where it is known already. */
  readonly into: EventRecord | null;
  readonly onClose: () => void;
}

export function MergeDialog({ event, into, onClose }: Props) {
  const t = useText();
  const lang = useLang();
  const [target, setTarget] = useState(into);
  const title = event.title[lang];
  if (target !== null) return <Preview key={target.id} event={event} target={target} onBack={() => setTarget(null)} onClose={onClose} />;
  return (
    <Dialog title={t('merge.title')} onClose={onClose}>
      <p className={styles.help}>{t('merge.help', { title })}</p>
      <MergeCandidates event={event} onChoose={setTarget} />
    </Dialog>
  );
}

function Preview({ event, target, onBack, onClose }: { readonly event: EventRecord; readonly target: EventRecord; readonly onBack: () => void; readonly onClose: () => void }) {
  const t = useText();
  const lang = useLang();
  const select = useView((view) => view.select);
  const [take, setTake] = useState<ReadonlySet<MergeField>>(() => suggestedTake(target, event));
  const [why, setWhy] = useState('');
  const merge = useDeed(
    (client, fields: readonly MergeField[]) => client.call('event.merge', { into: target.id, from: event.id, take: [...fields], why }),
    (merged) => t('merge.done', { title: merged.title[lang] }), 'place',
  );
  const confirm = (): void => merge.mutate([...take], {
    onSuccess: ({ id }) => {
      onClose();
      select(id);
    },
  });
  const toggle = (field: MergeField, isTaken: boolean): void => setTake((known) => {
    const next = new Set(known);
    if (isTaken) next.add(field);
    else next.delete(field);
    return next;
  });
  return (
    <Dialog
      title={t('merge.preview')} width="wide" onClose={onClose}
      actions={(
        <div className={styles.confirm}>
          <Button look="quiet" onPress={onBack}>{t('merge.back')}</Button>
          <Button look="primary" autoFocus isPending={merge.isPending} onPress={confirm}>{t('merge.confirm')}</Button>
        </div>
      )}
    >
      {merge.error && <InlineNotice tone="error">{errorText(merge.error, lang)}</InlineNotice>}
      <MergeChoices event={event} target={target} take={take} onToggle={toggle} />
      <TextField label={t('merge.why')} value={why} maxLength={2000} onChange={setWhy} />
    </Dialog>
  );
}
