import { legendSymbol } from '#shared/cartography/symbols';
import { EVENT_GROUPS, type EventGroup } from '#shared/domain/taxonomy';
import { GroupGlyph } from '../ui/glyph.tsx';
import { useText } from '../ui/text.tsx';
import styles from './legend.module.css';

const isMeetingGroup = (group: EventGroup): boolean => legendSymbol(group).form === 'diamond';
const ROWS = [EVENT_GROUPS.filter((group) => !isMeetingGroup(group)), EVENT_GROUPS.filter(isMeetingGroup)] as const;

export function Legend() {
  const t = useText();
  return (
    <section className={styles.legend} aria-label={t('map.legend')}>
      {ROWS.map((groups) => (
        <ul key={groups[0]} className={styles.group}>
          {groups.map((group) => (
            <li key={group}>
              <GroupGlyph group={group} />
              {t(`group.${group}`)}
            </li>
          ))}
        </ul>
      ))}
      <p className={styles.group}>
        <svg width="13" height="13" viewBox="0 0 13 13" aria-hidden="true">
          <circle cx="6.5" cy="6.5" r="5.5" fill="none" stroke="currentColor" strokeDasharray="2.4 1.9" />
        </svg>
        {t('map.legend.uncertain')}
      </p>
    </section>
  );
}
