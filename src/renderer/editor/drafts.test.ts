import { describe, expect, it } from 'vitest';
import { incident, meeting } from '../../../tests/support/event-fixture.ts';
import type { EditorTarget } from '../state/view.ts';
import { contentOf, draftId, sameWork, targetOfDraft, workFrom, type Work } from './drafts.ts';
import { emptyForm, formOf } from './form.ts';

describe('drafts', () => {
  const targets: readonly EditorTarget[] = [
    { kind: 'event', id: 'evt_1' }, { kind: 'new', what: 'meeting' }, { kind: 'copy', of: 'evt_1' },
    { kind: 'proposal', id: 'prp_1', document: 'doc_1' }, { kind: 'selection', document: 'doc_1', start: 3, end: 90 },
  ];
  it.each(targets)('are kept under a name that leads back to their target: %o', (target) => {
    expect(targetOfDraft(draftId(target))).toEqual(target);
  });

  it('leave names alone that are not the editor’s', () => {
    expect(['', 'event:', 'new:report', 'report:1', 'selection:doc', 'proposal:p'].map(targetOfDraft)).toEqual([null, null, null, null, null, null]);
  });

  it('come back as they were, words that are no date yet included', () => {
    const works: Work[] = [
      { form: { ...formOf(incident()), when: 'vers mars' }, base: formOf(incident()), why: 'relu' },
      { form: emptyForm('meeting', 'amber'), base: null, why: '' },
      { form: { ...formOf(meeting()), note: '🚩' }, base: formOf(meeting()), why: '' },
    ];
    expect(works.map((work) => workFrom(contentOf(work)))).toEqual(works);
  });

  it('of another make are not taken', () => {
    expect([null, 'x', [], { form: { kind: 'incident' }, base: null }, { form: null, base: null }].map(workFrom)).toEqual([null, null, null, null, null]);
  });

  it('are the same where nothing was changed', () => {
    const work: Work = { form: formOf(incident()), base: null, why: '' };
    expect([sameWork(work, { ...work, form: formOf(incident()) }), sameWork(work, { ...work, why: 'x' })]).toEqual([true, false]);
  });
});
