import type { Extracted } from '#shared/domain/proposal';
import { useFieldTexts } from '../inbox/field-texts.ts';
import { Button } from '../ui/button.tsx';
import { SymbolGlyph } from '../ui/glyph.tsx';
import { useLang, useText } from '../ui/text.tsx';
import rereadStyles from './reread.module.css';
import styles from './sources.module.css';

/** A happening that nobody was told of yet. */
export function RereadNew({ found, onPropose }: { readonly found: Extracted; readonly onPropose: () => void }) {
  const t = useText();
  const lang = useLang();
  const fields = useFieldTexts(found.draft);
  const title = found.draft.title[lang];
  return (
    <article className={rereadStyles.card} aria-label={title}>
      <h5><SymbolGlyph event={found.draft} /> {title}</h5>
      <dl className={rereadStyles.fieldList}>
        {[...fields].map(([field, text]) => <div key={field}><dt>{t(`field.${field}`)}</dt><dd>{text}</dd></div>)}
      </dl>
      <div className={styles.actions}><Button small look="primary" onPress={onPropose}>{t('sources.reread.propose')}</Button></div>
    </article>
  );
}
