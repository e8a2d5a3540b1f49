import type { LexiconEntry, LexiconEntryRecord } from '#shared/domain/lexicon-entry';
import { useActorName } from '../ui/actors.ts';
import { Button } from '../ui/button.tsx';
import { InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { ACTOR_TYPES } from './lexicon-form.ts';
import styles from './settings.module.css';

interface Props {
  readonly record: LexiconEntryRecord;
  readonly collision: { readonly text: string; readonly with: string } | null;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function LexiconRow({ record: { entry }, collision, onEdit, onRemove }: Props) {
  const t = useText();
  const words = entryWords(entry);
  const meaning = useMeaning(entry);
  return (
    <li>
      <div className={styles.entry}>
        <span className={styles.kind}>{t(`settings.lexicon.kind.${entry.kind}`)}</span>
        <span className={styles.words}><b>{words}</b> <span className={styles.help}>{meaning}</span></span>
        <Button small aria-label={t('settings.lexicon.edit.of', { words })} onPress={onEdit}>{t('settings.lexicon.edit')}</Button>
        <Button small aria-label={t('settings.lexicon.remove.of', { words })} onPress={onRemove}>{t('settings.lexicon.remove')}</Button>
      </div>
      {collision && <InlineNotice tone="warning">{t('error.lexicon.collides', { text: collision.text, with: collision.with })}</InlineNotice>}
    </li>
  );
}

/** What the entry is known by. */
export function entryWords(entry: LexiconEntry): string {
  if (entry.kind === 'alias') return entry.text;
  return entry.kind === 'place' ? entry.name : entry.actor.name.fr;
}

function useMeaning(entry: LexiconEntry): string {
  const t = useText();
  const lang = useLang();
  const nameOf = useActorName();
  if (entry.kind === 'alias') return `${t(`language.${entry.lang}`)} · ${nameOf(entry.actor)}`;
  if (entry.kind === 'place') {
    const { lat, lon } = entry.point;
    const degrees = [lat, lon].map((value) => (lang === 'fr' ? String(value).replace('.', ',') : String(value))).join(' ; ');
    return [t(`country.${entry.country}`), entry.adm1, degrees, ...entry.variants].filter(Boolean).join(' · ');
  }
  const { aliases } = entry;
  const others = [...aliases.fr, ...aliases.en];
  return [t(`settings.actorType.${ACTOR_TYPES.find((type) => type === entry.actor.type) ?? 'other'}`), ...others.slice(0, 4)].filter(Boolean).join(' · ');
}
