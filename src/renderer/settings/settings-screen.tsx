import { useText } from '../ui/text.tsx';

export function SettingsScreen() {
  const t = useText();
  return <h1>{t('tab.settings')}</h1>;
}
