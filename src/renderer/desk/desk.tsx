import { CommitmentsBadge } from '../commitments/commitments-badge.tsx';
import { EventList } from '../list/event-list.tsx';
import { FilterBar } from '../filters/filter-bar.tsx';
import { Inspector } from '../inspector/inspector.tsx';
import { TimelinePanel } from '../timeline/timeline-panel.tsx';
import { Stage } from './stage.tsx';
import styles from './desk.module.css';

/** The home screen: filter bar, list, map over timeline, inspector; all read and write the same view state. */
export function Desk() {
  return (
    <div className={styles.desk}>
      <div className={styles.filters}>
        <FilterBar />
        <CommitmentsBadge />
      </div>
      <div className={styles.list}>
        <EventList />
      </div>
      <div className={styles.middle}>
        <Stage />
        <TimelinePanel />
      </div>
      <aside className={styles.inspector}>
        <Inspector />
      </aside>
    </div>
  );
}
