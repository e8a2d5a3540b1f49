import type { BoundingBox } from '#shared/domain/where';
import { useState } from 'react';
import { shownArea } from '../state/shown-area.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { CORNERS, PRESET_NAMES, PRESETS, presetOf, readArea, typed, type AreaProblem, type Corner, type Preset } from './areas.ts';
import { SettingRow } from './setting-row.tsx';
import styles from './settings.module.css';

type Choice = 'whole' | Preset | 'typed';
const BLANK = { west: '', south: '', east: '', north: '' };

/** The area that the map opens on: the whole border, a named one, or four bounds. */
export function AreaRow({ area, onKeep }: { readonly area: BoundingBox | null; readonly onKeep: (area: BoundingBox | null) => void }) {
  const t = useText();
  const lang = useLang();
  const kept: Choice = area === null ? 'whole' : (presetOf(area) ?? 'typed');
  const [choice, setChoice] = useState(kept);
  const [bounds, setBounds] = useState(() => (area === null ? BLANK : typed(area, lang)));
  const [problems, setProblems] = useState<Partial<Record<Corner, AreaProblem>>>({});
  const present = shownArea();
  const choose = (chosen: Choice): void => {
    setChoice(chosen);
    setProblems({});
    if (chosen === 'whole') onKeep(null);
    else if (chosen !== 'typed') onKeep([...PRESETS[chosen]]);
  };
  const keep = (): void => {
    const read = readArea(bounds);
    if ('area' in read) onKeep(read.area);
    else setProblems(read.problems);
  };
  return (
    <SettingRow title={t('settings.area')} help={t('settings.area.help')}>
      <Select
        isBare
        label={t('settings.area')}
        value={choice}
        choices={(['whole', ...PRESET_NAMES, 'typed'] as const).map((value) => ({ value, label: t(`settings.area.${value}`) }))}
        onChange={choose}
      />
      {choice === 'typed' && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <div className={styles.bounds}>
            {CORNERS.map((corner) => {
              const problem = problems[corner];
              return (
                <TextField
                  key={corner}
                  label={t(`settings.area.${corner}`)}
                  value={bounds[corner]}
                  problem={problem ? t(`settings.area.problem.${problem}`) : null}
                  onChange={(value) => {
                    setBounds((known) => ({ ...known, [corner]: value }));
                    setProblems({});
                  }}
                />
              );
            })}
          </div>
          <div className={styles.actions}>
            <Button type="submit">{t('settings.area.keep')}</Button>
            {present && <Button look="quiet" onPress={() => setBounds(typed(present, lang))}>{t('settings.area.present')}</Button>}
          </div>
        </form>
      )}
    </SettingRow>
  );
}
