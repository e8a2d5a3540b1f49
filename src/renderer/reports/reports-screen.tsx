/** Reports: the list of them, the form that begins one, the composer of one. */
import { useView } from '../state/view.ts';
import { useCommands } from '../ui/commands.ts';
import { BeginReport } from './begin-report.tsx';
import { Composer } from './composer.tsx';
import { useOpenReport } from './open-report.ts';
import { ReportList } from './report-list.tsx';

export function ReportsScreen() {
  const { open, isBeginning, begin, list } = useOpenReport();
  const editing = useView((view) => view.editing);
  const section = 'command.section.reports';
  useCommands([
    { id: 'report.begin', title: 'command.report.begin', section, keys: ['n'], isEnabled: !isBeginning, run: begin },
    { id: 'report.back', title: 'command.report.back', section, keys: ['Escape'], isEnabled: (open !== null || isBeginning) && editing === null, run: list },
  ]);
  if (open !== null) return <Composer key={open} id={open} />;
  return isBeginning ? <BeginReport /> : <ReportList />;
}
