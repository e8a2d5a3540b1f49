import type { Json } from '#shared/domain/change';
import type { EventRecord } from '#shared/domain/event';
import { fieldText } from '#shared/i18n/field-values';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useNames } from '../history/names.ts';
import { useLang, useText } from '../ui/text.tsx';
import { differingFields, type MergeField } from './merging.ts';
import styles from './merge.module.css';

interface Props {
  readonly event: EventRecord;
  readonly target: EventRecord;
  readonly take: ReadonlySet<MergeField>;
  readonly onToggle: (field: MergeField, isTaken: boolean) => void;
}

/** Both events beside each other, a choice for each field in which they differ. */
export function MergeChoices({ event, target, take, onToggle }: Props) {
  const t = useText();
  const lang = useLang();
  const differing = differingFields(target, event);
  const [citations, claims] = [joinedCount(target.citations, event.citations), joinedCount(target.claims, event.claims)];
  return (
    <div className={styles.choices}>
      <div className={styles.choice}>
        <span />
        <p><b>{target.title[lang]}</b><span className={styles.help}>{t('merge.target')}</span></p>
        <p><b>{event.title[lang]}</b><span className={styles.help}>{t('merge.source')}</span></p>
      </div>
      {differing.map((field) => (
        <RadioGroup key={field} className={styles.choice ?? ''} value={take.has(field) ? 'theirs' : 'mine'} onChange={(value) => onToggle(field, value === 'theirs')}>
          <Label className={styles.field ?? ''}>{t(`history.field.${field}`)}</Label>
          <Option value="mine" field={field} event={target} />
          <Option value="theirs" field={field} event={event} />
        </RadioGroup>
      ))}
      {differing.length === 0 && <p className={styles.help}>{t('merge.same')}</p>}
      <p className={styles.help}>{t('merge.joined', { citations, claims })}</p>
    </div>
  );
}

function Option({ value, field, event }: { readonly value: 'mine' | 'theirs'; readonly field: MergeField; readonly event: EventRecord }) {
  const lang = useLang();
  const names = useNames();
  return (
    <Radio value={value} className={styles.option ?? ''}>
      <span className={styles.dot} aria-hidden="true" />
      <span>{fieldText(field, valueOf(event, field), lang, names)}</span>
    </Radio>
  );
}

/** The one place where a field chosen by name becomes the JSON it is kept as. */
function valueOf(event: EventRecord, field: MergeField): Json {
  const record: Readonly<Record<string, unknown>> = event;
  return (record[field] ?? null) as Json;
}

function joinedCount(mine: readonly unknown[], theirs: readonly unknown[]): number {
  return new Set([...mine, ...theirs].map((item) => JSON.stringify(item))).size;
}
