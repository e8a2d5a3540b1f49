import { formatKm } from '#shared/i18n/figures';
import { useLang } from '../ui/text.tsx';
import { scaleBar } from './frame.ts';
import styles from './map-panel.module.css';

const ROOM = 110;

export function ScaleBar({ zoom, latitude }: { readonly zoom: number; readonly latitude: number }) {
  const lang = useLang();
  const { km, pixels } = scaleBar(zoom, latitude, ROOM);
  const end = pixels + 1;
  return (
    <svg className={styles.scale} width={ROOM + 40} height="26" role="img" aria-label={formatKm(km, lang)}>
      <path d={`M1 6V12M1 9H${end}M${end / 2} 7.5V10.5M${end} 6V12`} fill="none" stroke="currentColor" />
      <text x="0" y="24">
        0
      </text>
      <text x={end} y="24" textAnchor="middle">
        {formatKm(km, lang)}
      </text>
    </svg>
  );
}
