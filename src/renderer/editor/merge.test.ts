import { describe, expect, it } from 'vitest';
import { incident } from '../../../tests/support/event-fixture.ts';
import { formOf, withType } from './form.ts';
import { mergeForms, withTheirs } from './merge.ts';

const base = formOf(incident());

describe('two people changing one event', () => {
  it('keeps what each changed alone, and names what came from the other', () => {
    const mine = { ...base, note: 'la mienne' };
    const theirs = { ...base, tags: ['suivi'] };
    expect(mergeForms(base, mine, theirs)).toEqual({ form: { ...base, note: 'la mienne', tags: ['suivi'] }, taken: ['tags'], conflicts: [] });
  });

  it('asks where both changed a field, and shows mine until one has chosen', () => {
    const mine = { ...base, when: '2024-04-08' };
    const theirs = { ...base, when: '2024-04~', status: 'denied' } as typeof base;
    const merged = mergeForms(base, mine, theirs);
    expect(merged).toEqual({
      form: { ...theirs, when: '2024-04-08' }, taken: ['status'], conflicts: [{ field: 'when', mine: '2024-04-08', theirs: '2024-04~' }],
    });
    expect(withTheirs(merged.form, theirs, ['when'])).toEqual(theirs);
    expect(withTheirs(merged.form, theirs, [])).toEqual(merged.form);
  });

  it('does not ask where both came to the same', () => {
    const both = { ...base, when: '2024-04-08' };
    expect(mergeForms(base, both, both)).toEqual({ form: both, taken: [], conflicts: [] });
  });

  it('lets one choose the whole where one of them made an incident a meeting', () => {
    const mine = withType(base, { kind: 'meeting', type: 'summons' });
    const theirs = { ...base, note: 'autre' };
    expect(mergeForms(base, mine, theirs)).toEqual({ form: mine, taken: [], conflicts: [{ field: 'kind', mine: 'meeting', theirs: 'incident' }] });
    expect(withTheirs(mine, theirs, ['kind'])).toEqual(theirs);
  });
});
