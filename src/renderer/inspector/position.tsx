/** The point of an event's place, no finer than it is known, to be read or taken elsewhere. */
import { placeCoordinates } from '#shared/cartography/coordinates';
import type { Where } from '#shared/domain/where';
import { Button } from 'react-aria-components';
import { useLang, useText } from '../ui/text.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { useCoordinateFormat } from '../ui/use-coordinate-format.ts';
import styles from './position.module.css';

export function Position({ where }: { readonly where: Where }) {
  const t = useText();
  const told = placeCoordinates(where, useCoordinateFormat(), useLang());
  const copy = useCopy();
  if (told === null) return null;
  return (
    <div className={styles.position}>
      <span>{told}</span>
      <Button className={styles.copy} aria-label={t('inspector.copyPosition', { position: told })} onPress={() => copy(told.replaceAll('\u00a0', ' '))}>
        <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true">
          <path d="M4.5 4.5h7v7h-7zM8.5 4.5v-3h-7v7h3" fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinejoin="round" />
        </svg>
      </Button>
    </div>
  );
}
