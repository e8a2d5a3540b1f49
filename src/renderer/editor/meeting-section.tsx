/** What only meetings have: who came, what came of it, what was promised. */
import { type Commitment, standingOf } from '#shared/domain/commitment';
import type { Delegation } from '#shared/domain/event';
import { parseEdtf, parseIsoDay } from '#shared/domain/when';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { useText } from '../ui/text.tsx';
import { DateField } from './date-field.tsx';
import styles from './editor.module.css';
import rowsStyles from './rows.module.css';
import type { MeetingForm } from './form.ts';
import { replaced, Row, without } from './rows.tsx';
import { Judged, useWork } from './work-context.tsx';

export function Meeting() {
  const t = useText();
  const { form, update } = useWork();
  if (form.kind !== 'meeting') return null;
  const change = (part: Partial<MeetingForm>): void => update((now) => (now.kind === 'meeting' ? { ...now, ...part } : now));
  return (
    <>
      <Delegations list={form.delegations} onChange={(delegations) => change({ delegations })} />
      <Judged field="outcomes" wide>
        <TextField multiline rows={3} label={t('field.outcomes')} help={t('edit.outcomes.help')} value={form.outcomes.join('\n')} onChange={(text) => change({ outcomes: linesOf(text) })} />
      </Judged>
      <Commitments list={form.commitments} onChange={(commitments) => change({ commitments })} />
    </>
  );
}

/** While writing, an empty last line stays. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

const COUNTRIES: readonly Delegation['country'][] = ['ML', 'MR', 'XX'];

function Delegations({ list, onChange }: { readonly list: readonly Delegation[]; readonly onChange: (list: Delegation[]) => void }) {
  const t = useText();
  const nextCountry = COUNTRIES.find((country) => !list.some((one) => one.country === country)) ?? 'XX';
  return (
    <Judged field="delegations" wide>
      <h4 className={rowsStyles.sub}>{t('field.delegations')}</h4>
      <ul className={rowsStyles.items}>
        {list.map(({ country, head }, index) => (
          <Row key={index} columns="delegation" name={head.name ?? t(`country.${country}`)} onRemove={() => onChange(without(list, index))}>
            <Select isBare={index > 0} label={t('edit.where.country')} value={country} choices={COUNTRIES.map((value) => ({ value, label: t(`country.${value}`) }))} onChange={(value) => onChange(replaced(list, index, { country: value }))} />
            <TextField isBare={index > 0} label={t('edit.head.name')} value={head.name ?? ''} onChange={(text) => onChange(replaced(list, index, { head: { ...head, name: text === '' ? null : text } }))} />
            <TextField isBare={index > 0} label={t('edit.head.title')} value={head.title ?? ''} onChange={(text) => onChange(replaced(list, index, { head: { ...head, title: text === '' ? null : text } }))} />
          </Row>
        ))}
      </ul>
      <Button small onPress={() => onChange([...list, { country: nextCountry, head: { name: null, title: null } }])}>{t('edit.delegation.add')}</Button>
    </Judged>
  );
}

function Commitments({ list, onChange }: { readonly list: readonly Commitment[]; readonly onChange: (list: Commitment[]) => void }) {
  const t = useText();
  const { problem } = useWork();
  return (
    <div className={rowsStyles.wide}>
      <h4 className={rowsStyles.sub}>{t('inspector.commitment')}</h4>
      <ul className={rowsStyles.items}>
        {list.map((commitment, index) => (
          <Row key={index} columns="commitment" name={commitment.text} onRemove={() => onChange(without(list, index))}>
            <Judged field={`commitments.${index}.text`} wide>
              <TextField label={t('edit.commitment.text')} value={commitment.text} problem={problem(`commitments.${index}.text`)} onChange={(text) => onChange(replaced(list, index, { text }))} />
            </Judged>
            <TextField label={t('edit.commitment.by')} value={commitment.by ?? ''} onChange={(text) => onChange(replaced(list, index, { by: text === '' ? null : text }))} />
            <Judged field={`commitments.${index}.due`}>
              <DateField compact label={t('edit.commitment.due')} value={commitment.due ?? ''} problem={problem(`commitments.${index}.due`)} onChange={(due) => onChange(replaced(list, index, { due: due === '' ? null : due }))} />
            </Judged>
            <div>
              <Select label={t('edit.commitment.state')} value={commitment.state} choices={(['open', 'kept'] as const).map((value) => ({ value, label: t(`edit.commitment.${value}`) }))} onChange={(state) => onChange(replaced(list, index, { state }))} />
              {isOverdue(commitment) && <p className={styles.warning}>{t('edit.commitment.overdue')}</p>}
            </div>
          </Row>
        ))}
      </ul>
      <Button small onPress={() => onChange([...list, { text: '', by: null, due: null, state: 'open' }])}>{t('edit.commitment.add')}</Button>
    </div>
  );
}

function isOverdue(commitment: Commitment): boolean {
  const today = parseIsoDay(new Date().toISOString().slice(0, 10));
  return today !== null && (commitment.due === null || parseEdtf(commitment.due) !== null) && standingOf(commitment, today) === 'overdue';
}
