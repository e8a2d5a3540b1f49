import { type Marking, markingLabel, MARKINGS } from '#shared/domain/marking';
import { useState } from 'react';
import { Select } from '../ui/select.tsx';
import { useText } from '../ui/text.tsx';
import { ActForm } from './act-form.tsx';
import { useEditChosen } from './chosen.ts';

/** Marks the chosen events. */
export function MarkingAct({ onDone }: { readonly onDone: () => void }) {
  const t = useText();
  const [marking, setMarking] = useState<Marking>('amber');
  const edit = useEditChosen();
  return (
    <ActForm
      help={t('list.marking.help')} error={edit.error} isPending={edit.isPending}
      onSubmit={(why) => edit.mutate({ change: { marking }, why, say: (count) => t('list.marked', { count, marking: markingLabel(marking) }) }, { onSuccess: onDone })}
    >
      <Select label={t('list.marking')} value={marking} onChange={setMarking} choices={MARKINGS.map((value) => ({ value, label: markingLabel(value) }))} />
    </ActForm>
  );
}
