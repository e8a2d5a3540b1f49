/** What the Inbox shows and points at. Verdicts and edits are not here: they are stored as they are made. */
import type { EventDraft, SpanField } from '#shared/domain/event';
import { create } from 'zustand';
import type { Span } from '../documents/document-text.tsx';
import { keep, readKept, type Kept } from './kept-position.ts';
import type { Grouping, Shown } from './queue.ts';

/** What the selected words say for a field, waiting for the analyst's word; `draft` is null where they say nothing of it. */
export interface Suggestion {
  readonly proposal: string;
  readonly field: SpanField;
  readonly words: string;
  readonly draft: EventDraft | null;
  /** The words say what the field says already. */
  readonly isSame: boolean;
}

interface Triage extends Kept {
  /** Focused field of the proposal shown. */
  readonly field: SpanField | null;
  /** Field under the pointer or under the selection, in the text or beside it. */
  readonly pointed: SpanField | null;
  readonly selection: Span | null;
  /** Proposals marked for one common verdict. */
  readonly marked: ReadonlySet<string>;
  readonly mode: 'grading' | 'merging' | null;
  readonly suggestion: Suggestion | null;
  /** A new object each time the focus is to move to the proposal shown, or its field. */
  readonly focusAsked: { readonly proposal: string; readonly field: SpanField | null } | null;
  setQueue(change: { readonly grouping?: Grouping; readonly shown?: Shown }): void;
  /** Another document is open. */
  enter(document: string | null, proposal: string | null): void;
  /** Goes to a proposal, or to one of its fields; with the keyboard focus unless told otherwise. */
  show(proposal: string, field?: SpanField | null, focus?: boolean): void;
  point(field: SpanField | null): void;
  setSelection(selection: Span | null): void;
  toggleMark(proposal: string): void;
  clearMarks(): void;
  setMode(mode: Triage['mode']): void;
  suggest(suggestion: Suggestion | null): void;
}

const storage = (): Storage => window.localStorage;
const NOTHING_MARKED: ReadonlySet<string> = new Set();

export const useTriage = create<Triage>()((set, get) => {
  const setAndKeep = (change: Partial<Triage>): void => {
    set(change);
    const { grouping, shown, document, proposal } = get();
    keep(storage, { grouping, shown, document, proposal });
  };
  return {
    ...readKept(storage),
    field: null,
    pointed: null,
    selection: null,
    marked: NOTHING_MARKED,
    mode: null,
    suggestion: null,
    focusAsked: null,
    setQueue: (change) => setAndKeep(change),
    enter: (document, proposal) => {
      if (document === get().document && proposal === get().proposal) return;
      setAndKeep({ document, proposal, field: null, pointed: null, selection: null, marked: NOTHING_MARKED, mode: null, suggestion: null });
    },
    show: (proposal, field = null, focus = true) => setAndKeep({
      proposal, field, pointed: null, ...(proposal === get().proposal && field === get().suggestion?.field ? {} : { suggestion: null }),
      ...(focus && { focusAsked: { proposal, field } }),
    }),
    point: (pointed) => {
      if (get().pointed !== pointed) set({ pointed });
    },
    setSelection: (selection) => set({ selection }),
    toggleMark: (proposal) => set(({ marked }) => ({ marked: marked.has(proposal) ? new Set([...marked].filter((id) => id !== proposal)) : new Set([...marked, proposal]) })),
    clearMarks: () => set({ marked: NOTHING_MARKED }),
    setMode: (mode) => set({ mode }),
    suggest: (suggestion) => set({ suggestion }),
  };
});
