/** The proposals of one document: the one shown field by field, the others on one line each. */
import type { DocumentRecord } from '#shared/domain/document';
import type { ProposalRecord } from '#shared/domain/proposal';
import { warningText } from '#shared/i18n/failures';
import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { EmptyState, errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { standing, useDeciding } from './deciding.ts';
import type { Told } from './inbox-screen.tsx';
import { Keyed } from './keyed.tsx';
import { ProgressLine } from './progress-line.tsx';
import { ProposalCard } from './proposal-card.tsx';
import { ProposalLine } from './proposal-line.tsx';
import styles from './proposals.module.css';
import { useTriage } from './triage-state.ts';
import { useTrouble } from './trouble.ts';
import type { Hand } from './use-hand.ts';

interface Props {
  readonly document: DocumentRecord;
  readonly proposals: readonly ProposalRecord[];
  readonly warnings: readonly Told[];
  readonly hand: Hand;
}

export function ProposalPane({ document, proposals, warnings, hand }: Props) {
  const t = useText();
  const lang = useLang();
  const trouble = useTrouble((state) => state.error);
  return (
    <section className={styles.pane} aria-label={t('inbox.proposals')}>
      {warnings.map((warning) => <InlineNotice key={warning.message} tone="warning">{warningText(lang, warning)}</InlineNotice>)}
      {trouble !== null && <InlineNotice tone="error">{errorText(trouble, lang)}</InlineNotice>}
      {proposals.length === 0 ? (
        <EmptyState title={t('inbox.proposals')}>{t('triage.proposals.empty')}</EmptyState>
      ) : (
        <>
          <PaneHead proposals={proposals} hand={hand} />
          <Proposals document={document} proposals={proposals} hand={hand} />
          <Acts proposals={proposals} hand={hand} />
        </>
      )}
    </section>
  );
}

function PaneHead({ proposals, hand }: Pick<Props, 'proposals' | 'hand'>) {
  const t = useText();
  const verdicts = useDeciding((deciding) => deciding.verdicts);
  const marked = useTriage((triage) => triage.marked);
  const waiting = proposals.filter((proposal) => standing(proposal, verdicts) === 'pending');
  const chosen = waiting.filter(({ id }) => marked.has(id)).length;
  return (
    <header className={styles.head}>
      <ProgressLine progress={{ decided: proposals.length - waiting.length, total: proposals.length }} what="triage.progress.document" />
      <div>
        <Button small look="primary" isDisabled={waiting.length === 0} onPress={hand.acceptAll}><Keyed keys="⇧A">{t('inbox.acceptAll')}</Keyed></Button>
        {chosen > 0
          ? <Button small onPress={hand.rejectChosen}><Keyed keys="r">{t('triage.rejectMarked', { count: chosen })}</Keyed></Button>
          : <Button small isDisabled={waiting.length === 0} onPress={hand.rejectAll}><Keyed keys="⇧R">{t('triage.rejectAll')}</Keyed></Button>}
      </div>
    </header>
  );
}

/** What can be done with the proposal shown; always in reach. */
function Acts({ proposals, hand }: Pick<Props, 'proposals' | 'hand'>) {
  const t = useText();
  const verdicts = useDeciding((deciding) => deciding.verdicts);
  const shown = useTriage((triage) => triage.proposal);
  const setMode = useTriage((triage) => triage.setMode);
  const isOff = !proposals.some((proposal) => proposal.id === shown && standing(proposal, verdicts) === 'pending');
  return (
    <footer className={styles.acts}>
      <Button small look="primary" isDisabled={isOff} onPress={hand.acceptCurrent}><Keyed keys="a">{t('inbox.accept')}</Keyed></Button>
      <Button small isDisabled={isOff} onPress={hand.rejectCurrent}><Keyed keys="r">{t('inbox.reject')}</Keyed></Button>
      <Button small isDisabled={isOff} onPress={hand.edit}><Keyed keys="e">{t('triage.edit')}</Keyed></Button>
      <Button small isDisabled={isOff} onPress={() => setMode('merging')}><Keyed keys="m">{t('triage.merge')}</Keyed></Button>
      <Button small isDisabled={isOff} onPress={() => void hand.split()}><Keyed keys="s">{t('triage.split')}</Keyed></Button>
    </footer>
  );
}

function Proposals({ document, proposals, hand }: Omit<Props, 'warnings'>) {
  const t = useText();
  const list = useRef<HTMLOListElement>(null);
  const shown = useTriage((triage) => triage.proposal);
  const asked = useTriage((triage) => triage.focusAsked);
  useEffect(() => {
    if (!asked || !list.current) return;
    const item = list.current.querySelector(`[data-proposal="${CSS.escape(asked.proposal)}"]`);
    const target = asked.field === null ? item?.querySelector('[data-title]') : item?.querySelector(`[data-field="${asked.field}"]`);
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
    if (asked.field !== null) target?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  return (
    <ol ref={list} className={styles.list} aria-label={t('inbox.proposals')} tabIndex={0}>
      {proposals.map((proposal) => (
        <li key={proposal.id} data-proposal={proposal.id} className={styles.item}>
          {proposal.id === shown
            ? <ProposalCard proposal={proposal} letter={document.letter} text={document.text} hand={hand} />
            : <ProposalLine proposal={proposal} />}
        </li>
      ))}
    </ol>
  );
}
