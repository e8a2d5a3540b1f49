import { useText } from '../ui/text.tsx';

export function HistoryScreen() {
  const t = useText();
  return <h1>{t('tab.history')}</h1>;
}
