/** Language, theme, help, and the way to the report. */
import { useState } from 'react';
import { useTheme } from '../state/theme.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { useKeys } from '../ui/hotkeys.ts';
import { useText } from '../ui/text.tsx';
import styles from './frame.module.css';
import { ShortcutHelp } from './shortcut-help.tsx';

export function Tools() {
  const t = useText();
  const theme = useTheme();
  const { lang, setLang, setTheme, showScreen } = useView();
  const [isHelpOpen, setHelpOpen] = useState(false);
  useKeys({ '?': () => setHelpOpen(true) });
  return (
    <div className={styles.tools}>
      <Button look="quiet" aria-label={t('frame.language')} onPress={() => setLang(lang === 'fr' ? 'en' : 'fr')}>
        {lang.toUpperCase()}
      </Button>
      <Button
        look="quiet"
        aria-label={t(theme === 'dark' ? 'frame.theme.light' : 'frame.theme.dark')}
        onPress={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
      >
        <HalfDisc />
      </Button>
      <Button look="quiet" aria-label={t('frame.shortcuts')} onPress={() => setHelpOpen(true)}>
        ?
      </Button>
      <Button look="primary" onPress={() => showScreen('reports')}>
        {t('frame.report')}
      </Button>
      <ShortcutHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  );
}

function HalfDisc() {
  return (
    <svg width="15" height="15" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4Z" fill="currentColor" />
    </svg>
  );
}
