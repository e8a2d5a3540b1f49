/** The fields of each kind of entry. */
import type { Actor } from '#shared/domain/actor';
import { ComboField } from '../ui/combo-field.tsx';
import { TextField } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { useLang, useText } from '../ui/text.tsx';
import type { Problems } from './lexicon-entry-form.tsx';
import { ACTOR_TYPES, type FormField, type LexiconForm } from './lexicon-form.ts';
import styles from './settings.module.css';

interface Props {
  readonly form: LexiconForm;
  readonly problems: Problems;
  readonly actors: readonly Actor[];
  readonly onChange: (part: Partial<LexiconForm>) => void;
}

export function EntryFields(props: Props) {
  if (props.form.kind === 'alias') return <AliasFields {...props} />;
  return props.form.kind === 'actor' ? <ActorFields {...props} /> : <PlaceFields {...props} />;
}

type TextFieldName = Exclude<FormField, 'kind' | 'lang' | 'id' | 'country' | 'placeCountry' | 'type' | 'actor'>;

function Typed({ name, form, problems, onChange, isFirst = false, hasHelp = false }: Omit<Props, 'actors'> & { readonly name: TextFieldName; readonly isFirst?: boolean; readonly hasHelp?: boolean }) {
  const t = useText();
  return (
    <TextField
      label={t(`settings.lexicon.field.${name}`)}
      value={form[name]}
      problem={problems[name] ?? null}
      autoFocus={isFirst}
      onChange={(value) => onChange({ [name]: value })}
      {...(hasHelp && { help: t('settings.lexicon.list') })}
    />
  );
}

function AliasFields(props: Props) {
  const t = useText();
  const lang = useLang();
  const { form, problems, actors, onChange } = props;
  return (
    <div className={styles.fields}>
      <Typed name="text" isFirst {...props} />
      <Select label={t('settings.lexicon.field.lang')} value={form.lang} choices={(['fr', 'en'] as const).map((value) => ({ value, label: t(`language.${value}`) }))} onChange={(value) => onChange({ lang: value })} />
      <ComboField
        label={t('settings.lexicon.field.actor')}
        value={form.actor}
        problem={problems.actor ?? null}
        suggestions={actors.map(({ name }) => ({ text: name[lang] }))}
        onChange={(actor) => onChange({ actor })}
      />
    </div>
  );
}

function ActorFields(props: Props) {
  const t = useText();
  const { form, onChange } = props;
  const type = ACTOR_TYPES.find((known) => known === form.type) ?? 'other';
  return (
    <div className={styles.fields}>
      <Typed name="nameFr" isFirst {...props} />
      <Typed name="nameEn" {...props} />
      <Typed name="nameAr" {...props} />
      <Select label={t('settings.lexicon.field.type')} value={type} choices={ACTOR_TYPES.map((value) => ({ value, label: t(`settings.actorType.${value}`) }))} onChange={(value) => onChange({ type: value })} />
      <Select
        label={t('settings.lexicon.field.country')}
        value={form.country}
        choices={[{ value: 'none' as const, label: t('settings.lexicon.country.none') }, ...(['ML', 'MR'] as const).map((value) => ({ value, label: t(`country.${value}`) }))]}
        onChange={(country) => onChange({ country })}
      />
      <span />
      <Typed name="aliasesFr" hasHelp {...props} />
      <Typed name="aliasesEn" hasHelp {...props} />
    </div>
  );
}

function PlaceFields(props: Props) {
  const t = useText();
  const { form, onChange } = props;
  return (
    <div className={styles.fields}>
      <Typed name="place" isFirst {...props} />
      <Typed name="variants" hasHelp {...props} />
      <span />
      <Select label={t('settings.lexicon.field.country')} value={form.placeCountry} choices={(['MR', 'ML'] as const).map((value) => ({ value, label: t(`country.${value}`) }))} onChange={(placeCountry) => onChange({ placeCountry })} />
      <Typed name="adm1" {...props} />
      <span />
      <Typed name="lat" {...props} />
      <Typed name="lon" {...props} />
    </div>
  );
}
