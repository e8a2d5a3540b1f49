/** What the editor writes: a stored event without what the backend gives it. Dates may be words until they are read. */
import type { Json } from '#shared/domain/change';
import type { EventDraft, EventRecord, EventState } from '#shared/domain/event';
import type { Marking } from '#shared/domain/marking';
import type { EventKind, IncidentType, MeetingType } from '#shared/domain/taxonomy';
import type { Where } from '#shared/domain/where';

type Written<T> = T extends unknown ? Omit<T, 'id' | 'review' | 'grade'> : never;
export type EventForm = Written<EventState>;
export type IncidentForm = Extract<EventForm, { kind: 'incident' }>;
export type MeetingForm = Extract<EventForm, { kind: 'meeting' }>;

export const NOWHERE: Where = {
  name: null, country: 'XX', precision: 'place', side: 'unknown', adm1: null, point: null, radiusKm: null, gazetteer: null,
};

export function emptyForm(kind: EventKind, marking: Marking): EventForm {
  const common = {
    title: { fr: '', en: '' }, summary: { fr: '', en: '' }, when: '', where: NOWHERE, actors: [], topics: [],
    claims: [], citations: [], links: [], marking, note: null, tags: [],
  };
  return kind === 'incident'
    ? { ...common, kind, type: 'armed_clash', status: 'reported', casualties: {} }
    : { ...common, kind, type: 'official_visit', status: 'held', delegations: [], outcomes: [], commitments: [] };
}

/** The form of a stored event. */
export function formOf(event: EventRecord): EventForm {
  const { id: _id, review: _review, grade: _grade, frontier: _frontier, extent: _extent, ...form } = event;
  return form;
}

/** The form of what a reader proposes, with nothing of the desk's own yet. */
export function formOfDraft(draft: EventDraft, marking: Marking): EventForm {
  return { ...emptyForm(draft.kind, marking), ...draft };
}

/** The part of a form that a proposal holds. */
export function draftOf(form: EventForm): EventDraft {
  const { claims: _claims, citations: _citations, links: _links, marking: _marking, note: _note, tags: _tags, ...draft } = form;
  return draft;
}

/** Another type; one of the other kind brings that kind's fields, empty, and keeps all that both have. */
export function withType(form: EventForm, chosen: { kind: 'incident'; type: IncidentType } | { kind: 'meeting'; type: MeetingType }): EventForm {
  if (chosen.kind === 'incident') {
    if (form.kind === 'incident') return { ...form, type: chosen.type };
    const { delegations: _delegations, outcomes: _outcomes, commitments: _commitments, ...common } = form;
    return { ...common, kind: 'incident', type: chosen.type, status: 'reported', casualties: {} };
  }
  if (form.kind === 'meeting') return { ...form, type: chosen.type };
  const { casualties: _casualties, ...common } = form;
  return { ...common, kind: 'meeting', type: chosen.type, status: 'held', delegations: [], outcomes: [], commitments: [] };
}

/** A form out of kept JSON; null where it is none (a draft of another version). The one place where such JSON takes the type. */
export function formFromJson(json: Json | undefined): EventForm | null {
  if (!isRecord(json) || (json['kind'] !== 'incident' && json['kind'] !== 'meeting')) return null;
  const like: Readonly<Record<string, unknown>> = emptyForm(json['kind'], 'clear');
  const fits = Object.entries(like).every(([key, value]) => value === null || shapeOf(json[key]) === shapeOf(value));
  return fits ? (json as unknown as EventForm) : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shapeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
