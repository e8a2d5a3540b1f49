import type { Extracted, ProposalRecord } from '#shared/domain/proposal';
import { describe, expect, it } from 'vitest';
import { citation, incident, meeting } from '../../../tests/support/event-fixture.ts';
import { takenIntoEvent, takenIntoProposal } from './taken.ts';

const { id: _id, claims: _claims, citations: _citations, links: _links, marking: _marking, review: _review, note: _note, tags: _tags, grade: _grade, frontier: _frontier, extent: _extent, ...draft } = incident();
const found: Extracted = {
  draft: { ...draft, when: '2024-04-08', type: 'abduction' }, spans: [{ field: 'when', start: 3, end: 9 }], claims: [], reasons: [], confidence: 0.7,
};
const old = [{ field: 'when', start: 0, end: 2 }, { field: 'type', start: 5, end: 6 }] as const;

describe('taking a field of a new reading', () => {
  it('into an event takes its value and the words behind it, in the citation of that document only', () => {
    const [mine, other] = [citation({ document: 'doc', spans: [...old] }), citation()];
    const event = incident({ citations: [mine, other] });
    expect(takenIntoEvent(event, found, 'when', 'doc')).toEqual([
      { field: 'citations', from: [mine, other], to: [{ ...mine, spans: [old[1], { field: 'when', start: 3, end: 9 }] }, other] },
      { field: 'when', from: '2024-04-07', to: '2024-04-08' },
    ]);
  });

  it('into an event of the other kind is refused', () => {
    expect(takenIntoEvent(meeting(), found, 'type', 'doc')).toBeNull();
  });

  it('into a waiting proposal changes its draft and its spans', () => {
    const proposal: ProposalRecord = {
      ...found, draft, spans: [...old], id: 'p', document: 'doc', position: 0, verdicts: {}, digit: '6', state: 'pending', looksLike: null, event: null,
    };
    expect(takenIntoProposal(proposal, found, 'type')).toEqual([{ field: 'draft', from: draft, to: { ...draft, type: 'abduction' } }]);
  });
});
