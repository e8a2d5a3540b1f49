/** While an area is drawn: what to do next, and the same by buttons. */
import { useText } from '../ui/text.tsx';
import { Button } from '../ui/button.tsx';
import { useAreaDrawing } from './area-drawing.ts';
import styles from './area-bar.module.css';

export function AreaBar() {
  const t = useText();
  const { corners, removeLast, close, leave } = useAreaDrawing();
  if (!corners) return null;
  const count = corners.length;
  return (
    <div className={styles.bar} role="group" aria-label={t('map.area.draw')}>
      <p role="status">{count < 3 ? t('map.area.begin', { count }) : t('map.area.go', { count })}</p>
      <Button small look="quiet" isDisabled={count === 0} onPress={removeLast}>{t('edit.map.undo')}</Button>
      <Button small look="quiet" onPress={leave}>{t('map.area.leave')}</Button>
      <Button small look="primary" isDisabled={count < 3} onPress={close}>{t('map.area.close')}</Button>
    </div>
  );
}
