import { SUBJECTS, type Subject } from '#shared/domain/revision';
import { parseIsoDay } from '#shared/domain/when';
import { useState } from 'react';
import { useEvent } from '../state/events.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './history.module.css';
import { FILTER_FIELDS, isFiltered } from './log.ts';
import { useLogFilter } from './log-filter.ts';

const ANY = 'any';

/** `total`: revisions that pass; null while that is not known. */
export function LogFilters({ people, total }: { readonly people: readonly string[]; readonly total: number | null }) {
  const t = useText();
  const { filter, change, clear } = useLogFilter();
  const any = { value: ANY, label: t('history.filter.any') };
  const clause = (value: string): string | undefined => (value === ANY ? undefined : value);
  const subjects = SUBJECTS.map((subject: Subject) => ({ value: subject as string, label: t(`history.subject.${subject}`) }));
  const fields = FILTER_FIELDS.map((field) => ({ value: field as string, label: t(`history.field.${field}`) })).sort((a, b) => a.label.localeCompare(b.label));
  return (
    <div className={styles.filters} role="search" aria-label={t('history.filter.label')}>
      <Select
        label={t('history.filter.who')} value={filter.who ?? ANY} choices={[{ value: ANY, label: t('history.filter.anyone') }, ...people.map((name) => ({ value: name, label: name }))]}
        onChange={(who) => change({ who: clause(who) })}
      />
      <Select label={t('history.filter.subject')} value={filter.subject ?? ANY} choices={[any, ...subjects]} onChange={(subject) => change({ subject: clause(subject), subjectId: undefined })} />
      <Select label={t('history.filter.field')} value={filter.field ?? ANY} choices={[any, ...fields]} onChange={(field) => change({ field: clause(field) })} />
      <DayField key={`from ${filter.from ?? ''}`} name="from" />
      <DayField key={`to ${filter.to ?? ''}`} name="to" />
      <OneEvent />
      {isFiltered(filter) && <Button look="quiet" small onPress={clear}>{t('history.filter.reset')}</Button>}
      {total !== null && <p className={styles.minor} role="status">{t('history.count', { count: total })}</p>}
    </div>
  );
}

/** The day counts once it is written in full. */
function DayField({ name }: { readonly name: 'from' | 'to' }) {
  const t = useText();
  const { filter, change } = useLogFilter();
  const [text, setText] = useState(filter[name] ?? '');
  const isReversed = filter.from !== undefined && filter.to !== undefined && filter.from > filter.to;
  const [isTold, tell] = useState(false);
  const isWrong = text !== '' && parseIsoDay(text) === null;
  const write = (value: string): void => {
    setText(value);
    tell(false);
  };
  const apply = (): void => {
    tell(isWrong);
    if (!isWrong && text !== (filter[name] ?? '')) change({ [name]: text });
  };
  const problem = isTold && isWrong ? t('filter.period.invalid') : name === 'to' && isReversed ? t('filter.period.reversed') : null;
  return (
    <TextField
      label={t(`history.filter.${name}`)} placeholder={t('filter.period.format')} value={text} problem={problem} onChange={write} onBlur={apply}
      onKeyDown={(press) => {
        if (press.key === 'Enter') apply();
      }}
    />
  );
}

/** The history of one event was asked for. */
function OneEvent() {
  const t = useText();
  const lang = useLang();
  const { filter, change } = useLogFilter();
  const { data: event } = useEvent(filter.subjectId ?? null);
  if (filter.subjectId === undefined) return null;
  const title = event?.title[lang] ?? filter.subjectId;
  return (
    <Button small onPress={() => change({ subjectId: undefined })}>
      <span className={styles.one}>{t('history.filter.one', { title })}</span> <span aria-hidden="true">×</span>
    </Button>
  );
}
