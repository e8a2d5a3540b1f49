/** A bar while the event has changed elsewhere: which fields, and the way to have them here. */
import { Button } from '../ui/button.tsx';
import { InlineNotice } from '../ui/states.tsx';
import { useText } from '../ui/text.tsx';
import type { Work } from './drafts.ts';
import { useFieldWords } from './field-words.ts';
import type { EventForm } from './form.ts';
import { mergeForms } from './merge.ts';

interface Props {
  readonly work: Work;
  readonly theirs: EventForm | null;
  readonly fields: readonly string[];
  readonly isGone: boolean;
  readonly onTake: (work: Work) => void;
}

export function Meanwhile({ work, theirs, fields, isGone, onTake }: Props) {
  const t = useText();
  const { nameOf } = useFieldWords();
  if (isGone) return <InlineNotice tone="warning">{t('edit.gone')}</InlineNotice>;
  if (!theirs || !work.base || fields.length === 0) return null;
  const merged = mergeForms(work.base, work.form, theirs);
  const isPlain = merged.conflicts.length === 0;
  const names = fields.map(nameOf).join(', ');
  return (
    <InlineNotice tone="warning" action={isPlain && <Button small onPress={() => onTake({ ...work, form: merged.form, base: theirs })}>{t('edit.meanwhile.take')}</Button>}>
      {t(isPlain ? 'edit.meanwhile' : 'edit.meanwhile.conflict', { fields: names })}
    </InlineNotice>
  );
}
