/** One happening as it stands beside what is read today, field by field. */
import type { RereadPair } from '#shared/contract/methods/documents';
import type { EventDraft, EventRecord, SpanField } from '#shared/domain/event';
import type { Extracted, ProposalRecord } from '#shared/domain/proposal';
import { useFieldTexts } from '../inbox/field-texts.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { useLang, useText } from '../ui/text.tsx';
import rereadStyles from './reread.module.css';
import styles from './sources.module.css';
import { takenIntoEvent, takenIntoProposal } from './taken.ts';
import type { Taking } from './use-taking.ts';

interface Props {
  readonly document: string;
  readonly pair: RereadPair;
  readonly onTake: (taking: Taking) => void;
}

export function RereadDifference({ document, pair: { proposal, event, found, differs }, onTake }: Props) {
  const t = useText();
  const lang = useLang();
  const edit = useView((view) => view.edit);
  if (!proposal || !found) return null;
  const standing: EventDraft = event ?? proposal.draft;
  const title = standing.title[lang];
  const canOpen = event !== null || proposal.state === 'pending';
  return (
    <article className={rereadStyles.card} aria-label={title}>
      <h5><SymbolGlyph event={standing} /> {title}</h5>
      <Comparison standing={standing} found={found} differs={differs} wasAccepted={event !== null} takingOf={(field) => takingOf(document, proposal, event, found, field)} onTake={onTake} />
      {canOpen && (
        <div className={styles.actions}>
          <Button small onPress={() => edit(event ? { kind: 'event', id: event.id } : { kind: 'proposal', id: proposal.id, document })}>{t('sources.reread.open')}</Button>
        </div>
      )}
    </article>
  );
}

interface ComparisonProps {
  readonly standing: EventDraft;
  readonly found: Extracted;
  readonly differs: readonly SpanField[];
  readonly wasAccepted: boolean;
  readonly takingOf: (field: SpanField) => Taking | null;
  readonly onTake: Props['onTake'];
}

function Comparison({ standing, found, differs, wasAccepted, takingOf, onTake }: ComparisonProps) {
  const t = useText();
  const [before, now] = [useFieldTexts(standing), useFieldTexts(found.draft)];
  const fields = [...new Set([...before.keys(), ...now.keys(), ...differs])];
  return (
    <table className={rereadStyles.comparison}>
      <thead>
        <tr>
          <th scope="col">{t('sources.reread.field')}</th>
          <th scope="col">{t(wasAccepted ? 'sources.reread.accepted' : 'sources.reread.proposed')}</th>
          <th scope="col">{t('sources.reread.today')}</th>
          <th scope="col"><span className="visually-hidden">{t('sources.reread.action')}</span></th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => {
          const differ = differs.includes(field);
          const taking = differ ? takingOf(field) : null;
          const name = t(`field.${field}`);
          return (
            <tr key={field} data-differs={differ || undefined}>
              <th scope="row">{name}</th>
              <td>{before.get(field) ?? '—'}</td>
              <td>{differ ? <mark>{now.get(field) ?? t('sources.reread.empty')}</mark> : (now.get(field) ?? '—')}</td>
              <td>{taking && <Button small aria-label={t('sources.reread.take.of', { field: name })} onPress={() => onTake(taking)}>{t('sources.reread.take')}</Button>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Null where the field cannot be taken over. */
function takingOf(document: string, proposal: ProposalRecord, event: EventRecord | null, found: Extracted, field: SpanField): Taking | null {
  const changes = event ? takenIntoEvent(event, found, field, document) : proposal.state === 'pending' ? takenIntoProposal(proposal, found, field) : null;
  if (changes === null || changes.length === 0) return null;
  return event ? { into: 'event', id: event.id, changes, field } : { into: 'proposal', id: proposal.id, changes, field };
}
