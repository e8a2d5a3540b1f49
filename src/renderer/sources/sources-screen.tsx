import { useText } from '../ui/text.tsx';

export function SourcesScreen() {
  const t = useText();
  return <h1>{t('tab.sources')}</h1>;
}
