import { formatInstant } from '#shared/i18n/dates';
import { Button } from '../ui/button.tsx';
import { useLang, useText } from '../ui/text.tsx';
import styles from './editor.module.css';
import type { FoundDraft } from './session.ts';

interface Props {
  readonly draft: FoundDraft;
  readonly onContinue: () => void;
  readonly onDiscard: () => void;
}

/** "Brouillon du 24 novembre 2026, 10:42 : continuer / abandonner." */
export function DraftOffer({ draft: { at, work }, onContinue, onDiscard }: Props) {
  const t = useText();
  const lang = useLang();
  const title = work.form.title[lang] || work.form.title.fr || work.form.title.en;
  return (
    <div className={styles.offer}>
      <h3>{t('edit.draft.found', { at: formatInstant(at, lang) })}</h3>
      <p>{title === '' ? t('edit.draft.untitled') : title}</p>
      <div className={styles.actions}>
        <Button look="primary" autoFocus onPress={onContinue}>{t('edit.draft.continue')}</Button>
        <Button onPress={onDiscard}>{t('edit.draft.discard')}</Button>
      </div>
    </div>
  );
}
