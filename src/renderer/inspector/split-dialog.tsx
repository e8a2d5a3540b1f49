/** One event that is two: which of its sources tell the other one. */
import type { Citation, EventRecord } from '#shared/domain/event';
import { formatDate } from '#shared/i18n/dates';
import { citationText } from '#shared/i18n/field-values';
import { useState } from 'react';
import { useDeed } from '../history/deeds.ts';
import { GradeBadge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Check, TextField } from '../ui/field.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './split.module.css';

interface Props {
  readonly event: EventRecord;
  readonly onClose: () => void;
}

export function SplitDialog({ event, onClose }: Props) {
  const t = useText();
  const lang = useLang();
  const [leaving, setLeaving] = useState<ReadonlySet<number>>(new Set());
  const [why, setWhy] = useState('');
  const [isTold, tell] = useState(false);
  const problem = leaving.size === 0 ? 'split.problem.none' : leaving.size === event.citations.length ? 'split.problem.all' : null;
  const split = useDeed(
    (client, citations: readonly number[]) => client.call('event.split', { id: event.id, citations: [...citations], why }),
    () => t('split.done', { title: event.title[lang] }), 'place',
  );
  const confirm = (): void => {
    if (problem !== null) return tell(true);
    return split.mutate([...leaving].sort((a, b) => a - b), { onSuccess: onClose });
  };
  return (
    <Dialog title={t('split.title')} onClose={onClose} actions={<Button look="primary" isPending={split.isPending} onPress={confirm}>{t('split.confirm')}</Button>}>
      <p className={styles.help}>{t('split.help')}</p>
      <fieldset className={styles.sources}>
        <legend>{t('split.sources')}</legend>
        {event.citations.map((citation, index) => (
          <Check
            key={[index, citation.document, citation.url].join(' ')} autoFocus={index === 0} isSelected={leaving.has(index)}
            onChange={(isLeaving) => setLeaving((known) => new Set(isLeaving ? [...known, index] : [...known].filter((one) => one !== index)))}
          >
            <Source citation={citation} event={event} />
          </Check>
        ))}
      </fieldset>
      {isTold && problem !== null && <InlineNotice tone="error">{t(problem)}</InlineNotice>}
      {split.error && <InlineNotice tone="error">{errorText(split.error, lang)}</InlineNotice>}
      <TextField label={t('merge.why')} value={why} maxLength={2000} onChange={setWhy} />
    </Dialog>
  );
}

function Source({ citation, event }: { readonly citation: Citation; readonly event: EventRecord }) {
  const t = useText();
  const lang = useLang();
  const { title, published, grade, document, url } = citation;
  const count = event.claims.filter((claim) => (document !== null && claim.document === document) || (url !== null && claim.url === url)).length;
  return (
    <span className={styles.source}>
      <span>
        <b>{citationText(citation, lang)}</b>{published !== null && `, ${formatDate(published, lang)}`}
        {title !== null && title !== citationText(citation, lang) && <span className={styles.help}>{title}</span>}
        {count > 0 && <span className={styles.help}>{t('split.follows', { count })}</span>}
      </span>
      <GradeBadge grade={grade} />
    </span>
  );
}
