/** What a desk chooses, kept in its workspace, and what a person chooses, kept beside the workspaces. */
import type { Settings } from '#shared/contract/methods/workspace';
import type { Methods } from '#shared/contract/methods';
import type { Handlers } from '#shared/contract/rpc';
import { DEFAULT_DESK_SETTINGS, DeskSettings, Preferences } from '#shared/domain/settings';
import type { PreferenceFile } from '../preferences.ts';
import { commit, type Context } from './context.ts';

export function settingHandlers(context: Context, preferences: PreferenceFile): Handlers<Pick<Methods, 'settings.get' | 'settings.edit'>> {
  const present = (): Settings => {
    const { name, lang, theme, listColumns, coordinates } = preferences.read();
    return { name, lang, theme, listColumns, coordinates, ...deskSettings(context), who: context.who() };
  };
  return {
    'settings.get': present,
    'settings.edit': (wanted) => {
      const desk = DeskSettings.partial().parse(wanted);
      if (Object.keys(desk).length > 0) {
        commit(context, { action: 'settings_edited' }, (writer) => {
          for (const [key, value] of Object.entries(desk)) writer.put('setting', key, { key, value });
        });
      }
      const personal = Preferences.partial().parse(wanted);
      if (Object.keys(personal).length > 0) {
        preferences.edit(personal);
        context.notify({ kind: 'settings_changed' });
      }
      return present();
    },
  };
}

export function deskSettings({ settings }: Pick<Context, 'settings'>): DeskSettings {
  return DeskSettings.parse({ ...DEFAULT_DESK_SETTINGS, ...Object.fromEntries(settings.list().map(({ key, value }) => [key, value])) });
}
