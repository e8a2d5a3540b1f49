/** The person's own choices, on this machine. */
import { COORDINATE_FORMATS } from '#shared/domain/where';
import type { SettingsNow } from '../api/settings.ts';
import { useEditSettings, useSettings } from '../api/settings.ts';
import type { ThemeChoice } from '../state/preferences.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { errorText, ErrorState, InlineNotice, Spinner } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useState } from 'react';
import { SettingRow } from './setting-row.tsx';
import styles from './settings.module.css';

const THEMES = ['system', 'light', 'dark'] as const satisfies readonly ThemeChoice[];

export function GeneralSection() {
  const t = useText();
  const { lang, theme, setLang, setTheme } = useView();
  const { data: settings, isPending, error, refetch } = useSettings();
  return (
    <>
      <SettingRow title={t('settings.lang')} help={t('settings.lang.help')}>
        <Select isBare label={t('settings.lang')} value={lang} choices={[{ value: 'fr', label: 'Français' }, { value: 'en', label: 'English' }]} onChange={setLang} />
      </SettingRow>
      <SettingRow title={t('settings.theme')}>
        <Select isBare label={t('settings.theme')} value={theme} choices={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))} onChange={setTheme} />
      </SettingRow>
      {settings && <CoordinatesRow settings={settings} />}
      {isPending && <Spinner />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {settings && <NameRow key={settings.name} settings={settings} />}
    </>
  );
}

function CoordinatesRow({ settings }: { readonly settings: SettingsNow }) {
  const t = useText();
  const edit = useEditSettings();
  return (
    <SettingRow title={t('settings.coordinates')}>
      <Select isBare label={t('settings.coordinates')} value={settings.coordinates} choices={COORDINATE_FORMATS.map((value) => ({ value, label: t(`coordinates.${value}`) }))} onChange={(coordinates) => edit.mutate({ coordinates })} />
    </SettingRow>
  );
}

function NameRow({ settings }: { readonly settings: SettingsNow }) {
  const t = useText();
  const lang = useLang();
  const [name, setName] = useState(settings.name);
  const edit = useEditSettings();
  const show = useToasts((toasts) => toasts.show);
  const isClean = name.trim() === settings.name;
  const problem = name.trim().length > LONGEST_NAME ? t('settings.name.long', { limit: LONGEST_NAME }) : null;
  return (
    <SettingRow title={t('settings.name')} help={t('settings.name.help')}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isClean && problem === null) edit.mutate({ name: name.trim() }, { onSuccess: ({ who }) => show(t('settings.name.saved', { who })) });
        }}
      >
        <TextField isBare label={t('settings.name')} value={name} onChange={setName} problem={problem} help={t('settings.name.who', { who: settings.who })} />
        {edit.error && <InlineNotice tone="error">{errorText(edit.error, lang)}</InlineNotice>}
        <div className={styles.actions}><Button type="submit" isDisabled={isClean} isPending={edit.isPending}>{t('sources.save')}</Button></div>
      </form>
    </SettingRow>
  );
}

/** As the contract has it. */
const LONGEST_NAME = 120;
