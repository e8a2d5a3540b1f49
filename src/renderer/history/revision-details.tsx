/** What exactly changed, field by field, why, and the way back to it. */
import type { Client } from '#shared/contract/client';
import { WHOLE } from '#shared/domain/change';
import type { RevisionRecord } from '#shared/domain/revision';
import { fieldText } from '#shared/i18n/field-values';
import { isMessageKey } from '#shared/i18n/translate';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { useLang, useText, type Say } from '../ui/text.tsx';
import { useStamp } from './byline.tsx';
import { useDeed } from './deeds.ts';
import styles from './history.module.css';
import { useNames } from './names.ts';

/** `isPresent`: the record is as this revision left it. */
export function RevisionDetails({ revision, isPresent, action }: { readonly revision: RevisionRecord; readonly isPresent: boolean; readonly action?: ReactNode }) {
  const t = useText();
  const { changes, why } = revision;
  const fields = changes.filter(({ field }) => field !== WHOLE);
  return (
    <div className={styles.details}>
      {why !== '' && <p className={styles.why}>{t('history.why', { why })}</p>}
      {fields.length > 0 && <Changes fields={fields} />}
      <div className={styles.actions}>
        {!isPresent && isRestorable(revision) && <Restore revision={revision} />}
        {action}
      </div>
    </div>
  );
}

function Changes({ fields }: { readonly fields: RevisionRecord['changes'] }) {
  const t = useText();
  const lang = useLang();
  const names = useNames();
  return (
    <dl className={styles.changes}>
      {fields.map(({ field, from, to }) => (
        <div key={field}>
          <dt>{fieldName(field, t)}</dt>
          <dd>
            <del><span className="visually-hidden">{t('history.from')} </span>{shortened(fieldText(field, from, lang, names))}</del>
            <span aria-hidden="true">→</span>
            <ins><span className="visually-hidden">{t('history.to')} </span>{shortened(fieldText(field, to, lang, names))}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Restore({ revision }: { readonly revision: RevisionRecord }) {
  const t = useText();
  const stamp = useStamp()(revision.at);
  const restore = useDeed(restoreTo, (hasChanged) => t(hasChanged ? 'history.restore.done' : 'history.restore.same', { stamp }), 'toast', (hasChanged) => hasChanged);
  return (
    <Button small isPending={restore.isPending} aria-label={t('history.restore.label', { stamp })} onPress={() => restore.mutate(revision.seq)}>
      {t('history.restore')}
    </Button>
  );
}

/** False where a revision has nothing to say beyond its sentence. */
export function hasDetails(revision: RevisionRecord, isPresent: boolean): boolean {
  return revision.why !== '' || revision.changes.some(({ field }) => field !== WHOLE) || (!isPresent && isRestorable(revision));
}

/** Whether it made a change: the record may have been in that state already. */
async function restoreTo(client: Client, seq: number): Promise<boolean> {
  const { change } = await client.call('history.restore', { seq });
  return (await client.call('history.ends', {})).undo?.change === change;
}

/** A removal leaves nothing to go back to; neither do revisions of the first format. */
function isRestorable({ change, changes }: RevisionRecord): boolean {
  return change > 0 && !changes.some(({ field, to }) => field === WHOLE && to === null);
}

/** A field without a name of its own is shown by its code. */
export function fieldName(field: string, t: Say): string {
  const key = `history.field.${field}`;
  return isMessageKey(key) ? t(key) : field;
}

/** A note may have 200,000 characters. */
const LONGEST = 600;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
