import { describe, expect, it } from 'vitest';
import type { RevisionRecord } from '../../shared/domain/revision.ts';
import { isFiltered, logDays, withClause } from './log.ts';

function revision(seq: number, change: number, parts: Partial<RevisionRecord> = {}): RevisionRecord {
  return {
    seq, change, kind: 'do', of: null, action: 'edited', at: '2024-04-10T08:14:00.000Z', who: 'Jeanne Diop', why: '', subject: 'event',
    subjectId: `evt-${seq}`, changes: [], label: { fr: 'Titre', en: 'Title' }, partner: null, ...parts,
  };
}

describe('the log', () => {
  it('puts days first, then acts with what they were about', () => {
    const days = logDays([
      revision(6, 4, { at: '2024-04-11T07:00:00.000Z' }),
      revision(5, 3, { subject: 'proposal' }), revision(4, 3), revision(3, 3, { subject: 'proposal' }),
      revision(2, 2), revision(1, 0), revision(0, 0),
    ]);
    expect(days.map(({ day, entries }) => [day, entries.map(({ key, main, others }) => [key, main.map(({ seq }) => seq), others.map(({ seq }) => seq)])])).toEqual([
      ['2024-04-11', [['c4', [6], []]]],
      ['2024-04-10', [['c3', [4], [5, 3]], ['c2', [2], []], ['r1', [1], []], ['r0', [0], []]]],
    ]);
  });

  it('forgets a clause that is taken away', () => {
    expect(withClause({ who: 'a', field: 'when' }, { who: undefined, subject: 'event' })).toEqual({ field: 'when', subject: 'event' });
    expect([isFiltered({}), isFiltered({ who: 'a' })]).toEqual([false, true]);
  });
});
