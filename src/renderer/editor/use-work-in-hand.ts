/** The state behind the form: what is written, what is wrong with it, and its draft, kept as it grows. */
import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from '../api/client.tsx';
import { useDocuments } from '../api/queries.ts';
import type { EditorTarget } from '../state/view.ts';
import { useActorName } from '../ui/actors.ts';
import { useLang } from '../ui/text.tsx';
import { contentOf, draftId, sameWork, type Work } from './drafts.ts';
import { toldProblems, type Told } from './problems.ts';
import { useTellDrafts } from './unfinished.ts';
import type { WorkInHand } from './work-context.tsx';

export interface WorkState extends WorkInHand {
  readonly problems: readonly Told[];
  readonly setWork: (work: Work) => void;
  /** From now on every problem shows. */
  readonly showAll: () => void;
  readonly isDirty: boolean;
}

export function useWorkInHand(target: EditorTarget, start: Work, fresh: Work): WorkState {
  const [work, setWork] = useState(start);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const id = target.kind === 'event' ? target.id : null;
  const problems = useProblems(work, id);
  const update: WorkInHand['update'] = useCallback((change) => setWork((now) => ({ ...now, form: change(now.form) })), []);
  const touch = useCallback((field: string) => setTouched((now) => (now.has(field) ? now : new Set([...now, field]))), []);
  const isShown = (field: string): boolean => isTried || touched.has(field) || touched.has(field.split('.')[0] ?? field);
  const told = (prefix: string): readonly Told[] => problems.filter(({ field }) => (field === prefix || field.startsWith(`${prefix}.`)) && isShown(field));
  return {
    work, form: work.form, id, isProposal: target.kind === 'proposal', problems, setWork, update, touch, told,
    isDirty: !sameWork(work, fresh),
    showAll: useCallback(() => setTried(true), []),
    patch: useCallback((change) => update((form) => ({ ...form, ...change })), [update]),
    setWhere: useCallback((change) => update((form) => ({ ...form, where: change(form.where) })), [update]),
    setWhy: useCallback((why) => setWork((now) => ({ ...now, why })), []),
    problem: (field) => problems.find((one) => one.field === field && one.severity === 'error' && isShown(field))?.text ?? null,
  };
}

function useProblems(work: Work, id: string | null): readonly Told[] {
  const lang = useLang();
  const nameOf = useActorName();
  const { data: documents } = useDocuments();
  return useMemo(() => {
    const markings = new Map(documents?.map(({ id: document, marking }) => [document, marking]));
    return toldProblems(work, id ?? undefined, (document) => markings.get(document) ?? null, nameOf, lang);
  }, [documents, id, lang, nameOf, work]);
}

/** In milliseconds after the last key. */
const PAUSE = 400;

export interface KeptDraft {
  /** When it was last kept, as ISO 8601; null where it is not. */
  readonly at: string | null;
  readonly error: Error | null;
  /** Takes the draft away and keeps no more. */
  readonly discard: () => Promise<void>;
}

/** Keeps the work while it differs from what was there at the start, and once more as the editor closes; work put back as it was is no draft. */
export function useKeptDraft(target: EditorTarget, work: Work, isDirty: boolean): KeptDraft {
  const client = useClient();
  const tellDrafts = useTellDrafts();
  const id = draftId(target);
  const state = useRef({ work, isDirty, isDue: false, isOver: false });
  const inOrder = useInOrder();
  const write = useCallback(({ work: kept, isDirty: isKept }: Kept): Promise<string | null> => inOrder(async () => {
    if (isKept) return (await client.call('draft.keep', { id, content: contentOf(kept) })).at;
    await client.call('draft.discard', { id });
    return null;
  }), [client, id, inOrder]);
  const { mutate, data, error } = useMutation({ mutationFn: write });
  const start = useRef(work);
  useEffect(() => {
    Object.assign(state.current, { work, isDirty, isDue: work !== start.current });
    if (!state.current.isDue || state.current.isOver) return undefined;
    const timer = setTimeout(() => {
      if (state.current.isOver) return;
      state.current.isDue = false;
      mutate({ work, isDirty });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [isDirty, mutate, work]);
  useEffect(() => {
    const now = state.current;
    return () => {
      const isLeft = now.isDue && !now.isOver;
      void (isLeft ? write(now) : Promise.resolve()).catch(() => undefined).finally(tellDrafts);
    };
  }, [tellDrafts, write]);
  return {
    at: data ?? null,
    error,
    async discard() {
      state.current.isOver = true;
      await inOrder(() => client.call('draft.discard', { id }));
    },
  };
}

interface Kept {
  readonly work: Work;
  readonly isDirty: boolean;
}

/** Runs one act after the other, whatever became of the one before: a draft that is kept late must not come back once it is discarded. */
function useInOrder(): <T>(act: () => Promise<T>) => Promise<T> {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback((act) => {
    const done = last.current.then(act, act);
    last.current = done;
    return done;
  }, []);
}
