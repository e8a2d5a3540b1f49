import { describe, expect, it } from 'vitest';
import { citation, incident } from '../../../tests/support/event-fixture.ts';
import { changesSince, type Compared } from './changes.ts';
import { changeSentences } from './changes-prose.ts';

const same = incident({ id: 'same' });
const toll = incident({ id: 'toll', casualties: { killed: [2, 2] } });
const ungraded = incident({ id: 'ungraded', grade: 'F6', citations: [citation({ grade: 'F6' })] });
const gone = incident({ id: 'gone', title: { fr: 'Fausse alerte', en: 'False alarm' } });
const raised = incident({ id: 'raised' });
const compared: Compared = {
  frozen: [same, toll, ungraded, gone, raised],
  now: new Map([
    same, { ...toll, casualties: { killed: [3, 4] as [number, number] }, note: 'entre nous', tags: ['a'] }, { ...ungraded, grade: 'B2' as const, citations: [citation({ grade: 'B2' })] },
  ].map((event) => [event.id, event])),
  hidden: new Set(['raised', 'lowered']),
  inPeriod: [same, incident({ id: 'fresh' }), incident({ id: 'lowered' })],
  ongoing: [incident({ id: 'blockade', when: '2023-09-01/..' })],
  late: [incident({ id: 'late' }), incident({ id: 'fresh' })],
};

describe('changes since the issue before', () => {
  it('are new, late, corrected, graded, withdrawn, ongoing; what the marking hides is none of them', () => {
    expect(changesSince(compared).map(({ kind, event, fields }) => [kind, event.id, fields.map(({ field }) => field)])).toEqual([
      ['new', 'fresh', []], ['late', 'late', []], ['corrected', 'toll', ['casualties']], ['graded', 'ungraded', ['citations', 'grade']], ['withdrawn', 'gone', []], ['ongoing', 'blockade', []],
    ]);
  });

  it('are counted first, then told, a withdrawn event without a reference', () => {
    const told = changeSentences(changesSince(compared), 'SITREP-2024-001', 'en', { actor: (id) => id, event: () => null });
    expect(told.map(({ text, refs }) => [text, refs])).toEqual([
      ['Since SITREP-2024-001: 1 new event, 1 late addition, 1 corrected, 1 newly graded and 1 withdrawn; 1 ongoing.', ['fresh', 'late', 'toll', 'ungraded']],
      ['New: “Title” (Nara, Sunday 7 April 2024).', ['fresh']],
      ['New, of an earlier period: “Title” (Nara, Sunday 7 April 2024).', ['late']],
      [expect.stringMatching(/^Corrected: “Title” \(Nara, Sunday 7 April 2024\): .*3 to 4 killed\.$/), ['toll']],
      [expect.stringMatching(/^Newly graded: “Title” .*F6.*B2/), ['ungraded']],
      ['Withdrawn: “False alarm” (Nara, Sunday 7 April 2024).', []],
      [expect.stringMatching(/^Ongoing: “Title” \(Nara, since/), ['blockade']],
    ]);
  });

  it('are none where nothing changed, and nothing is compared where no issue came before', () => {
    const names = { actor: (id: string) => id, event: () => null };
    expect([changeSentences([], 'S-1', 'fr', names), changeSentences([], null, 'fr', names)].map(([first]) => first?.text)).toEqual([
      'Depuis S-1\u00a0: sans changement.', 'Aucun numéro précédent\u00a0: ce rapport n’est comparé à aucun autre.',
    ]);
  });
});
