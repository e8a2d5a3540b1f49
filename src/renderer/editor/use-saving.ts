/** Saving the work in hand: refused where it is wrong, a choice where somebody else was faster, else done and undoable. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '../api/client.tsx';
import { invalidateFor } from '../api/notices.ts';
import { useView, type EditorTarget } from '../state/view.ts';
import { useLang, useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import type { Work } from './drafts.ts';
import { useFieldWords } from './field-words.ts';
import type { EventForm } from './form.ts';
import { withTheirs } from './merge.ts';
import { isSound } from './problems.ts';
import { acceptSaved, finished, save, type Saved } from './save.ts';
import type { KeptDraft, WorkState } from './use-work-in-hand.ts';

export type Conflicting = Extract<Saved, { kind: 'conflict' }>;

export interface Saving {
  readonly save: (next?: 'accept') => void;
  readonly conflict: Conflicting | null;
  /** Saves with their value in the fields named, and mine in the others. */
  readonly decide: (theirFields: readonly string[]) => void;
  readonly cancel: () => void;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly isTried: boolean;
}

interface Attempt {
  readonly work: Work;
  readonly next: 'accept' | undefined;
}

export function useSaving(target: EditorTarget, state: WorkState, draft: KeptDraft): Saving {
  const client = useClient();
  const lang = useLang();
  const [conflict, setConflict] = useState<Conflicting | null>(null);
  const [isTried, setTried] = useState(false);
  const leave = useLeaving(target, draft);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async ({ work, next }: Attempt): Promise<Saved | null> => {
      const form = await finished(client, work.form, lang);
      state.update((now) => (now === work.form ? form : now));
      if (!isSound({ ...work, form }, state.id)) return null;
      const saved = await save(client, target, { ...work, form });
      if (next === undefined || saved.kind === 'conflict' || target.kind !== 'proposal') return saved;
      return { kind: 'saved', event: await acceptSaved(client, target.id), taken: saved.kind === 'saved' ? saved.taken : [] };
    },
    onSuccess: (saved) => {
      if (saved?.kind === 'conflict') setConflict(saved);
      else if (saved) void leave(saved);
      else focusFirstProblem();
    },
  });
  const attempt = (work: Work, next?: 'accept'): void => {
    setTried(true);
    state.showAll();
    mutate({ work, next });
  };
  const decide = (theirFields: readonly string[]): void => {
    if (!conflict) return;
    const form: EventForm = withTheirs(conflict.merged.form, conflict.theirs, theirFields);
    const work = { ...state.work, form, base: conflict.theirs };
    setConflict(null);
    state.setWork(work);
    attempt(work);
  };
  return { save: (next) => attempt(state.work, next), conflict, decide, cancel: () => setConflict(null), isPending, error, isTried };
}

/** After saving: the draft goes, the event is shown, the toast says what was done and takes it back. */
function useLeaving(target: EditorTarget, draft: KeptDraft) {
  const t = useText();
  const client = useClient();
  const queries = useQueryClient();
  const show = useToasts((toasts) => toasts.show);
  const { nameOf } = useFieldWords();
  const edit = useView((view) => view.edit);
  const select = useView((view) => view.select);
  const undo = (): void => void client.call('history.undo', {}).catch(() => show(t('edit.undo.failed')));
  return async (saved: Exclude<Saved, { kind: 'conflict' }>): Promise<void> => {
    await draft.discard().catch(() => undefined);
    invalidateFor({ kind: 'events_changed', ids: [] }, queries);
    invalidateFor({ kind: 'documents_changed', ids: [] }, queries);
    edit(null);
    if (saved.kind === 'unchanged') return show(t('edit.unchanged'));
    if (saved.event !== null) select(saved.event);
    const text = t(target.kind === 'event' ? 'edit.saved' : target.kind === 'proposal' ? (saved.event === null ? 'edit.saved.proposal' : 'edit.saved.accepted') : 'edit.saved.new');
    const taken = saved.taken.length === 0 ? '' : ` ${t('edit.saved.taken', { fields: saved.taken.map(nameOf).join(', ') })}`;
    return show(text + taken, undo);
  };
}

/** Once the problems stand in the form. */
function focusFirstProblem(): void {
  requestAnimationFrame(() => {
    const field = document.querySelector('[data-editor-form] [aria-invalid=true], [data-editor-form] [role=alert]');
    const target = field instanceof HTMLElement && field.tabIndex >= 0 ? field : field?.parentElement?.querySelector('input, button, textarea');
    if (target instanceof HTMLElement) target.focus();
  });
}
