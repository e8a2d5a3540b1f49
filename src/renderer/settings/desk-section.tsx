/** What the desk chooses for everybody who works in this workspace. */
import { diff } from '#shared/domain/change';
import { MARKINGS } from '#shared/domain/marking';
import type { DeskSettings } from '#shared/domain/settings';
import { useEditSettings, useSettings, type SettingsNow } from '../api/settings.ts';
import { useTimeTravel } from '../history/time-travel.ts';
import { Select } from '../ui/select.tsx';
import { errorText, ErrorState, InlineNotice, Spinner } from '../ui/states.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import { AreaRow } from './area-row.tsx';
import { SettingRow } from './setting-row.tsx';
import styles from './settings.module.css';

export function DeskSection() {
  const { data: settings, isPending, error, refetch } = useSettings();
  if (isPending) return <Spinner />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <Choices settings={settings} />;
}

function Choices({ settings }: { readonly settings: SettingsNow }) {
  const t = useText();
  const lang = useLang();
  const edit = useEditSettings();
  const { tell } = useTimeTravel();
  const show = useToasts((toasts) => toasts.show);
  const keep = (part: Partial<DeskSettings>, text: string): void => {
    if (diff(settings, { ...settings, ...part }).length === 0) show(text);
    else edit.mutate(part, { onSuccess: () => tell(text) });
  };
  return (
    <>
      <p className={styles.help}>{t('settings.desk.help')}</p>
      {edit.error && <InlineNotice tone="error">{errorText(edit.error, lang)}</InlineNotice>}
      <SettingRow title={t('settings.marking')} help={t('settings.marking.help')}>
        <Select
          isBare
          label={t('settings.marking')}
          value={settings.marking}
          choices={MARKINGS.map((value) => ({ value, label: t(`marking.${value}`) }))}
          onChange={(marking) => keep({ marking }, t('settings.marking.saved', { marking: t(`marking.${marking}`) }))}
        />
      </SettingRow>
      <AreaRow key={String(settings.area)} area={settings.area} onKeep={(area) => keep({ area }, t('settings.area.saved'))} />
    </>
  );
}
