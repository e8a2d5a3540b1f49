/** The keys of the Inbox. */
import type { SourceLetter } from '#shared/domain/grading';
import { InformationDigit, SourceLetter as Letters } from '#shared/domain/grading';
import { SPAN_FIELDS } from '#shared/domain/event';
import type { ProposalRecord } from '#shared/domain/proposal';
import { clearSelection } from '../documents/text-selection.ts';
import { useView } from '../state/view.ts';
import { useCommands, type Command } from '../ui/commands.ts';
import { neighbour, type QueueGroup } from './queue.ts';
import { useTimeTravel } from './time-travel.ts';
import { FIELD_KEYS, fieldsOf } from './triage-fields.ts';
import { useTriage } from './triage-state.ts';
import type { Hand } from './use-hand.ts';

const SECTION = 'command.section.triage';

interface Given {
  readonly hand: Hand;
  readonly proposal: ProposalRecord | undefined;
  readonly isPending: boolean;
  readonly waiting: number;
  readonly onLetter: (letter: SourceLetter) => void;
}

export function useTriageCommands({ hand, proposal, isPending, waiting, onLetter }: Given): void {
  const { selection, mode, suggestion, setMode, suggest } = useTriage();
  const isGrading = mode === 'grading';
  const command = (name: TitledCommand, keys: readonly string[], run: () => void, isEnabled = true): Command =>
    ({ id: `triage.${name}`, title: `triage.command.${name}`, section: SECTION, keys, run, isEnabled: isEnabled && !isGrading });
  const leave = (): void => {
    setMode(null);
    suggest(null);
    clearSelection();
  };
  useCommands([
    command('next', ['j'], () => hand.move(1)),
    command('previous', ['k'], () => hand.move(-1)),
    command('accept', ['a'], hand.acceptCurrent, isPending),
    command('acceptAll', ['A'], hand.acceptAll, waiting > 0),
    command('edit', ['e'], hand.edit, isPending),
    command('reject', ['r'], hand.rejectChosen, waiting > 0),
    command('rejectAll', ['R'], hand.rejectAll, waiting > 0),
    command('merge', ['m'], () => setMode('merging'), isPending),
    command('split', ['s'], () => void hand.split(), isPending),
    command('cross', ['x'], hand.cross, isPending),
    command('grade', ['g'], () => setMode('grading'), isPending),
    command('text', ['l'], focusText),
    command('newFromSelection', ['n'], hand.newFromSelection, selection !== null),
    command('readSelection', ['N'], () => void hand.readSelection(), selection !== null),
    ...SPAN_FIELDS.map((field): Command => ({
      id: `triage.field.${field}`, title: `triage.command.field.${field}`, section: SECTION, keys: [FIELD_KEYS[field]], run: () => hand.pressField(field),
      isEnabled: proposal !== undefined && !isGrading && fieldsOf(proposal.draft).includes(field),
    })),
    { id: 'triage.leave', title: 'triage.command.leave', section: SECTION, keys: ['Escape'], run: leave, isEnabled: isGrading || suggestion !== null || selection !== null },
  ]);
  useGradeKeys(isGrading, (run) => {
    setMode(null);
    run();
  }, hand, onLetter);
}

/** After `g`: a letter for the source or a digit for what it says. */
function useGradeKeys(isGrading: boolean, done: (run: () => void) => void, hand: Hand, onLetter: (letter: SourceLetter) => void): void {
  useCommands([
    ...Letters.options.map((letter): Command => ({
      id: `triage.letter.${letter}`, title: `grade.source.${letter}`, section: SECTION, keys: [letter.toLowerCase(), letter], run: () => done(() => onLetter(letter)),
    })),
    ...InformationDigit.options.map((digit): Command => ({
      id: `triage.digit.${digit}`, title: `grade.info.${digit}`, section: SECTION, keys: [digit], run: () => done(() => hand.grade(digit)),
    })),
  ], isGrading);
}

function focusText(): void {
  const text = document.querySelector('[data-document-text]');
  if (text instanceof HTMLElement) text.focus({ preventScroll: true });
}

/** From document to document, undo and redo, whether or not a document is open. */
export function useQueueCommands(groups: readonly QueueGroup[]): void {
  const { undo, redo } = useTimeTravel();
  const { openDocument, showDocument } = useView();
  const move = (step: 1 | -1): void => {
    const id = neighbour(groups, openDocument?.id ?? null, step);
    if (id !== null && id !== openDocument?.id) showDocument({ id });
  };
  useCommands([
    { id: 'triage.nextDocument', title: 'triage.command.nextDocument', section: SECTION, keys: ['J'], run: () => move(1) },
    { id: 'triage.previousDocument', title: 'triage.command.previousDocument', section: SECTION, keys: ['K'], run: () => move(-1) },
    { id: 'triage.undo', title: 'triage.command.undo', section: SECTION, keys: ['u'], run: undo },
    { id: 'triage.redo', title: 'triage.command.redo', section: SECTION, keys: ['U'], run: redo },
  ]);
}

type TitledCommand =
  | 'next' | 'previous' | 'accept' | 'acceptAll' | 'edit' | 'reject' | 'rejectAll' | 'merge' | 'split'
  | 'cross' | 'grade' | 'text' | 'newFromSelection' | 'readSelection';
