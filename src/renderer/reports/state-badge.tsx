import type { ReportState } from '#shared/domain/report';
import { useText } from '../ui/text.tsx';
import styles from './reports.module.css';

export function StateBadge({ state }: { readonly state: ReportState }) {
  const t = useText();
  return <span className={styles.state} data-state={state}>{t(`report.state.${state}`)}</span>;
}
