/** An actor of the desk's own: named in both languages, known to the reader at once. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '../api/client.tsx';
import { invalidateFor } from '../api/notices.ts';
import { useActors } from '../api/queries.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { errorText, InlineNotice } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { ACTOR_TYPES, actorId, type ActorType } from './actor-types.ts';
import styles from './editor.module.css';
import rowsStyles from './rows.module.css';

interface Props {
  readonly name: string;
  readonly onMade: (id: string) => void;
  readonly onCancel: () => void;
}

const COUNTRIES = ['XX', 'ML', 'MR'] as const;

export function NewActor({ name, onMade, onCancel }: Props) {
  const t = useText();
  const lang = useLang();
  const client = useClient();
  const queries = useQueryClient();
  const { data: actors } = useActors();
  const [names, setNames] = useState({ fr: name, en: name });
  const [type, setType] = useState<ActorType>('non_state_armed');
  const [country, setCountry] = useState<(typeof COUNTRIES)[number]>('XX');
  const make = useMutation({
    mutationFn: async () => {
      const id = actorId(names.fr.trim() || names.en, new Set(actors?.map((actor) => actor.id)));
      const named = { fr: names.fr.trim() || names.en.trim(), en: names.en.trim() || names.fr.trim(), ar: '' };
      const aliases = { fr: [named.fr], en: [named.en] };
      await client.call('lexicon.save', { id: null, entry: { kind: 'actor', actor: { id, name: named, type, country, core: false }, aliases } });
      return id;
    },
    onSuccess: (id) => {
      invalidateFor({ kind: 'lexicon_changed' }, queries);
      onMade(id);
    },
  });
  return (
    <fieldset className={rowsStyles.inset}>
      <legend>{t('edit.actor.newTitle')}</legend>
      <div className={styles.row} data-columns="2">
        <TextField label={t('edit.actor.fr')} value={names.fr} onChange={(fr) => setNames({ ...names, fr })} autoFocus />
        <TextField label={t('edit.actor.en')} value={names.en} onChange={(en) => setNames({ ...names, en })} />
        <Select label={t('field.type')} value={type} choices={ACTOR_TYPES.map((value) => ({ value, label: t(`actorType.${value}`) }))} onChange={setType} />
        <Select label={t('edit.where.country')} value={country} choices={COUNTRIES.map((value) => ({ value, label: t(`country.${value}`) }))} onChange={setCountry} />
      </div>
      {make.error && <InlineNotice tone="error">{errorText(make.error, lang)}</InlineNotice>}
      <div className={styles.actions}>
        <Button small look="primary" isDisabled={make.isPending || (names.fr.trim().length < 2 && names.en.trim().length < 2)} onPress={() => make.mutate()}>{t('edit.actor.make')}</Button>
        <Button small look="quiet" onPress={onCancel}>{t('edit.cancel')}</Button>
      </div>
    </fieldset>
  );
}
