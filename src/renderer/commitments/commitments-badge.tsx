/** How many commitments are overdue, on the Desk; opens the overview. */
import { useState } from 'react';
import { useCommitments } from '../api/history-queries.ts';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../ui/commands.ts';
import { useText } from '../ui/text.tsx';
import { CommitmentsDialog } from './commitments-dialog.tsx';
import styles from './commitments.module.css';

export function CommitmentsBadge() {
  const t = useText();
  const { data: commitments = [] } = useCommitments();
  const [isOpen, setOpen] = useState(false);
  useCommands([{ id: 'desk.commitments', title: 'command.commitments', section: 'command.section.desk', keys: ['C'], run: () => setOpen(true) }]);
  const overdue = commitments.filter(({ standing }) => standing === 'overdue').length;
  const open = commitments.filter(({ standing }) => standing === 'open').length;
  return (
    <>
      {overdue + open > 0 && (
        <div className={styles.badge} data-overdue={overdue > 0 || undefined}>
          <Button small look="quiet" onPress={() => setOpen(true)}>
            {overdue > 0 ? t('commitments.badge', { count: overdue }) : t('commitments.badge.open', { count: open })}
          </Button>
        </div>
      )}
      {isOpen && <CommitmentsDialog onClose={() => setOpen(false)} />}
    </>
  );
}
