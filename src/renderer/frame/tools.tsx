/** Undo and redo, everything by name, language, theme, keys, and the way to the report. */
import { deedText } from '#shared/i18n/history-sentences';
import { Group } from 'react-aria-components';
import { useHistoryEnds } from '../api/history-queries.ts';
import { useTimeTravel } from '../history/time-travel.ts';
import { useNames } from '../history/names.ts';
import { useOverlay } from '../palette/open.ts';
import { useOpenReport } from '../reports/open-report.ts';
import { useTheme } from '../state/theme.ts';
import { useView } from '../state/view.ts';
import { Button } from '../ui/button.tsx';
import { type Command, isCovered, useCommands } from '../ui/commands.ts';
import { KeyCaps } from '../ui/key-caps.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { Tip } from '../ui/tip.tsx';
import styles from './frame.module.css';

export function Tools() {
  const t = useText();
  const theme = useTheme();
  const { lang, setLang, setTheme } = useView();
  const beginReport = useOpenReport((view) => view.begin);
  const openOverlay = useOverlay((overlay) => overlay.show);
  const changeLang = (): void => setLang(lang === 'fr' ? 'en' : 'fr');
  const changeTheme = (): void => setTheme(theme === 'dark' ? 'light' : 'dark');
  useToolCommands({ changeLang, changeTheme });
  const themeLabel = t(theme === 'dark' ? 'frame.theme.light' : 'frame.theme.dark');
  return (
    <div className={styles.tools}>
      <Group className={styles.toolGroup ?? ''} aria-label={t('command.section.history')}>
        <TakingBack direction="undo" keys="Mod+z" />
        <TakingBack direction="redo" keys="Mod+Shift+z" />
      </Group>
      <Tip text={t('command.palette')}>
        <Button look="quiet" aria-label={t('palette.title')} onPress={() => openOverlay('palette')}>
          <Icon path="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4 13.6 13.6" />
          <KeyCaps of="Mod+k" />
        </Button>
      </Tip>
      <Group className={styles.toolGroup ?? ''} aria-label={t('tab.settings')}>
        <Button look="quiet" aria-label={t('frame.language')} onPress={changeLang}>{lang.toUpperCase()}</Button>
        <Tip text={themeLabel}>
          <Button look="quiet" aria-label={themeLabel} onPress={changeTheme}><HalfDisc /></Button>
        </Tip>
        <Tip text={t('command.keymap')} keys="?">
          <Button look="quiet" aria-label={t('frame.shortcuts')} onPress={() => openOverlay('keymap')}>?</Button>
        </Tip>
      </Group>
      <span className={styles.report}>
        <Button look="primary" onPress={beginReport}>{t('frame.report')}</Button>
      </span>
    </div>
  );
}

interface ToolActs {
  changeLang(): void;
  changeTheme(): void;
}

function useToolCommands({ changeLang, changeTheme }: ToolActs): void {
  const openOverlay = useOverlay((overlay) => overlay.show);
  const section = 'command.section.general';
  /** Over the keyboard map it takes its place; over any other dialog it stays away. */
  const openPalette = (): void => {
    if (useOverlay.getState().open !== null || !isCovered()) openOverlay('palette');
  };
  const commands: readonly Command[] = [
    { id: 'palette', title: 'command.palette', section, keys: ['Mod+k'], whileTyping: true, run: openPalette },
    { id: 'keymap', title: 'command.keymap', section, keys: ['?'], run: () => openOverlay('keymap') },
    { id: 'language', title: 'command.language', section, run: changeLang },
    { id: 'theme', title: 'command.theme', section, run: changeTheme },
  ];
  useCommands(commands, true, 'frame');
}

/** Stays in the tab order with nothing to do, so that the focus is not lost after the last step. */
function TakingBack({ direction, keys }: { readonly direction: 'undo' | 'redo'; readonly keys: string }) {
  const t = useText();
  const lang = useLang();
  const names = useNames();
  const { data: ends } = useHistoryEnds();
  const go = useTimeTravel()[direction];
  const next = ends?.[direction] ?? null;
  const label = next ? t(`command.${direction}.of`, { what: deedText(next, lang, names) }) : t(`command.${direction}.none`);
  return (
    <Tip text={label} keys={keys}>
      <Button look="quiet" data-idle={next === null} aria-label={label} onPress={() => next && go()}>
        <Icon path={direction === 'undo' ? 'M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6' : 'M10.5 3l3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h4'} />
      </Button>
    </Tip>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
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
