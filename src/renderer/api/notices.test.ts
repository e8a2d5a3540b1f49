import { describe, expect, it } from 'vitest';
import { isStaleAfter } from './notices.ts';

const METHODS = ['workspace.status', 'actor.list', 'event.list', 'event.get', 'document.list', 'document.get', 'proposal.list'];

describe('a notice', () => {
  it.each([
    ['events_changed', ['workspace.status', 'event.list', 'event.get']],
    ['documents_changed', ['workspace.status', 'document.list', 'document.get', 'proposal.list']],
  ] as const)('%s makes these answers stale', (kind, expected) => {
    expect(METHODS.filter((method) => isStaleAfter({ kind, ids: [] }, method))).toEqual(expected);
  });
});
