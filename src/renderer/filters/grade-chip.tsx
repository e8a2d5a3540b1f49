/** At least this good, letter and digit each; F and 6 mean unknown and so ask nothing. */
import { InformationDigit, SourceLetter, UNKNOWN_GRADE, type Grade } from '#shared/domain/grading';
import { useView } from '../state/view.ts';
import { Select } from '../ui/select.tsx';
import { useText } from '../ui/text.tsx';
import { Chip } from './chip.tsx';

export function GradeChip() {
  const t = useText();
  const floor = useView((view) => view.clauses.facets.grade);
  const setFacets = useView((view) => view.setFacets);
  const letter = SourceLetter.parse((floor ?? UNKNOWN_GRADE)[0]);
  const digit = InformationDigit.parse((floor ?? UNKNOWN_GRADE)[1]);
  const ask = (grade: Grade): void => setFacets({ grade: grade === UNKNOWN_GRADE ? undefined : grade });
  return (
    <Chip
      name={t('filter.grade')}
      value={floor === undefined ? null : t('filter.grade.value', { grade: floor })}
      onRemove={() => setFacets({ grade: undefined })}
    >
      <Select
        label={t('filter.grade.source')}
        value={letter}
        choices={SourceLetter.options.map((value) => ({ value, label: value === 'F' ? t('filter.grade.any') : `${value} · ${t(`grade.source.${value}`)}` }))}
        onChange={(value) => ask(`${value}${digit}`)}
      />
      <Select
        label={t('filter.grade.info')}
        value={digit}
        choices={InformationDigit.options.map((value) => ({ value, label: value === '6' ? t('filter.grade.any') : `${value} · ${t(`grade.info.${value}`)}` }))}
        onChange={(value) => ask(`${letter}${value}`)}
      />
    </Chip>
  );
}
