/** Who says what, with the figures each gives. */
import { type CasualtyKind, CasualtyRange } from '#shared/domain/casualties';
import type { Claim } from '#shared/domain/event';
import { useDocuments } from '../api/queries.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { useText } from '../ui/text.tsx';
import styles from './rows.module.css';
import { replaced, Row, without } from './rows.tsx';
import { TollFields } from './toll-fields.tsx';
import { useWork } from './work-context.tsx';

/** No document has this id. */
const NO_DOCUMENT = '-';

export function Claims() {
  const t = useText();
  const { form, patch } = useWork();
  const { claims } = form;
  return (
    <div className={styles.wide}>
      {claims.length > 0 && (
        <ul className={styles.items}>
          {claims.map((claim, index) => (
            <Row key={index} columns="claim" name={claim.by} onRemove={() => patch({ claims: without(claims, index) })}>
              <ClaimFields claim={claim} isIncident={form.kind === 'incident'} onChange={(change) => patch({ claims: replaced(claims, index, change) })} />
            </Row>
          ))}
        </ul>
      )}
      <Button small onPress={() => patch({ claims: [...claims, EMPTY] })}>{t('edit.claim.add')}</Button>
    </div>
  );
}

const EMPTY: Claim = { by: '', says: '', url: null, grade: null, document: null, casualties: {} };

interface Props {
  readonly claim: Claim;
  readonly isIncident: boolean;
  readonly onChange: (change: Partial<Claim>) => void;
}

function ClaimFields({ claim, isIncident, onChange }: Props) {
  const t = useText();
  const { form: { citations } } = useWork();
  const { data: documents } = useDocuments();
  const titleOf = (id: string): string => documents?.find((document) => document.id === id)?.title ?? id;
  const cited = [...new Set([...citations.flatMap(({ document }) => document ?? []), ...(claim.document === null ? [] : [claim.document])])];
  return (
    <>
      <TextField label={t('edit.claim.by')} value={claim.by} onChange={(by) => onChange({ by })} />
      <Select
        label={t('edit.claim.document')} value={claim.document ?? NO_DOCUMENT}
        choices={[{ value: NO_DOCUMENT, label: t('edit.claim.noDocument') }, ...cited.map((id) => ({ value: id, label: titleOf(id) }))]}
        onChange={(id) => onChange({ document: id === NO_DOCUMENT ? null : id })}
      />
      <div className={styles.wide}>
        <TextField multiline rows={2} label={t('edit.claim.says')} value={claim.says} onChange={(says) => onChange({ says })} />
      </div>
      {isIncident && (
        <div className={styles.wide}>
          <TollFields casualties={claim.casualties} onChange={(casualties) => onChange({ casualties })} problemOf={(kind) => (isWrong(claim, kind) ? t('edit.toll.unread') : null)} />
        </div>
      )}
    </>
  );
}

function isWrong({ casualties }: Claim, kind: CasualtyKind): boolean {
  return !CasualtyRange.optional().safeParse(casualties[kind]).success;
}
