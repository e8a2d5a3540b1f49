/** The documents at the far left: those that wait, grouped, thousands of them; only rows near the viewport exist. */
import type { DocumentSummary } from '#shared/domain/document';
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useDocuments } from '../api/queries.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState, ErrorState, Spinner } from '../ui/states.tsx';
import { useText } from '../ui/text.tsx';
import { ProgressLine } from './progress-line.tsx';
import { QueueControls } from './queue-controls.tsx';
import { queueOf, progressOf, type QueueGroup } from './queue.ts';
import { DocumentRow, GroupRow } from './queue-row.tsx';
import styles from './queue.module.css';
import { rowsIn, scrollToRow, topsOf } from './tops.ts';
import { useTriage } from './triage-state.ts';

const NONE: readonly DocumentSummary[] = [];
const ROW_HEIGHT = 62;
const HEAD_HEIGHT = 30;

/** The queue as it is shown. */
export function useQueue(): readonly QueueGroup[] {
  const { data = NONE } = useDocuments();
  const grouping = useTriage((triage) => triage.grouping);
  const shown = useTriage((triage) => triage.shown);
  const open = useView((view) => view.openDocument?.id ?? null);
  return useMemo(() => queueOf(data, grouping, shown, open), [data, grouping, shown, open]);
}

/** Steps among the proposals leave it alone. */
export const QueuePane = memo(function QueuePane() {
  const t = useText();
  const { data: documents, isPending, error, refetch } = useDocuments();
  const closeDocument = useView((view) => view.closeDocument);
  const groups = useQueue();
  const shown = useTriage((triage) => triage.shown);
  const setQueue = useTriage((triage) => triage.setQueue);
  return (
    <nav className={styles.pane} aria-label={t('inbox.documents.label')}>
      <header>
        <h2>{t('inbox.documents')}</h2>
        <Button small onPress={closeDocument}>{t('inbox.add')}</Button>
      </header>
      {documents && documents.length > 0 && (
        <div className={styles.state}>
          <ProgressLine progress={progressOf(documents)} what="triage.progress.queue" />
          <QueueControls />
        </div>
      )}
      {isPending && <Spinner />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {documents?.length === 0 && <EmptyState title={t('inbox.documents.none')}>{t('inbox.documents.empty')}</EmptyState>}
      {documents && documents.length > 0 && groups.length === 0 && shown === 'pending' && (
        <EmptyState title={t('triage.queue.done')} action={<Button small onPress={() => setQueue({ shown: 'all' })}>{t('triage.queue.showAll')}</Button>}>
          {t('triage.queue.done.help')}
        </EmptyState>
      )}
      {groups.length > 0 && <Rows groups={groups} />}
    </nav>
  );
});

type Row = { readonly kind: 'group'; readonly group: QueueGroup } | { readonly kind: 'document'; readonly document: DocumentSummary };

function rowsOf(groups: readonly QueueGroup[], headed: boolean): readonly Row[] {
  return groups.flatMap((group): Row[] => [
    ...(headed ? [{ kind: 'group' as const, group }] : []),
    ...group.documents.map((document) => ({ kind: 'document' as const, document })),
  ]);
}

function Rows({ groups }: { readonly groups: readonly QueueGroup[] }) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const grouping = useTriage((triage) => triage.grouping);
  const open = useView((view) => view.openDocument?.id ?? null);
  const showDocument = useView((view) => view.showDocument);
  const rows = useMemo(() => rowsOf(groups, grouping !== 'arrival'), [groups, grouping]);
  const tops = useMemo(() => topsOf(rows.map(({ kind }) => (kind === 'group' ? HEAD_HEIGHT : ROW_HEIGHT))), [rows]);
  const [cursor, setCursor] = useState<string | null>(open);
  const [scroll, measure] = useScroll(box);
  const rowOf = (id: string | null): number => rows.findIndex((row) => row.kind === 'document' && row.document.id === id);
  const at = rowOf(cursor);
  const openRow = rowOf(open);
  useLayoutEffect(() => setCursor(open), [open]);
  useLayoutEffect(() => {
    if (box.current && openRow >= 0) box.current.scrollTop = scrollToRow(tops, openRow, box.current.scrollTop, box.current.clientHeight);
  }, [openRow, tops]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== box.current) return;
    if (event.key === 'Enter' && cursor !== null) {
      event.preventDefault();
      showDocument({ id: cursor });
      return;
    }
    const target = targetRow(event.key, at, rows, Math.floor(scroll.height / ROW_HEIGHT));
    if (!target) return;
    event.preventDefault();
    setCursor(target.document.id);
    box.current.scrollTop = scrollToRow(tops, rows.indexOf(target), box.current.scrollTop, box.current.clientHeight);
  };
  const { start, end } = rowsIn(tops, scroll.top, scroll.height);
  return (
    <div
      ref={box} className={styles.rows} role="grid" tabIndex={0} aria-label={t('inbox.documents')} aria-rowcount={rows.length}
      aria-activedescendant={at >= start && at < end ? rowId(cursor) : undefined}
      onScroll={measure}
      onKeyDown={onKeyDown}
    >
      <div className={styles.body} role="rowgroup" style={{ height: tops.at(-1) }}>
        {rows.slice(start, end).map((row, index) => {
          const place = { index: start + index, top: tops[start + index] ?? 0 };
          return row.kind === 'group'
            ? <GroupRow key={`group ${row.group.name}`} group={row.group} {...place} />
            : <DocumentRow key={row.document.id} id={rowId(row.document.id)} document={row.document} isOpen={row.document.id === open} isAt={row.document.id === cursor} {...place} />;
        })}
      </div>
    </div>
  );
}

function rowId(document: string | null): string | undefined {
  return document === null ? undefined : `queue-${document}`;
}

/** The document row that a key moves to, or null where the key is not one of the list's. */
function targetRow(key: string, at: number, rows: readonly Row[], page: number): Extract<Row, { kind: 'document' }> | null {
  const documents = rows.flatMap((row, index) => (row.kind === 'document' ? [{ row, index }] : []));
  const now = documents.findIndex(({ index }) => index === at);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: now + 1, ArrowUp: now - 1, PageDown: now + page, PageUp: now - page, Home: 0, End: documents.length - 1,
  };
  const target = steps[key];
  return target === undefined ? null : (documents[Math.min(Math.max(target, 0), documents.length - 1)]?.row ?? null);
}

function useScroll(box: RefObject<HTMLDivElement | null>): [{ readonly top: number; readonly height: number }, () => void] {
  const [scroll, setScroll] = useState({ top: 0, height: 800 });
  const measure = (): void => {
    if (box.current) setScroll({ top: box.current.scrollTop, height: box.current.clientHeight });
  };
  const latest = useRef(measure);
  useEffect(() => {
    latest.current = measure;
  });
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new ResizeObserver(() => latest.current());
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return [scroll, measure];
}
