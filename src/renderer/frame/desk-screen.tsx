/** The Desk: list, map over timeline, inspector, under one filter bar. */
import { FilterBar } from '../filters/filter-bar.tsx';
import { Inspector } from '../inspector/inspector.tsx';
import { EventList } from '../list/event-list.tsx';
import styles from './desk-screen.module.css';

export function DeskScreen() {
  return (
    <div className={styles.desk}>
      <FilterBar />
      <div className={styles.columns}>
        <EventList />
        <div />
        <Inspector />
      </div>
    </div>
  );
}
