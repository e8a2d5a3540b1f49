/** One field: its key, its value in words, why it says so, and what the analyst said of it. */
import type { SpanField } from '#shared/domain/event';
import type { ProposalRecord } from '#shared/domain/proposal';
import { isMessageKey } from '#shared/i18n/translate';
import { Button as AriaButton, type PressEvent } from 'react-aria-components';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/text.tsx';
import { useFieldTexts } from './field-texts.ts';
import { Keyed } from './keyed.tsx';
import styles from './field-row.module.css';
import { FIELD_KEYS, isDroppable } from './triage-fields.ts';
import { useTriage, type Suggestion } from './triage-state.ts';
import type { Hand } from './use-hand.ts';

interface Props {
  readonly proposal: ProposalRecord;
  readonly field: SpanField;
  /** Empty where the proposal does not fill the field. */
  readonly text: string;
  readonly isPending: boolean;
  readonly hand: Hand;
}

export function FieldRow({ proposal, field, text, isPending, hand }: Props) {
  const t = useText();
  const isCurrent = useTriage((triage) => triage.field === field);
  const isPointed = useTriage((triage) => triage.pointed === field);
  const suggestion = useTriage((triage) => (triage.suggestion?.proposal === proposal.id && triage.suggestion.field === field ? triage.suggestion : null));
  const show = useTriage((triage) => triage.show);
  const point = useTriage((triage) => triage.point);
  const verdict = proposal.verdicts[field];
  const name = t(field === 'event' ? 'triage.field.passage' : `field.${field}`);
  const press = ({ pointerType }: PressEvent): void => {
    if (pointerType !== 'keyboard' && pointerType !== 'virtual') return show(proposal.id, field, false);
    if (!isPending) return;
    if (suggestion?.draft) hand.takeSuggestion();
    else hand.judge(field, 'accepted');
  };
  return (
    <div
      className={styles.row} data-current={isCurrent || undefined} data-pointed={isPointed || undefined} data-verdict={verdict}
      onPointerEnter={() => point(field)}
      onPointerLeave={() => point(null)}
    >
      <AriaButton className={styles.field ?? ''} data-field={field} onFocus={() => { if (!isCurrent) show(proposal.id, field, false); }} onPress={press}>
        <kbd className={styles.key} aria-hidden="true">{FIELD_KEYS[field]}</kbd>
        <span className={styles.name}>{name}</span>
        <span className={field === 'event' ? styles.quotation : styles.value}>
          {text === '' ? <span className={styles.none}>{t('triage.field.none')}</span> : text}
          {verdict !== undefined && <span className="visually-hidden">, {t(`triage.verdict.${verdict}`)}</span>}
        </span>
        <Reasons proposal={proposal} field={field} />
      </AriaButton>
      <Verdict field={field} name={name} verdict={verdict} isPending={isPending} hand={hand} />
      {suggestion && <Suggested suggestion={suggestion} name={name} hand={hand} />}
    </div>
  );
}

function Reasons({ proposal, field }: Pick<Props, 'proposal' | 'field'>) {
  const t = useText();
  const reasons = proposal.reasons.flatMap(({ field: of, key, params }) => (of === field && isMessageKey(key) ? [t(key, params)] : []));
  if (reasons.length === 0) return null;
  return <span className={styles.reasons}>{reasons.join(' · ')}</span>;
}

/** For the pointer; the keyboard has Enter and x. */
function Verdict({ field, name, verdict, isPending, hand }: Pick<Props, 'field' | 'isPending' | 'hand'> & { readonly name: string; readonly verdict: 'accepted' | 'dropped' | undefined }) {
  const t = useText();
  return (
    <span className={styles.verdict}>
      <AriaButton
        className={styles.tick ?? ''} excludeFromTabOrder isDisabled={!isPending} data-on={verdict === 'accepted' || undefined}
        aria-label={t('triage.field.accept', { field: name })} onPress={() => hand.judge(field, 'accepted')}
      >
        ✓
      </AriaButton>
      {isDroppable(field) && (
        <AriaButton
          className={styles.cross ?? ''} excludeFromTabOrder isDisabled={!isPending} data-on={verdict === 'dropped' || undefined}
          aria-label={t('triage.field.drop', { field: name })} onPress={() => hand.judge(field, 'dropped')}
        >
          ×
        </AriaButton>
      )}
    </span>
  );
}

/** What the newly chosen words say, for the analyst to confirm. */
function Suggested({ suggestion, name, hand }: { readonly suggestion: Suggestion; readonly name: string; readonly hand: Hand }) {
  const t = useText();
  const suggest = useTriage((triage) => triage.suggest);
  const words = suggestion.words.length > 60 ? `${suggestion.words.slice(0, 60)}…` : suggestion.words;
  if (!suggestion.draft) {
    return <p className={styles.suggestion} role="status">{t(suggestion.isSame ? 'triage.reread.same' : 'triage.reread.none', { words, field: name })}</p>;
  }
  return (
    <div className={styles.suggestion} role="status">
      <p>{t('triage.reread.found', { words })} <SuggestedText suggestion={suggestion} draft={suggestion.draft} /></p>
      <Button small look="primary" onPress={hand.takeSuggestion}><Keyed keys="↵">{t('triage.reread.take')}</Keyed></Button>
      <Button small onPress={() => suggest(null)}><Keyed keys={t('triage.key.escape')}>{t('triage.reread.keep')}</Keyed></Button>
    </div>
  );
}

function SuggestedText({ suggestion, draft }: { readonly suggestion: Suggestion; readonly draft: NonNullable<Suggestion['draft']> }) {
  const texts = useFieldTexts(draft);
  return <b>{texts.get(suggestion.field) ?? ''}</b>;
}
