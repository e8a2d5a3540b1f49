/** A proposal that is not shown: what, when, where, and what became of it. */
import type { ProposalRecord } from '#shared/domain/proposal';
import { formatDate } from '#shared/i18n/dates';
import { memo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { standing, useDeciding } from './deciding.ts';
import styles from './proposals.module.css';
import { useTriage } from './triage-state.ts';

export const ProposalLine = memo(function ProposalLine({ proposal }: { readonly proposal: ProposalRecord }) {
  const t = useText();
  const lang = useLang();
  const state = useDeciding(({ verdicts }) => standing(proposal, verdicts));
  const isMarked = useTriage((triage) => triage.marked.has(proposal.id));
  const show = useTriage((triage) => triage.show);
  const { draft, confidence } = proposal;
  return (
    <AriaButton className={styles.line ?? ''} data-state={state} data-marked={isMarked || undefined} data-title onPress={() => show(proposal.id)}>
      <SymbolGlyph event={draft} />
      <span className={styles.lineTitle}>{draft.title[lang]}</span>
      <span className={styles.lineState}>
        {state === 'pending' ? t('triage.confidence.short', { percent: Math.round(confidence * 100) }) : t(`inbox.${state}`)}
      </span>
      <span className={styles.lineFacts}>
        {[formatDate(draft.when, lang), draft.where.name].filter((part) => part !== null).join(' · ')}
        {isMarked && <> · <b>{t('triage.marked')}</b></>}
      </span>
    </AriaButton>
  );
});
