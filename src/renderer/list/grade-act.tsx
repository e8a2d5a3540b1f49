/** Grades the sources of the chosen events: the letter, the digit, or both. */
import { InformationDigit, SourceLetter } from '#shared/domain/grading';
import { useState } from 'react';
import { Select } from '../ui/select.tsx';
import { useText } from '../ui/text.tsx';
import { ActForm } from './act-form.tsx';
import { useEditChosen } from './chosen.ts';

const SAME = 'same';

export function GradeAct({ onDone }: { readonly onDone: () => void }) {
  const t = useText();
  const [letter, setLetter] = useState<SourceLetter | typeof SAME>(SAME);
  const [digit, setDigit] = useState<InformationDigit | typeof SAME>(SAME);
  const edit = useEditChosen();
  const change = { ...(letter === SAME ? {} : { letter }), ...(digit === SAME ? {} : { digit }) };
  const same = { value: SAME, label: t('list.grade.same') } as const;
  return (
    <ActForm
      help={t('list.grade.help')} isDisabled={letter === SAME && digit === SAME} error={edit.error} isPending={edit.isPending}
      onSubmit={(why) => edit.mutate({ change, why, say: (count) => t('list.graded', { count }) }, { onSuccess: onDone })}
    >
      <Select
        label={t('filter.grade.source')} value={letter} onChange={setLetter}
        choices={[same, ...SourceLetter.options.map((value) => ({ value, label: `${value} · ${t(`grade.source.${value}`)}` }))]}
      />
      <Select
        label={t('filter.grade.info')} value={digit} onChange={setDigit}
        choices={[same, ...InformationDigit.options.map((value) => ({ value, label: `${value} · ${t(`grade.info.${value}`)}` }))]}
      />
    </ActForm>
  );
}
