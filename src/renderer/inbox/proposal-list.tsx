/** The proposals of one document, to accept or reject, one or all, by hand or by key. */
import type { SpanField } from '#shared/domain/event';
import type { ProposalRecord } from '#shared/domain/proposal';
import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { useKeys } from '../ui/hotkeys.ts';
import { EmptyState, errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useDecisions } from './decisions.ts';
import { ProposalCard } from './proposal-card.tsx';

interface Props {
  readonly proposals: readonly ProposalRecord[];
  readonly active: string | null;
  readonly onShow: (id: string, field: SpanField | null) => void;
  readonly onHoverField: (field: SpanField | null) => void;
}

export function ProposalList({ proposals, active, onShow, onHoverField }: Props) {
  const t = useText();
  const lang = useLang();
  const { accept, reject, error, isPending } = useDecisions();
  const waiting = proposals.filter(({ state }) => state === 'pending');
  const current = proposals.find(({ id }) => id === active);
  const move = (step: number): void => {
    const target = proposals[Math.min(Math.max(proposals.findIndex(({ id }) => id === active) + step, 0), proposals.length - 1)];
    if (target) onShow(target.id, null);
  };
  const decide = (id: string, verdict: (ids: readonly string[]) => void): void => {
    verdict([id]);
    const next = waiting[waiting.findIndex((proposal) => proposal.id === id) + 1] ?? waiting.find((proposal) => proposal.id !== id);
    if (next) onShow(next.id, null);
  };
  const acceptAll = (): void => {
    if (waiting.length > 0) accept(waiting.map(({ id }) => id));
  };
  const decideCurrent = (verdict: (ids: readonly string[]) => void): void => {
    if (current?.state === 'pending') decide(current.id, verdict);
  };
  useKeys({ j: () => move(1), k: () => move(-1), a: () => decideCurrent(accept), r: () => decideCurrent(reject), A: acceptAll });
  if (proposals.length === 0) return <EmptyState title={t('inbox.proposals')}>{t('inbox.proposals.empty')}</EmptyState>;
  return (
    <>
      <header>
        <h2>{t('inbox.proposals.left', { count: waiting.length, total: proposals.length })}</h2>
        <Button small look="primary" isDisabled={waiting.length === 0} isPending={isPending} onPress={acceptAll}>{t('inbox.acceptAll')}</Button>
      </header>
      {error && <InlineNotice tone="error">{errorText(error, lang)}</InlineNotice>}
      <Cards
        proposals={proposals}
        active={active}
        onShow={onShow}
        onHoverField={onHoverField}
        onAccept={(id) => decide(id, accept)}
        onReject={(id) => decide(id, reject)}
      />
    </>
  );
}

interface CardsProps extends Props {
  readonly onAccept: (id: string) => void;
  readonly onReject: (id: string) => void;
}

function Cards({ proposals, active, onShow, onHoverField, onAccept, onReject }: CardsProps) {
  const t = useText();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (active !== null) list.current?.querySelector(`[data-proposal="${CSS.escape(active)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ol ref={list} aria-label={t('inbox.proposals')} tabIndex={0}>
      {proposals.map((proposal) => (
        <li key={proposal.id} data-proposal={proposal.id}>
          <ProposalCard
            proposal={proposal}
            isActive={proposal.id === active}
            onShow={(field) => onShow(proposal.id, field)}
            onHoverField={proposal.id === active ? onHoverField : undefined}
            onAccept={() => onAccept(proposal.id)}
            onReject={() => onReject(proposal.id)}
          />
        </li>
      ))}
    </ol>
  );
}
