/** One document: its text at the left with the words behind the proposals, the proposals at the right. */
import type { DocumentRecord } from '#shared/domain/document';
import type { SpanField } from '#shared/domain/event';
import type { ProposalRecord } from '#shared/domain/proposal';
import { parseIsoDay } from '#shared/domain/when';
import { formatDay } from '#shared/i18n/dates';
import { warningText } from '#shared/i18n/failures';
import { useMemo, useState } from 'react';
import { useDocument, useProposals } from '../api/queries.ts';
import { DocumentText, type TextMark } from '../documents/document-text.tsx';
import type { OpenDocument } from '../state/view.ts';
import { TlpBadge } from '../ui/badge.tsx';
import { ErrorState, InlineNotice, Spinner } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './inbox.module.css';
import type { Told } from './inbox-screen.tsx';
import { ProposalList } from './proposal-list.tsx';

export function DocumentReview({ open, warnings }: { readonly open: OpenDocument; readonly warnings: readonly Told[] }) {
  const document = useDocument(open.id);
  const proposals = useProposals(open.id);
  const failed = document.error ?? proposals.error;
  const retry = (): void => void Promise.all([document.refetch(), proposals.refetch()]);
  if (failed) return <ErrorState error={failed} onRetry={retry} />;
  if (!document.data || !proposals.data) return <Spinner />;
  return <Review document={document.data} proposals={proposals.data} span={open.span ?? null} warnings={warnings} />;
}

interface ReviewProps {
  readonly document: DocumentRecord;
  readonly proposals: readonly ProposalRecord[];
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly warnings: readonly Told[];
}

function Review({ document, proposals, span, warnings }: ReviewProps) {
  const lang = useLang();
  const [active, setActive] = useState(() => firstToShow(proposals, span));
  const [field, setField] = useState<SpanField | null>(null);
  const marks = useMemo(() => marksOf(proposals, span), [proposals, span]);
  const [shownSpan, setShownSpan] = useState(span);
  const pick = (id: string): void => {
    if (!proposals.some((proposal) => proposal.id === id)) return;
    setActive(id);
    setField(null);
  };
  const show = (id: string, shownField: SpanField | null): void => {
    pick(id);
    setField(shownField);
    setShownSpan(marks.find((mark) => mark.owner === id && mark.field === (shownField ?? 'event')) ?? null);
  };
  return (
    <article className={styles.review}>
      <ReviewHead document={document} />
      <div className={styles.beside}>
        <DocumentText
          text={document.text}
          lang={document.lang === 'other' ? undefined : document.lang}
          marks={marks}
          active={active}
          field={field}
          focus={shownSpan}
          onPick={pick}
        />
        <section className={styles.proposals}>
          {warnings.map((warning) => <InlineNotice key={warning.message} tone="warning">{warningText(lang, warning)}</InlineNotice>)}
          <ProposalList proposals={proposals} active={active} onShow={show} onHoverField={setField} />
        </section>
      </div>
    </article>
  );
}

function ReviewHead({ document }: { readonly document: DocumentRecord }) {
  const t = useText();
  const lang = useLang();
  const { title, publisher, published, publishedFrom, marking } = document;
  const day = parseIsoDay(published);
  const facts = [
    publisher, `${day === null ? published : formatDay(day, lang)} (${t(`document.published.${publishedFrom}`)})`, t(`language.${document.lang}`),
  ].filter((fact) => fact !== null);
  return (
    <header className={styles.reviewHead}>
      <h1>{title}</h1>
      <p className={styles.kind}>
        <span>{facts.join(' · ')}</span>
        <TlpBadge marking={marking} />
      </p>
    </header>
  );
}

/** The proposal whose words the span is, else the first that waits. */
function firstToShow(proposals: readonly ProposalRecord[], span: ReviewProps['span']): string | null {
  const meant = span && proposals.find(({ spans }) => spans.some(({ start, end }) => start === span.start && end === span.end));
  return (meant ?? proposals.find(({ state }) => state === 'pending') ?? proposals[0])?.id ?? null;
}

/** The span asked for is marked even where no proposal stands behind it any more. */
function marksOf(proposals: readonly ProposalRecord[], span: ReviewProps['span']): readonly TextMark[] {
  const own = proposals.flatMap(({ id, spans }) => spans.map((known) => ({ ...known, owner: id })));
  return span ? [...own, { ...span, owner: 'asked', field: 'event' }] : own;
}
