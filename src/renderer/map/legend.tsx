import { legendSymbol } from '#shared/cartography/symbols';
import { EVENT_GROUPS, type EventGroup } from '#shared/domain/taxonomy';
import { useText } from '../ui/text.tsx';
import { GroupIcon, MarkIcon } from './mark-icon.tsx';
import styles from './legend.module.css';

const isMeetingGroup = (group: EventGroup): boolean => legendSymbol(group).form === 'diamond';

export function Legend() {
  const t = useText();
  const groups = [EVENT_GROUPS.filter((group) => !isMeetingGroup(group)), EVENT_GROUPS.filter(isMeetingGroup)];
  return (
    <section className={styles.legend} aria-label={t('map.legend')}>
      {groups.map((members) => (
        <ul key={members[0]} className={styles.group}>
          {members.map((group) => (
            <li key={group}>
              <GroupIcon group={group} size={15} />
              {t(`group.${group}`)}
            </li>
          ))}
        </ul>
      ))}
      <p className={styles.group}>
        <MarkIcon symbol={{ ...legendSymbol('others'), ink: 'ink3', uncertain: true }} size={15} />
        {t('map.legend.uncertain')}
      </p>
    </section>
  );
}
