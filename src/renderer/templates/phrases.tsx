import { FIXED_PHRASES, PHRASE_GROUPS, type PhraseKey } from '#shared/domain/report-template';
import { TextField } from '../ui/field.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { LANGUAGES, withPhrase } from './form.ts';
import type { PartProps } from './template-editor.tsx';
import rowStyles from './sections.module.css';
import styles from './templates.module.css';

/** What the report writes by itself, group by group. */
export function Phrases(part: PartProps) {
  const t = useText();
  return (
    <section className={styles.part} aria-labelledby="template-phrases">
      <h3 id="template-phrases">{t('templates.phrases')}</h3>
      <p className={styles.help}>{t('templates.phrases.help')}</p>
      {PHRASE_GROUPS.map((group) => (
        <details key={group} className={rowStyles.phrases}>
          <summary>{t(`templates.phrases.${group}`)} <small>{FIXED_PHRASES[group].filter((key) => isSaid(part, key)).length || ''}</small></summary>
          <div className={rowStyles.phraseHead} aria-hidden="true">
            <span>{t('templates.phrases.usual')}</span>
            {LANGUAGES.map((lang) => <span key={lang}>{t(`templates.language.${lang}`)}</span>)}
          </div>
          {FIXED_PHRASES[group].map((key) => <Phrase key={key} phrase={key} isLong={group === 'notes'} {...part} />)}
        </details>
      ))}
    </section>
  );
}

function isSaid({ form: { wording } }: PartProps, key: PhraseKey): boolean {
  return LANGUAGES.some((lang) => (wording[lang][key] ?? '').trim() !== '');
}

function Phrase({ phrase, isLong, form, usual, isReadOnly, onChange }: PartProps & { readonly phrase: PhraseKey; readonly isLong: boolean }) {
  const t = useText();
  const reader = useLang();
  const name = usual[reader].phrases[phrase];
  return (
    <div className={rowStyles.phrase}>
      <span aria-hidden="true">{name}</span>
      {LANGUAGES.map((lang) => (
        <TextField
          key={lang} isBare multiline={isLong} {...(isLong ? { rows: 3 } : {})} label={t('templates.in', { label: name, language: t(`templates.language.${lang}`) })}
          placeholder={usual[lang].phrases[phrase]} value={form.wording[lang][phrase] ?? ''} isReadOnly={isReadOnly} maxLength={2000}
          onChange={(words) => onChange(withPhrase(form, lang, phrase, words))}
        />
      ))}
    </div>
  );
}
