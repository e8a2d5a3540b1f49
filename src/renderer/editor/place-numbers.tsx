/** The place as numbers, so that no pointer is needed: point, radius, stretch, corners. */
import { NEAR_RADIUS_KM, type Where } from '#shared/domain/where';
import { useState } from 'react';
import { TextField } from '../ui/field.tsx';
import { useText } from '../ui/text.tsx';
import { useBasemap } from '../map/use-basemap.ts';
import { readNumber, readPoint, readRing, writePoint, writeRing } from './coordinates.ts';
import { withPoint, withStretch } from './drawing.ts';
import styles from './editor.module.css';
import rowsStyles from './rows.module.css';
import { useWork } from './work-context.tsx';

export function PlaceNumbers() {
  const { precision } = useWork().form.where;
  switch (precision) {
    case 'place':
      return <div className={styles.row} data-columns="2"><PointField /></div>;
    case 'near':
      return <div className={styles.row} data-columns="2"><PointField /><RadiusField /></div>;
    case 'border':
      return <StretchFields />;
    case 'area':
      return <RingField />;
    case 'adm1':
    case 'adm2':
    case 'country':
    case 'unknown':
      return null;
  }
}

interface NumbersProps {
  readonly label: string;
  readonly value: string;
  /** False where the text cannot be read. */
  readonly onWrite: (text: string) => boolean;
  readonly help: string;
  readonly multiline?: boolean;
}

/** Keeps what is typed while it is typed; shows the value again once it is left or changes elsewhere. */
function NumbersField({ label, value, onWrite, help, multiline = false }: NumbersProps) {
  const t = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [isRead, setRead] = useState(true);
  const write = (text: string): void => {
    setTyped(text);
    setRead(onWrite(text));
  };
  return (
    <TextField
      label={label} value={typed ?? value} onChange={write} help={help} multiline={multiline} problem={isRead ? null : t('edit.where.unread', { help })}
      onBlur={() => {
        if (isRead) setTyped(null);
      }}
      autoComplete="off" {...(multiline ? { rows: 4 } : {})}
    />
  );
}

function PointField() {
  const t = useText();
  const { basemap } = useBasemap();
  const { form: { where }, setWhere } = useWork();
  const write = (text: string): boolean => {
    const point = readPoint(text);
    if (text.trim() === '') setWhere((now) => ({ ...now, point: null, gazetteer: null }));
    else if (point) setWhere((now) => withPoint(now, point, basemap?.border ?? null));
    return point !== null || text.trim() === '';
  };
  return <NumbersField label={t('edit.where.point')} help={t('edit.where.point.help')} value={where.point ? writePoint(where.point) : ''} onWrite={write} />;
}

function RadiusField() {
  const t = useText();
  const { form: { where }, setWhere } = useWork();
  const write = (text: string): boolean => {
    const radiusKm = readNumber(text, 0.1, 2000);
    const isEmpty = text.trim() === '';
    if (isEmpty || radiusKm !== null) setWhere((now) => ({ ...now, radiusKm }));
    return isEmpty || radiusKm !== null;
  };
  return <NumbersField label={t('edit.where.radius')} help={t('edit.where.radius.help', { km: NEAR_RADIUS_KM })} value={where.radiusKm === null ? '' : String(where.radiusKm)} onWrite={write} />;
}

function StretchFields() {
  const t = useText();
  const { basemap } = useBasemap();
  const { form: { where }, setWhere } = useWork();
  const length = Math.floor(basemap?.border.lengthKm ?? 2232);
  const [from, to] = where.drawn?.kind === 'stretch' ? where.drawn.km : [null, null];
  const write = (text: string): boolean => {
    const [first = '', second = first, ...rest] = text.trim().split(/\s*(?:-|–|—|à|to|\s)\s*/);
    const [low, high] = [readNumber(first, 0, length), readNumber(second, 0, length)];
    const isEmpty = text.trim() === '';
    if (isEmpty) setWhere(withoutDrawn);
    if (isEmpty || low === null || high === null || rest.length > 0) return isEmpty;
    setWhere((now) => withStretch(now, low, high));
    return true;
  };
  return (
    <div className={styles.row} data-columns="2">
      <NumbersField label={t('edit.where.stretch')} help={t('edit.where.stretch.help', { length })} value={from === null || to === null ? '' : `${from}–${to}`} onWrite={write} />
    </div>
  );
}

function RingField() {
  const t = useText();
  const { form: { where }, setWhere } = useWork();
  const write = (text: string): boolean => {
    const ring = readRing(text);
    if (ring) setWhere((now) => ({ ...now, point: null, drawn: { kind: 'area', ring } }));
    return ring !== null;
  };
  return <div className={rowsStyles.wide}><NumbersField multiline label={t('edit.where.ring')} help={t('edit.where.ring.help')} value={where.drawn?.kind === 'area' ? writeRing(where.drawn.ring) : ''} onWrite={write} /></div>;
}

function withoutDrawn({ drawn: _drawn, ...where }: Where): Where {
  return where;
}
