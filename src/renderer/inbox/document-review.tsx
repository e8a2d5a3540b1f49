/** One document: its text in the middle with the words behind the proposals, the proposals at the right. */
import type { DocumentRecord } from '#shared/domain/document';
import type { SpanField } from '#shared/domain/event';
import type { ProposalRecord } from '#shared/domain/proposal';
import { useEffect, useMemo, useRef } from 'react';
import { useDocument, useProposals } from '../api/queries.ts';
import { DocumentText, type Span, type TextMark } from '../documents/document-text.tsx';
import type { OpenDocument } from '../state/view.ts';
import { ErrorState, Spinner } from '../ui/states.tsx';
import { useText } from '../ui/text.tsx';
import { DocumentHead } from './document-head.tsx';
import { standing, useDeciding } from './deciding.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { ProposalPane } from './proposal-pane.tsx';
import { useQueue } from './queue-pane.tsx';
import styles from './review.module.css';
import type { Told } from './inbox-screen.tsx';
import { useTriage } from './triage-state.ts';
import { useHand } from './use-hand.ts';
import { useLetter } from './use-letter.ts';
import { useTriageCommands } from './use-triage-commands.ts';

export function DocumentReview({ open, warnings }: { readonly open: OpenDocument; readonly warnings: readonly Told[] }) {
  const document = useDocument(open.id);
  const proposals = useProposals(open.id);
  const failed = document.error ?? proposals.error;
  const retry = (): void => void Promise.all([document.refetch(), proposals.refetch()]);
  if (failed && (!document.data || !proposals.data)) return <ErrorState error={failed} onRetry={retry} />;
  if (!document.data || !proposals.data) return <Spinner />;
  return <Review document={document.data} proposals={proposals.data} span={open.span ?? null} warnings={warnings} />;
}

interface ReviewProps {
  readonly document: DocumentRecord;
  readonly proposals: readonly ProposalRecord[];
  readonly span: Span | null;
  readonly warnings: readonly Told[];
}

function Review({ document, proposals, span, warnings }: ReviewProps) {
  const t = useText();
  const groups = useQueue();
  const { proposal: shown, field, pointed, selection, mode, show, point, setSelection, setMode } = useTriage();
  const verdicts = useDeciding((deciding) => deciding.verdicts);
  const hand = useHand(document, proposals, groups);
  const letter = useLetter(document);
  useEntry(document.id, proposals, span);
  const proposal = proposals.find(({ id }) => id === shown);
  const isPending = proposal !== undefined && standing(proposal, verdicts) === 'pending';
  useTriageCommands({ hand, proposal, isPending, waiting: hand.waiting().length, onLetter: letter.set });
  const marks = useMemo(() => marksOf(proposals, span), [proposals, span]);
  const focus = useMemo(() => focusOf(proposal, field, span), [proposal, field, span]);
  return (
    <article className={styles.review}>
      <DocumentHead document={document} letter={letter} />
      <div className={styles.beside}>
        <div className={styles.reading}>
          <DocumentText
            text={document.text}
            lang={document.lang === 'other' ? undefined : document.lang}
            marks={marks}
            active={shown}
            field={pointed ?? field}
            focus={focus}
            describedBy="triage-selecting"
            onPick={(owner, picked) => {
              if (owner !== ASKED) show(owner, owner === shown ? picked : null);
            }}
            onPoint={point}
            onSelect={setSelection}
          />
          <p id="triage-selecting" className={styles.selecting} data-selecting={selection !== null || undefined}>
            {t(selection ? 'triage.selection.chosen' : 'triage.selection.how')}
          </p>
        </div>
        <ProposalPane document={document} proposals={proposals} warnings={warnings} hand={hand} />
      </div>
      {mode === 'merging' && proposal && <MergeDialog proposal={proposal} document={document} onJoin={hand.join} onClose={() => setMode(null)} />}
    </article>
  );
}

/** Owner of the words that another screen asked to show. */
const ASKED = 'asked';

/** On opening: the position kept for this document, else the proposal whose words were asked for, else the first that waits. */
function useEntry(document: string, proposals: readonly ProposalRecord[], span: Span | null): void {
  const entered = useRef<string | null>(null);
  useEffect(() => {
    const asked = `${document} ${span?.start} ${span?.end}`;
    if (asked === entered.current) return;
    entered.current = asked;
    const { document: kept, proposal, enter, show } = useTriage.getState();
    const first = firstToShow(proposals, span, kept === document ? proposal : null);
    enter(document, first);
    if (first !== null) show(first, null, mayTakeFocus());
  }, [document, proposals, span]);
}

/** Whoever walks through the tabs, or writes, keeps the focus. */
function mayTakeFocus(): boolean {
  return globalThis.document.activeElement?.matches('[role=tab], input, textarea') !== true;
}

function firstToShow(proposals: readonly ProposalRecord[], span: Span | null, kept: string | null): string | null {
  const meant = span && proposals.find(({ spans }) => spans.some(({ start, end }) => start === span.start && end === span.end));
  if (span && !meant) return null;
  const known = proposals.find(({ id }) => id === kept);
  return (meant ?? known ?? proposals.find(({ state }) => state === 'pending') ?? proposals[0])?.id ?? null;
}

/** The span asked for is marked even where no proposal stands behind it any more. */
function marksOf(proposals: readonly ProposalRecord[], span: Span | null): readonly TextMark[] {
  const own = proposals.flatMap(({ id, spans }) => spans.map((known) => ({ ...known, owner: id })));
  return span ? [...own, { ...span, owner: ASKED, field: 'event' }] : own;
}

function focusOf(proposal: ProposalRecord | undefined, field: SpanField | null, span: Span | null): Span | null {
  const spanOfField = (wanted: SpanField): Span | undefined => proposal?.spans.find((known) => known.field === wanted);
  return (field && spanOfField(field)) ?? spanOfField('event') ?? proposal?.spans[0] ?? span;
}
