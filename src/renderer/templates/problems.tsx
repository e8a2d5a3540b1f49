import { useLang, useText, type Say } from '../ui/text.tsx';
import type { Language } from '#shared/domain/document';
import type { TemplateProblem } from './form.ts';
import type { Usual } from './queries.ts';
import styles from './templates.module.css';

/** What must be mended before the template can be saved; told as it changes. */
export function Problems({ problems, usual }: { readonly problems: readonly TemplateProblem[]; readonly usual: Usual }) {
  const t = useText();
  const lang = useLang();
  return (
    <div className={styles.problems} role="status" aria-label={t('templates.problems')} data-any={problems.length > 0}>
      {problems.length === 0 ? <p>{t('templates.problems.none')}</p> : (
        <ul>
          {problems.map((problem) => <li key={Object.values(problem).join(' ')}>{said(problem, { t, lang, usual })}</li>)}
        </ul>
      )}
    </div>
  );
}

function said(problem: TemplateProblem, { t, lang, usual }: { readonly t: Say; readonly lang: Language; readonly usual: Usual }): string {
  switch (problem.about) {
    case 'name':
    case 'title': return t(`templates.problem.${problem.about}`, { language: t(`templates.language.${problem.lang}`) });
    case 'columns': return t('templates.problem.columns', { section: usual[lang].headings[problem.kind] });
    case 'prefix':
    case 'sections': return t(`templates.problem.${problem.about}`);
  }
}
