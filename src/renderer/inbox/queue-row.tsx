/** One document, or the head of a group with the way to reject all of it. */
import type { DocumentSummary } from '#shared/domain/document';
import { parseIsoDay } from '#shared/domain/when';
import { formatDay } from '#shared/i18n/dates';
import { useClient } from '../api/client.tsx';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useDecisions } from './decisions.ts';
import type { QueueGroup } from './queue.ts';
import styles from './queue.module.css';
import { useTrouble } from './trouble.ts';
import { useTriage } from './triage-state.ts';

interface Place {
  readonly index: number;
  readonly top: number;
}

interface DocumentProps extends Place {
  readonly id: string | undefined;
  readonly document: DocumentSummary;
  readonly isOpen: boolean;
  /** The list's cursor is on it. */
  readonly isAt: boolean;
}

export function DocumentRow({ id, document, isOpen, isAt, index, top }: DocumentProps) {
  const t = useText();
  const lang = useLang();
  const showDocument = useView((view) => view.showDocument);
  const grouping = useTriage((triage) => triage.grouping);
  const { title, publisher, published, proposals, pending, letter } = document;
  const day = parseIsoDay(published);
  const date = day === null ? published : formatDay(day, lang);
  const origin = [grouping === 'publisher' ? null : publisher, grouping === 'day' && publisher !== null ? null : date];
  const state = pending > 0 ? t('inbox.pending', { count: pending }) : t(proposals > 0 ? 'inbox.done' : 'inbox.none');
  return (
    <div
      id={id} role="row" aria-rowindex={index + 1} aria-selected={isOpen} data-at={isAt || undefined} className={styles.document} style={{ top }}
      onClick={() => showDocument({ id: document.id })}
    >
      <span role="rowheader" className={styles.title}>{title}</span>
      <span role="gridcell" className={styles.minor}>
        <abbr title={t(`grade.source.${letter}`)}>{letter}</abbr>
        <span className={styles.origin}>{origin.filter((part) => part !== null).join(' · ')}</span>
        <span className={pending > 0 ? styles.pending : styles.settled}>{state}</span>
      </span>
    </div>
  );
}

export function GroupRow({ group, index, top }: Place & { readonly group: QueueGroup }) {
  const t = useText();
  const name = useGroupName()(group);
  const client = useClient();
  const { reject } = useDecisions();
  const setTrouble = useTrouble((trouble) => trouble.set);
  const pending = group.documents.reduce((sum, document) => sum + document.pending, 0);
  const rejectAll = async (): Promise<void> => {
    try {
      const { ids } = await client.call('proposal.pending', { documents: group.documents.map(({ id }) => id) });
      if (ids.length > 0) await reject(ids);
    } catch (error) {
      setTrouble(error);
    }
  };
  return (
    <div role="row" aria-rowindex={index + 1} className={styles.group} style={{ top }}>
      <span role="rowheader">{name}</span>
      <span role="gridcell" className={styles.tally}>{pending}</span>
      <span role="gridcell">
        {pending > 0 && (
          <Button small look="quiet" aria-label={t('triage.group.reject', { name, count: pending })} onPress={() => void rejectAll()}>
            {t('triage.group.reject.short')}
          </Button>
        )}
      </span>
    </div>
  );
}

function useGroupName(): (group: QueueGroup) => string {
  const t = useText();
  const lang = useLang();
  const grouping = useTriage((triage) => triage.grouping);
  return ({ name }) => {
    if (name === null) return t('triage.group.unknown');
    const day = grouping === 'day' ? parseIsoDay(name) : null;
    return day === null ? name : formatDay(day, lang);
  };
}
