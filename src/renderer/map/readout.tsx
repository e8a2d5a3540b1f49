/** The position under the pointer, or of the map's middle, in the reader's format; a press changes the format. */
import { finenessOf, formatCoordinates } from '#shared/cartography/coordinates';
import { COORDINATE_FORMATS } from '#shared/domain/where';
import { Button } from 'react-aria-components';
import { useEditSettings } from '../api/settings.ts';
import { useView } from '../state/view.ts';
import { useCommands } from '../ui/commands.ts';
import { useCopy } from '../ui/use-copy.ts';
import { useCoordinateFormat } from '../ui/use-coordinate-format.ts';
import { useLang, useText } from '../ui/text.tsx';
import { Tip } from '../ui/tip.tsx';
import type { MapView } from './create-map.ts';
import { metresPerPixel } from './frame.ts';
import { usePointedPosition } from './position.ts';
import styles from './readout.module.css';

export function Readout({ view: { zoom, latitude, longitude } }: { readonly view: MapView }) {
  const t = useText();
  const lang = useLang();
  const format = useCoordinateFormat();
  const pointed = usePointedPosition(({ at }) => at);
  const edit = useEditSettings();
  const copy = useCopy();
  const middle = { lat: latitude, lon: longitude };
  const told = formatCoordinates(pointed ?? middle, format, lang, finenessOf(metresPerPixel(zoom, latitude)));
  const next = COORDINATE_FORMATS[(COORDINATE_FORMATS.indexOf(format) + 1) % COORDINATE_FORMATS.length] ?? format;
  const change = (): void => edit.mutate({ coordinates: next });
  const section = 'command.section.desk';
  useCommands([
    { id: 'map.coordinates.copy', title: 'command.map.copyMiddle', section, run: () => copy(formatCoordinates(middle, format, lang, finenessOf(metresPerPixel(zoom, latitude)))) },
    { id: 'map.coordinates.format', title: 'command.map.coordinates', section, run: change },
  ], useView((state) => state.screen === 'desk' && state.stage === 'map'));
  return (
    <Tip text={t('map.coordinates.change', { format: t(`coordinates.${next}`) })}>
      <Button className={styles.readout} aria-label={t(pointed ? 'map.coordinates.pointer' : 'map.coordinates.middle', { position: told })} onPress={change}>
        <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden="true">
          <path d={pointed ? 'M1.5 1.5v7.6l2.1-1.9 1.4 2.8 1.4-.7L5 6.6l2.8-.1Z' : 'M5.5 0v4M5.5 7v4M0 5.5h4M7 5.5h4'} fill="none" stroke="currentColor" />
        </svg>
        <span data-format={format}>{told}</span>
      </Button>
    </Tip>
  );
}
