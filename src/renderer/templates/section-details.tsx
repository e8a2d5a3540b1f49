import { EVENT_COLUMNS } from '#shared/domain/report-template';
import { Button } from '../ui/button.tsx';
import { Check, TextField } from '../ui/field.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { hasColumns, LANGUAGES, type SectionRow, stepped, withColumn, withRow } from './form.ts';
import type { PartProps } from './template-editor.tsx';
import rowStyles from './sections.module.css';
import styles from './templates.module.css';

/** The section chosen in the list: its place, its heading, the columns of its table. */
export function SectionDetails({ row, form, usual, isReadOnly, onChange }: PartProps & { readonly row: SectionRow }) {
  const t = useText();
  const lang = useLang();
  const { kind, isOn, heading } = row;
  const at = form.rows.indexOf(row);
  const name = usual[lang].headings[kind];
  return (
    <div className={rowStyles.details} role="group" aria-label={t('templates.section', { section: name })}>
      <div className={rowStyles.place}>
        <h4>{name}</h4>
        {!isReadOnly && (
          <>
            <Button small isDisabled={at === 0} onPress={() => onChange(stepped(form, kind, -1))}>↑ {t('templates.section.up')}</Button>
            <Button small isDisabled={at === form.rows.length - 1} onPress={() => onChange(stepped(form, kind, 1))}>↓ {t('templates.section.down')}</Button>
          </>
        )}
      </div>
      {!isOn && <p className={styles.help}>{t('templates.section.off')}</p>}
      {LANGUAGES.map((language) => (
        <TextField
          key={language} label={t('templates.in', { label: t('templates.section.heading'), language: t(`templates.language.${language}`) })}
          placeholder={usual[language].headings[kind]} value={heading[language]} isReadOnly={isReadOnly} maxLength={500}
          {...(language === 'en' ? { help: t('templates.section.heading.help') } : {})}
          onChange={(words) => onChange(withRow(form, kind, { heading: { ...heading, [language]: words } }))}
        />
      ))}
      {hasColumns(kind) && <Columns row={row} isReadOnly={isReadOnly} onChange={(columns) => onChange(withRow(form, kind, { columns }))} />}
    </div>
  );
}

function Columns({ row: { columns }, isReadOnly, onChange }: { readonly row: SectionRow; readonly isReadOnly: boolean; readonly onChange: (columns: SectionRow['columns']) => void }) {
  const t = useText();
  return (
    <fieldset className={styles.columns}>
      <legend>{t('templates.section.columns')}</legend>
      {EVENT_COLUMNS.map((column) => (
        <Check key={column} isSelected={columns.includes(column)} isReadOnly={isReadOnly} onChange={(isShown) => onChange(withColumn(columns, column, isShown))}>
          {t(`templates.column.${column}`)}
        </Check>
      ))}
    </fieldset>
  );
}
