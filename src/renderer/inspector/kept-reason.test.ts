import { describe, expect, it } from 'vitest';
import { keptReason } from './kept-reason.ts';

const at = { at: '2024-04-10T08:14:00.000Z', who: 'Jeanne Diop' };
const edit = (change: number, field: string, why: string) => ({ change, kind: 'do' as const, of: null, why, changes: [{ field, from: 1, to: 2 }], ...at });
const undo = (change: number, of: number) => ({ change, kind: 'undo' as const, of, why: '', changes: [{ field: 'casualties', from: 2, to: 1 }], ...at });

describe('the reason beside a value', () => {
  it('is that of the last change of its field', () => {
    expect(keptReason([edit(3, 'title', 'faute'), edit(2, 'casualties', 'source directe'), edit(1, 'casualties', 'première dépêche')], 'casualties')?.why).toBe('source directe');
  });

  it('is none where the last change gave none', () => {
    expect(keptReason([edit(2, 'casualties', ''), edit(1, 'casualties', 'première dépêche')], 'casualties')).toBeNull();
  });

  it('is the former one again once a change is taken back', () => {
    expect(keptReason([undo(3, 2), edit(2, 'casualties', 'source directe'), edit(1, 'casualties', 'première dépêche')], 'casualties')?.why).toBe('première dépêche');
    expect(keptReason([undo(4, 1), undo(3, 2), edit(2, 'casualties', 'source directe'), edit(1, 'casualties', 'première dépêche')], 'casualties')).toBeNull();
  });
});
