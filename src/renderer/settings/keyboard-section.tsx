import { Button } from '../ui/button.tsx';
import { allCommands, useRegistry } from '../ui/commands.ts';
import { Check } from '../ui/field.tsx';
import { useHotkeys } from '../ui/hotkeys.ts';
import { useText } from '../ui/text.tsx';
import { SettingRow } from './setting-row.tsx';

export function KeyboardSection() {
  const t = useText();
  const { enabled, setEnabled } = useHotkeys();
  const byView = useRegistry((registry) => registry.byView);
  const map = allCommands({ byView }).find(({ keys }) => keys?.includes('?'));
  return (
    <>
      <SettingRow title={t('shortcut.single')} help={t('settings.keys.help')}>
        <Check isSelected={enabled} onChange={setEnabled}>{t('settings.keys.single')}</Check>
      </SettingRow>
      {map && (
        <SettingRow title={t('settings.keys.map')} help={t('settings.keys.map.help')}>
          <div><Button onPress={map.run}>{t('settings.keys.map.open')}</Button></div>
        </SettingRow>
      )}
    </>
  );
}
