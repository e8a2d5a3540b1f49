import { SPAN_FIELDS, type IncidentDraft, type MeetingDraft } from '#shared/domain/event';
import { describe, expect, it } from 'vitest';
import { anchored, differing, FIELD_KEYS, fieldsOf, isDroppable, judged, withFieldOf } from './triage-fields.ts';

const TAKEN = ['j', 'k', 'a', 'e', 'r', 'm', 's', 'u', 'x', 'n', 'g', 'l'];

describe('the fields under the hand', () => {
  it('each have a key of their own that decides nothing else', () => {
    const keys = SPAN_FIELDS.map((field) => FIELD_KEYS[field]);
    expect(new Set([...keys, ...TAKEN]).size).toBe(keys.length + TAKEN.length);
  });

  it('are those of the kind', () => {
    expect(fieldsOf(INCIDENT)).not.toContain('delegations');
    expect(fieldsOf({ kind: 'meeting' })).not.toContain('casualties');
  });

  it('can be dropped where an event can do without', () => {
    expect(SPAN_FIELDS.filter(isDroppable)).toEqual(['where', 'actors', 'casualties', 'delegations', 'topics', 'outcomes']);
  });

  it('take a new span in place of their old ones', () => {
    const spans = [{ field: 'when', start: 1, end: 2 }, { field: 'where', start: 3, end: 4 }, { field: 'when', start: 5, end: 6 }] as const;
    expect(anchored(spans, 'when', { start: 8, end: 9 })).toEqual([{ field: 'where', start: 3, end: 4 }, { field: 'when', start: 8, end: 9 }]);
  });

  it('take a verdict, change it, and lose it when it is given again', () => {
    expect(judged({}, 'where', 'dropped')).toEqual({ where: 'dropped' });
    expect(judged({ where: 'dropped', when: 'accepted' }, 'where', 'accepted')).toEqual({ where: 'accepted', when: 'accepted' });
    expect(judged({ where: 'dropped' }, 'where', 'dropped')).toEqual({});
  });

  it('take the value of another reading, where it gives another one', () => {
    expect(withFieldOf(INCIDENT, { ...INCIDENT, when: '2025-03-12' }, 'when')).toEqual({ ...INCIDENT, when: '2025-03-12' });
    expect(withFieldOf(INCIDENT, INCIDENT, 'when')).toBeNull();
    expect(withFieldOf(INCIDENT, MEETING, 'when')).toEqual({ ...INCIDENT, when: '2025-03-20' });
    expect(withFieldOf(INCIDENT, MEETING, 'type')).toBeNull();
    expect(withFieldOf({ ...INCIDENT, casualties: { killed: [2, 2] } }, INCIDENT, 'casualties')).toBeNull();
  });

  it('differ where the proposal says something else', () => {
    expect(differing(INCIDENT, { ...INCIDENT, when: '2025-03-12', casualties: { killed: [1, 2] } })).toEqual(['when', 'casualties']);
    expect(differing({ ...INCIDENT, casualties: { killed: [1, 2] } }, INCIDENT)).toEqual([]);
  });
});

const MEETING: MeetingDraft = {
  kind: 'meeting', type: 'ministerial_meeting', title: { fr: 'b', en: 'b' }, summary: { fr: '', en: '' }, when: '2025-03-20',
  where: { name: null, country: 'MR', precision: 'country', side: 'MR', adm1: null, point: null, radiusKm: null, gazetteer: null },
  actors: [], topics: [], status: 'planned', delegations: [], outcomes: [], commitments: [],
};

const INCIDENT: IncidentDraft = {
  kind: 'incident', type: 'abduction', title: { fr: 'a', en: 'a' }, summary: { fr: '', en: '' }, when: '2025-03-11',
  where: { name: 'Léré', country: 'ML', precision: 'place', side: 'ML', adm1: null, point: null, radiusKm: null, gazetteer: null },
  actors: [], topics: [], status: 'reported', casualties: {},
};
