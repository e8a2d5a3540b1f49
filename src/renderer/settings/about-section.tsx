/** The version, and whose work Confins rests on. */
import attribution from '../../../resources/ATTRIBUTION.md?raw';
import { useWorkspace } from '../api/queries.ts';
import { useLang, useText } from '../ui/text.tsx';
import { attributionsOf } from './attribution.ts';
import { LIBRARIES } from './libraries.ts';
import aboutStyles from './about.module.css';
import styles from './settings.module.css';

export function AboutSection() {
  const t = useText();
  const lang = useLang();
  const { data: workspace } = useWorkspace();
  return (
    <div className={aboutStyles.about}>
      <p className={aboutStyles.name}>{t('app.name')} <span>{workspace && t('settings.about.version', { version: workspace.version })}</span></p>
      <p>{t('settings.about.what')}</p>
      <h3 id="data">{t('settings.about.data')}</h3>
      <div className={aboutStyles.scroll}>
        <table className={aboutStyles.table} aria-labelledby="data">
          <thead>
            <tr>{(['what', 'origin', 'licence'] as const).map((column) => <th key={column} scope="col">{t(`settings.about.${column}.column`)}</th>)}</tr>
          </thead>
          <tbody>
            {attributionsOf(attribution, lang).map(({ folder, what, origin, licence, lang: spoken }) => (
              <tr key={folder} lang={spoken}>
                <th scope="row">{what}<span className={aboutStyles.folder}>{folder}</span></th>
                <td>{origin}</td>
                <td>{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3 id="libraries">{t('settings.about.libraries')}</h3>
      <ul className={aboutStyles.libraries} aria-labelledby="libraries">
        {LIBRARIES.map(({ name, licence }) => <li key={name}><span>{name}</span> <span className={styles.help}>{licence}</span></li>)}
      </ul>
    </div>
  );
}
