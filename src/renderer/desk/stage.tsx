import { useRef, useState, type RefObject } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { FrontierPanel } from '../frontier/frontier-panel.tsx';
import type { StripDistance } from '../frontier/distance-choice.tsx';
import { useChosenWindow } from '../frontier/use-strip-window.ts';
import { MapPanel } from '../map/map-panel.tsx';
import { type Stage as StageName, useView } from '../state/view.ts';
import { useCommands } from '../ui/commands.ts';
import { useText } from '../ui/text.tsx';
import styles from './stage.module.css';

const STAGES = ['map', 'frontier'] as const satisfies readonly StageName[];

/** The Desk's upper middle pane: the map, or the border as an axis. The map stays as it is under the other, so that it loses nothing. */
export function Stage() {
  const stage = useView((view) => view.stage);
  const chosenWindow = useChosenWindow();
  const [distance, setDistance] = useState<StripDistance>(100);
  const pane = useRef<HTMLDivElement>(null);
  const show = useSwitch(pane);
  return (
    <div ref={pane} className={styles.stage}>
      <div className={styles.layer} data-stage="map" inert={stage !== 'map'}>
        <MapPanel />
      </div>
      {stage === 'frontier' && (
        <div className={styles.layer} data-stage="frontier">
          <FrontierPanel chosenWindow={chosenWindow} distance={distance} onDistance={setDistance} />
        </div>
      )}
      <Choice stage={stage} onChoose={show} />
    </div>
  );
}

function Choice({ stage, onChoose }: { readonly stage: StageName; onChoose(stage: StageName): void }) {
  const t = useText();
  const choose = (keys: ReadonlySet<unknown>): void => {
    const chosen = STAGES.find((name) => keys.has(name));
    if (chosen) onChoose(chosen);
  };
  return (
    <ToggleButtonGroup className={styles.choice ?? ''} aria-label={t('stage.title')} selectionMode="single" disallowEmptySelection selectedKeys={[stage]} onSelectionChange={choose}>
      {STAGES.map((name) => (
        <ToggleButton key={name} id={name} className={styles.option ?? ''}>{t(`stage.${name}`)}</ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** Switches; the keyboard stays in the pane if it was in what goes away. */
function useSwitch(pane: RefObject<HTMLElement | null>): (stage: StageName) => void {
  const showStage = useView((view) => view.showStage);
  const stage = useView((view) => view.stage);
  const isShown = useView((view) => view.screen === 'desk');
  const show = (next: StageName): void => {
    const hadFocus = pane.current?.querySelector(`[data-stage=${stage}]`)?.contains(document.activeElement) ?? false;
    showStage(next);
    if (hadFocus) requestAnimationFrame(() => pane.current?.querySelector<HTMLElement>(`[data-stage=${next}] [role=application]`)?.focus());
  };
  useCommands([{
    id: 'desk.stage', title: stage === 'map' ? 'command.stage.frontier' : 'command.stage.map', section: 'command.section.desk', keys: ['f'],
    run: () => show(stage === 'map' ? 'frontier' : 'map'),
  }], isShown);
  return show;
}
