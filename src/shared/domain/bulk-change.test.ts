import { describe, expect, it } from 'vitest';
import { citation, incident } from '../../../tests/support/event-fixture.ts';
import { BulkChange, bulkChanged, obstacleOf } from './bulk-change.ts';

const change = (wanted: Parameters<typeof BulkChange.parse>[0]) => BulkChange.parse(wanted);
const page = citation({ document: null, grade: 'C3' });
const held = citation({ document: 'doc-1', grade: 'B4' });

describe('a change of many events', () => {
  it('adds and removes tags, each once, and leaves the rest as it is', () => {
    const event = incident({ tags: ['bétail', 'marché'] });
    expect(bulkChanged(event, change({ addTags: [' marché ', 'nuit'], removeTags: ['bétail'] }))).toEqual({ ...event, tags: ['marché', 'nuit'] });
  });

  it('grades the information of every source, and the letter of those whose text is not held', () => {
    const event = incident({ citations: [page, held], grade: 'C3' });
    expect(bulkChanged(event, change({ letter: 'A', digit: '2' }))).toEqual({ ...event, citations: [{ ...page, grade: 'A2' }, { ...held, grade: 'B2' }], grade: 'A2' });
  });

  it('marks', () => {
    const event = incident();
    expect(bulkChanged(event, change({ marking: 'red' }))).toEqual({ ...event, marking: 'red' });
  });

  it('cannot grade what has no source, nor give a letter to documents alone', () => {
    expect([
      obstacleOf({ citations: [] }, { digit: '2' }), obstacleOf({ citations: [held] }, { letter: 'A' }), obstacleOf({ citations: [held] }, { digit: '2' }),
      obstacleOf({ citations: [held, page] }, { letter: 'A' }), obstacleOf({ citations: [] }, {}),
    ]).toEqual(['without_source', 'letter_held', null, null, null]);
  });
});
