import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { invalidateFor, isStaleAfter } from './notices.ts';

const METHODS = ['workspace.status', 'actor.list', 'event.list', 'event.get', 'document.list', 'document.get', 'proposal.list'];

describe('a notice', () => {
  it.each([
    ['events_changed', ['workspace.status', 'event.list', 'event.get']],
    ['documents_changed', ['workspace.status', 'document.list', 'document.get', 'proposal.list']],
  ] as const)('%s makes these answers stale', (kind, expected) => {
    expect(METHODS.filter((method) => isStaleAfter({ kind, ids: [] }, method))).toEqual(expected);
  });
});

describe('a question', () => {
  it('whose first answer was under way when the notice came is asked again', async () => {
    const { queries, answers } = asking(['document.list']);
    invalidateFor({ kind: 'documents_changed', ids: [] }, queries);
    await answer(answers, 'before');
    await answer(answers, 'after');
    expect(queries.getQueryData(['document.list'])).toBe('after');
    expect(answers).toHaveLength(2);
  });

  it('that a burst of notices makes stale is asked twice more at most', async () => {
    const { queries, answers } = asking(['document.list']);
    await answer(answers, 'first');
    for (let count = 0; count < 50; count += 1) invalidateFor({ kind: 'documents_changed', ids: [] }, queries);
    for (let round = 0; round < 4; round += 1) await answer(answers, `round ${round}`);
    expect(answers).toHaveLength(3);
    invalidateFor({ kind: 'documents_changed', ids: [] }, queries);
    expect(answers).toHaveLength(4);
  });

  it('does not wait for the round of another kind', async () => {
    const { queries, answers } = asking(['document.list', 'history.list']);
    for (let both = 0; both < 2; both += 1) await answer(answers, both, both);
    invalidateFor({ kind: 'documents_changed', ids: [] }, queries);
    invalidateFor({ kind: 'history_changed' }, queries);
    expect(answers).toHaveLength(4);
  });
});

type Answer = (value: unknown) => void;

/** A page that shows the answers to some methods; `answers`: what settles each question, in the order in which they were asked. */
function asking(methods: readonly string[]): { queries: QueryClient; answers: Answer[] } {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  const answers: Answer[] = [];
  for (const method of methods) {
    new QueryObserver(queries, { queryKey: [method], queryFn: () => new Promise<unknown>((done) => answers.push(done)) }).subscribe(() => undefined);
  }
  return { queries, answers };
}

/** Settles the last question asked, or the `at`-th. */
async function answer(answers: readonly Answer[], value: unknown, at = answers.length - 1): Promise<void> {
  answers[at]?.(value);
  await new Promise((done) => setTimeout(done, 5));
}
