/** The proposal shown, field by field, with everything that can be said of it. */
import type { SourceLetter } from '#shared/domain/grading';
import type { ProposalRecord } from '#shared/domain/proposal';
import { Button as AriaButton } from 'react-aria-components';
import { useEvent } from '../state/events.ts';
import { useView } from '../state/view.ts';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { standing, useDeciding } from './deciding.ts';
import { FieldRow } from './field-row.tsx';
import { useFieldTexts } from './field-texts.ts';
import { GradeRow } from './grade-row.tsx';
import fieldStyles from './field-row.module.css';
import styles from './proposals.module.css';
import { fieldsOf } from './triage-fields.ts';
import { useTriage } from './triage-state.ts';
import type { Hand } from './use-hand.ts';

interface Props {
  readonly proposal: ProposalRecord;
  readonly letter: SourceLetter;
  readonly text: string;
  readonly hand: Hand;
}

export function ProposalCard({ proposal, letter, text, hand }: Props) {
  const t = useText();
  const lang = useLang();
  const state = useDeciding(({ verdicts }) => standing(proposal, verdicts));
  const isMarked = useTriage((triage) => triage.marked.has(proposal.id));
  const show = useTriage((triage) => triage.show);
  const { draft } = proposal;
  const texts = useFieldTexts(draft);
  const isPending = state === 'pending';
  const title = draft.title[lang];
  return (
    <article className={styles.card} data-state={state} data-marked={isMarked || undefined} aria-label={title} aria-current>
      <div className={styles.kind}>
        <SymbolGlyph event={draft} />
        <span>{t(`kind.${draft.kind}`)}</span>
        {isMarked && <b>{t('triage.marked')}</b>}
        {isPending ? <Confidence value={proposal.confidence} /> : <span>{t(`inbox.${state}`)}</span>}
      </div>
      <h2><AriaButton className={styles.title ?? ''} data-title onPress={() => show(proposal.id, null, false)}>{title}</AriaButton></h2>
      <div className={fieldStyles.fields}>
        {fieldsOf(draft).map((field) => (
          <FieldRow key={field} proposal={proposal} field={field} text={field === 'event' ? quotationOf(proposal, text) : (texts.get(field) ?? '')} isPending={isPending} hand={hand} />
        ))}
        <GradeRow proposal={proposal} letter={letter} isPending={isPending} onDigit={hand.grade} />
      </div>
      <Resemblance proposal={proposal} isPending={isPending} />
    </article>
  );
}

function Confidence({ value }: { readonly value: number }) {
  const t = useText();
  return (
    <span className={styles.confidence}>
      <svg width="40" height="4" viewBox="0 0 40 4" aria-hidden="true">
        <rect width="40" height="4" rx="2" className={styles.track} />
        <rect width={40 * value} height="4" rx="2" className={styles.level} />
      </svg>
      {t('inbox.confidence', { percent: Math.round(value * 100) })}
    </span>
  );
}

/** The sentence or sentences that carry it, as they stand. */
function quotationOf({ spans }: ProposalRecord, text: string): string {
  return spans.filter(({ field }) => field === 'event').map(({ start, end }) => text.slice(start, end).trim()).join(' … ');
}

/** The event it tells again, or the one it became. */
function Resemblance({ proposal, isPending }: { readonly proposal: ProposalRecord; readonly isPending: boolean }) {
  const t = useText();
  const lang = useLang();
  const select = useView((view) => view.select);
  const showScreen = useView((view) => view.showScreen);
  const id = isPending ? proposal.looksLike?.event : (proposal.event ?? undefined);
  const { data: event } = useEvent(id ?? null);
  if (id === undefined) return null;
  const show = (): void => {
    select(id);
    showScreen('desk');
  };
  const title = event?.title[lang] ?? t('inbox.eventMissing', { id });
  return (
    <div className={styles.looks}>
      {isPending ? t('triage.looksLike', { percent: Math.round((proposal.looksLike?.score ?? 0) * 100) }) : t('inbox.showEvent')}{' '}
      <AriaButton className={styles.link ?? ''} onPress={show}>{title}</AriaButton>
      {isPending && <p>{t('inbox.looksLike.help')}</p>}
    </div>
  );
}
