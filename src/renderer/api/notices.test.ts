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

describe('a burst of notices', () => {
  it('is answered by the round under way and one more', async () => {
    const rounds: (() => void)[] = [];
    const queries = { invalidateQueries: () => new Promise<void>((done) => rounds.push(done)) };
    const settle = async (): Promise<void> => {
      rounds.at(-1)?.();
      await new Promise((done) => setTimeout(done));
    };
    for (let count = 0; count < 50; count += 1) invalidateFor({ kind: 'documents_changed', ids: [] }, queries);
    expect(rounds).toHaveLength(1);
    await settle();
    expect(rounds).toHaveLength(2);
    await settle();
    expect(rounds).toHaveLength(2);
    invalidateFor({ kind: 'documents_changed', ids: [] }, queries);
    expect(rounds).toHaveLength(3);
  });

  it('of another kind does not wait', () => {
    const rounds: (() => void)[] = [];
    const queries = { invalidateQueries: () => new Promise<void>((done) => rounds.push(done)) };
    invalidateFor({ kind: 'documents_changed', ids: [] }, queries);
    invalidateFor({ kind: 'history_changed' }, queries);
    expect(rounds).toHaveLength(2);
  });
});
