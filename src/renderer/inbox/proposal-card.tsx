import type { SpanField } from '#shared/domain/event';
import type { ProposalRecord } from '#shared/domain/proposal';
import { isMessageKey } from '#shared/i18n/translate';
import { Button as AriaButton } from 'react-aria-components';
import { useEvents } from '../state/events.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './inbox.module.css';
import { useFieldTexts } from './field-texts.ts';

interface Props {
  readonly proposal: ProposalRecord;
  readonly isActive: boolean;
  readonly onShow: (field: SpanField | null) => void;
  readonly onHoverField: ((field: SpanField | null) => void) | undefined;
  readonly onAccept: () => void;
  readonly onReject: () => void;
}

export function ProposalCard({ proposal, isActive, onShow, onHoverField, onAccept, onReject }: Props) {
  const t = useText();
  const lang = useLang();
  const { draft, state, confidence } = proposal;
  const fields = useFieldTexts(draft);
  const title = draft.title[lang];
  return (
    <article className={styles.proposal} data-active={isActive || undefined} data-state={state} aria-label={title} aria-current={isActive || undefined}>
      <div className={styles.kind}>
        <SymbolGlyph event={draft} />
        <span>{t(`kind.${draft.kind}`)}</span>
        <span>{state === 'pending' ? t('inbox.confidence', { percent: Math.round(confidence * 100) }) : t(`inbox.${state}`)}</span>
      </div>
      <h2><AriaButton className={styles.link ?? ''} onPress={() => onShow(null)}>{title}</AriaButton></h2>
      <div className={styles.fields}>
        {fields.map(({ field, text }) => (
          <AriaButton
            key={field}
            className={styles.field ?? ''}
            onPress={() => onShow(field)}
            onHoverStart={() => onHoverField?.(field)}
            onHoverEnd={() => onHoverField?.(null)}
          >
            <span>{t(`field.${field}`)}</span>
            <span>{text}</span>
          </AriaButton>
        ))}
      </div>
      <Reasons proposal={proposal} />
      <Resemblance proposal={proposal} />
      {state === 'pending' && (
        <div className={styles.buttons}>
          <Button small look="primary" onPress={onAccept}>{t('inbox.accept')}</Button>
          <Button small onPress={onReject}>{t('inbox.reject')}</Button>
        </div>
      )}
    </article>
  );
}

function Reasons({ proposal }: { readonly proposal: ProposalRecord }) {
  const t = useText();
  const sentences = proposal.reasons.flatMap(({ field, key, params }) =>
    isMessageKey(key) ? [`${t(`field.${field}`)} – ${t(key, params)}`] : [],
  );
  if (sentences.length === 0) return null;
  return (
    <details className={styles.reasons}>
      <summary>{t('inbox.why')}</summary>
      <ul>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
    </details>
  );
}

/** The event it tells again, or the one it became. */
function Resemblance({ proposal }: { readonly proposal: ProposalRecord }) {
  const t = useText();
  const lang = useLang();
  const { data: events } = useEvents();
  const select = useView((view) => view.select);
  const showScreen = useView((view) => view.showScreen);
  const id = proposal.state === 'pending' ? proposal.looksLike?.event : (proposal.event ?? undefined);
  if (id === undefined) return null;
  const show = (): void => {
    select(id);
    showScreen('desk');
  };
  const title = events?.find((event) => event.id === id)?.title[lang] ?? t('inbox.eventMissing', { id });
  return (
    <div className={styles.looks}>
      {proposal.state === 'pending' ? t('inbox.looksLike') : t('inbox.showEvent')}{' '}
      <AriaButton className={styles.link ?? ''} onPress={show}>{title}</AriaButton>
      {proposal.state === 'pending' && <p className={styles.minor}>{t('inbox.looksLike.help')}</p>}
    </div>
  );
}
