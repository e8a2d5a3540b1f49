import { Paper } from '#shared/domain/report-template';
import { TextField } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { useText } from '../ui/text.tsx';
import { LANGUAGES } from './form.ts';
import type { PartProps } from './template-editor.tsx';
import styles from './templates.module.css';

export function Identity({ form, isReadOnly, onChange }: PartProps) {
  const t = useText();
  const label = (words: string, lang: 'fr' | 'en'): string => t('templates.in', { label: words, language: t(`templates.language.${lang}`) });
  return (
    <section className={styles.part} aria-labelledby="template-identity">
      <h3 id="template-identity">{t('templates.identity')}</h3>
      <div className={styles.pair}>
        {LANGUAGES.map((lang) => (
          <TextField
            key={lang} label={label(t('templates.name'), lang)} value={form.name[lang]} isReadOnly={isReadOnly} maxLength={200}
            onChange={(name) => onChange({ ...form, name: { ...form.name, [lang]: name } })}
          />
        ))}
        {LANGUAGES.map((lang) => (
          <TextField
            key={lang} label={label(t('templates.heading.title'), lang)} value={form.title[lang]} isReadOnly={isReadOnly} maxLength={2000}
            onChange={(title) => onChange({ ...form, title: { ...form.title, [lang]: title } })}
          />
        ))}
        <TextField
          label={t('templates.prefix')} help={t('templates.prefix.help', { example: `${form.prefix || 'SITREP'}-2026-001` })} value={form.prefix} isReadOnly={isReadOnly} maxLength={16}
          onChange={(prefix) => onChange({ ...form, prefix: prefix.toUpperCase() })}
        />
        {isReadOnly
          ? <TextField label={t('reports.paper')} value={t(`reports.paper.${form.paper}`)} isReadOnly />
          : <Select label={t('reports.paper')} value={form.paper} choices={Paper.options.map((value) => ({ value, label: t(`reports.paper.${value}`) }))} onChange={(paper) => onChange({ ...form, paper })} />}
      </div>
    </section>
  );
}
