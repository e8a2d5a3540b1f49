/** The event and the proposal side by side; what differs stands out and can be taken over. */
import type { DocumentRecord } from '#shared/domain/document';
import type { EventRecord, SpanField } from '#shared/domain/event';
import type { ProposalRecord } from '#shared/domain/proposal';
import { GradeBadge } from '../ui/badge.tsx';
import { Check } from '../ui/field.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useFieldTexts } from './field-texts.ts';
import styles from './merge.module.css';
import { differing, fieldsOf } from './triage-fields.ts';

interface Props {
  readonly event: EventRecord;
  readonly proposal: ProposalRecord;
  readonly document: DocumentRecord;
  readonly take: readonly SpanField[];
  readonly onTake: (take: readonly SpanField[]) => void;
}

export function MergeCompare({ event, proposal, document, take, onTake }: Props) {
  const t = useText();
  const lang = useLang();
  const [known, proposed] = [useFieldTexts(event), useFieldTexts(proposal.draft)];
  const differs = differing(event, proposal.draft);
  const shown = fieldsOf(event).filter((field) => known.has(field) || proposed.has(field));
  return (
    <table className={styles.compare}>
      <caption className="visually-hidden">{t('triage.merge.compare')}</caption>
      <thead>
        <tr>
          <th scope="col"><span className="visually-hidden">{t('triage.merge.field')}</span></th>
          <th scope="col"><span>{t('triage.merge.event')}</span>{event.title[lang]} <GradeBadge grade={event.grade} /></th>
          <th scope="col"><span>{t('triage.merge.proposal')}</span>{document.publisher ?? document.title} <GradeBadge grade={`${document.letter}${proposal.digit}`} /></th>
        </tr>
      </thead>
      <tbody>
        {shown.map((field) => (
          <tr key={field} data-differs={differs.includes(field) || undefined} data-taken={take.includes(field) || undefined}>
            <th scope="row">{t(`field.${field}`)}</th>
            <td>{known.get(field) ?? '—'}</td>
            <td>
              {proposed.get(field) ?? '—'}
              {differs.includes(field) && (
                <Check isSelected={take.includes(field)} onChange={(isTaken) => onTake(isTaken ? [...take, field] : take.filter((other) => other !== field))} aria-label={t('triage.merge.take.field', { field: t(`field.${field}`) })}>
                  {t('triage.merge.take')}
                </Check>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
