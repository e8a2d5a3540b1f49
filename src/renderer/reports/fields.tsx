/** Fields that a report has as it is begun and as it is set later. */
import type { Language } from '#shared/domain/document';
import { MARKINGS, markingLabel, type Marking } from '#shared/domain/marking';
import { TextField } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { useText } from '../ui/text.tsx';
import styles from './reports.module.css';

interface MarkingProps {
  readonly lang: Language;
  readonly marking: Marking;
  readonly onChange: (part: { readonly lang?: Language; readonly marking?: Marking }) => void;
}

export function MarkingAndLanguage({ lang, marking, onChange }: MarkingProps) {
  const t = useText();
  return (
    <div className={styles.pair}>
      <Select label={t('reports.marking')} value={marking} choices={MARKINGS.map((value) => ({ value, label: markingLabel(value) }))} onChange={(value) => onChange({ marking: value })} />
      <Select label={t('reports.lang')} value={lang} choices={(['fr', 'en'] as const).map((value) => ({ value, label: t(`language.${value}`) }))} onChange={(value) => onChange({ lang: value })} />
    </div>
  );
}

interface PeopleProps {
  readonly author: string;
  readonly distribution: string;
  readonly onChange: (part: { readonly author?: string; readonly distribution?: string }) => void;
}

export function PeopleFields({ author, distribution, onChange }: PeopleProps) {
  const t = useText();
  return (
    <>
      <TextField label={t('reports.author')} help={t('reports.author.help')} value={author} maxLength={200} onChange={(value) => onChange({ author: value })} />
      <TextField label={t('reports.distribution')} help={t('reports.distribution.help')} multiline rows={2} value={distribution} onChange={(value) => onChange({ distribution: value })} />
    </>
  );
}
