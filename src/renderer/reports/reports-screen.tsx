/** Reports: the list of them, the form that begins one, the composer of one, the templates they are made from. */
import { TemplatesScreen } from '../templates/templates-screen.tsx';
import { useView } from '../state/view.ts';
import { useCommands } from '../ui/commands.ts';
import { BeginReport } from './begin-report.tsx';
import { Composer } from './composer.tsx';
import { useOpenReport } from './open-report.ts';
import { ReportList } from './report-list.tsx';

export function ReportsScreen() {
  const { open, isBeginning, isInTemplates, begin, showTemplates, list } = useOpenReport();
  const editing = useView((view) => view.editing);
  const section = 'command.section.reports';
  useCommands([
    { id: 'report.begin', title: 'command.report.begin', section, keys: ['n'], isEnabled: !isBeginning, run: begin },
    { id: 'report.back', title: 'command.report.back', section, keys: ['Escape'], isEnabled: (open !== null || isBeginning || isInTemplates) && editing === null, run: list },
    { id: 'report.templates', title: 'command.report.templates', section, keys: ['t'], isEnabled: !isInTemplates, run: showTemplates },
  ]);
  if (open !== null) return <Composer key={open} id={open} />;
  if (isInTemplates) return <TemplatesScreen />;
  return isBeginning ? <BeginReport /> : <ReportList />;
}
