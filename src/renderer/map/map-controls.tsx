import { Button, Group } from 'react-aria-components';
import { useView } from '../state/view.ts';
import { useCommands } from '../ui/commands.ts';
import { useText } from '../ui/text.tsx';
import styles from './map-controls.module.css';

interface Props {
  onZoom(delta: 1 | -1): void;
  onHome(): void;
  /** To draw an area that filters; not where nothing is filtered. */
  onDraw?: () => void;
}

export function MapControls({ onZoom, onHome, onDraw }: Props) {
  const t = useText();
  const section = 'command.section.desk';
  useCommands([
    { id: 'map.home', title: 'command.map.home', section, run: onHome },
    ...(onDraw ? [{ id: 'map.area', title: 'command.map.area' as const, section: 'command.section.desk' as const, run: onDraw }] : []),
    { id: 'map.in', title: 'command.map.in', section, run: () => onZoom(1) },
    { id: 'map.out', title: 'command.map.out', section, run: () => onZoom(-1) },
  ], useView((view) => view.screen === 'desk' && view.stage === 'map'));
  return (
    <Group className={styles.controls} aria-label={t('map.title')}>
      <Control label={t('map.zoomIn')} onPress={() => onZoom(1)} path="M8 3v10M3 8h10" />
      <Control label={t('map.zoomOut')} onPress={() => onZoom(-1)} path="M3 8h10" />
      <Control label={t('map.home')} onPress={onHome} path="M2.5 8 8 3l5.5 5M4.5 6.5V13h7V6.5" />
      {onDraw && <Control label={t('map.area.draw')} onPress={onDraw} path="M3 5.5 8.5 2.5l5 4-2 6.5-7-1ZM8.5 2.5h.01M13.5 6.5h.01" />}
    </Group>
  );
}

function Control({ label, onPress, path }: { label: string; onPress(): void; path: string }) {
  return (
    <Button className={styles.control} aria-label={label} onPress={onPress}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </Button>
  );
}
