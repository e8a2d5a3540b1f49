/** Everything that the composer can be asked for by key. */
import type { ComposedReport } from '#shared/contract/methods/reports';
import type { ReportState } from '#shared/domain/report';
import { useRef } from 'react';
import { type Command, useCommands } from '../ui/commands.ts';
import { goToProblem, goToSection, sectionInView } from './places.ts';
import { usePresenting } from '../briefing/presenting.ts';
import { useSlides } from '../briefing/use-slides.ts';

export type DialogName = 'submit' | 'approve' | 'return' | 'issue' | 'revise' | 'remove' | 'details' | 'withheld';

/** What comes after each state. */
export const NEXT_STEP: Readonly<Record<ReportState, 'submit' | 'approve' | 'issue' | 'revise'>> = {
  draft: 'submit', in_review: 'approve', approved: 'issue', issued: 'revise',
};

interface Acts {
  open(dialog: DialogName): void;
  togglePreview(): void;
}

export function useComposerCommands(composed: ComposedReport, { open, togglePreview }: Acts): void {
  const { report, sections, problems } = composed;
  const problem = useRef(-1);
  const present = usePresenting();
  const slides = useSlides();
  const goToNextProblem = (step: 1 | -1): void => {
    problem.current = problems.length === 0 ? -1 : (problem.current + step + problems.length) % problems.length;
    const found = problems[problem.current];
    if (found) goToProblem(found);
  };
  const goToNextSection = (step: 1 | -1): void => {
    const index = sections.findIndex(({ kind }) => kind === sectionInView());
    const target = sections[Math.max(0, Math.min(index + step, sections.length - 1))];
    if (target) goToSection(target.kind);
  };
  const section = 'command.section.reports';
  const hasProblems = problems.length > 0;
  const commands: readonly Command[] = [
    { id: 'report.section.next', title: 'command.report.section.next', section, keys: ['j'], run: () => goToNextSection(1) },
    { id: 'report.section.previous', title: 'command.report.section.previous', section, keys: ['k'], run: () => goToNextSection(-1) },
    { id: 'report.problem.next', title: 'command.report.problem.next', section, keys: ['x'], isEnabled: hasProblems, run: () => goToNextProblem(1) },
    { id: 'report.problem.previous', title: 'command.report.problem.previous', section, keys: ['X'], isEnabled: hasProblems, run: () => goToNextProblem(-1) },
    { id: 'report.preview', title: 'command.report.preview', section, keys: ['v'], run: togglePreview },
    { id: 'report.details', title: 'command.report.details', section, keys: ['d'], isEnabled: report.state !== 'issued', run: () => open('details') },
    { id: 'report.withheld', title: 'command.report.withheld', section, keys: ['w'], run: () => open('withheld') },
    { id: 'report.advance', title: 'command.report.advance', section, keys: ['Mod+enter'], whileTyping: true, run: () => open(NEXT_STEP[report.state]) },
    { id: 'report.brief', title: 'command.report.brief', section, keys: ['b', 'F5'], run: () => void present.report(composed) },
    { id: 'report.slides', title: 'briefing.slides.report', section, keys: ['p'], run: () => slides.ofReport(report) },
  ];
  useCommands(commands);
}
