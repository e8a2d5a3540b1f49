/** The fields of a proposal as a hand works through them: which there are, their keys, and what of a reading belongs to each. Pure. */
import { sameValue } from '#shared/domain/change';
import type { EventDraft, FieldSpan, SpanField } from '#shared/domain/event';
import { DROPPABLE, type Verdicts } from '#shared/domain/proposal';

/** None of them is a key that decides (a, r, e, m, s, u, x, n, g) or moves (j, k, l). */
export const FIELD_KEYS: Readonly<Record<SpanField, string>> = {
  event: 'q', type: 't', when: 'w', where: 'p', actors: 'h', status: 'v', casualties: 'c', delegations: 'd', topics: 'b', outcomes: 'o',
};

const INCIDENT: readonly SpanField[] = ['type', 'when', 'where', 'actors', 'status', 'casualties', 'topics', 'event'];
const MEETING: readonly SpanField[] = ['type', 'when', 'where', 'actors', 'delegations', 'status', 'topics', 'outcomes', 'event'];

/** In reading order. */
export function fieldsOf({ kind }: Pick<EventDraft, 'kind'>): readonly SpanField[] {
  return kind === 'incident' ? INCIDENT : MEETING;
}

export function isDroppable(field: SpanField): boolean {
  return DROPPABLE.some((droppable) => droppable === field);
}

/** The spans with those of the field replaced by one. */
export function anchored(spans: readonly FieldSpan[], field: SpanField, { start, end }: { readonly start: number; readonly end: number }): FieldSpan[] {
  return [...spans.filter((span) => span.field !== field), { field, start, end }];
}

/** The verdicts with this one given to the field, or taken away where it stands already. */
export function judged(verdicts: Verdicts, field: SpanField, verdict: 'accepted' | 'dropped'): Verdicts {
  const { [field]: known, ...others } = verdicts;
  return known === verdict ? others : { ...others, [field]: verdict };
}

/** Fields that mean the same in an incident and in a meeting. */
const COMMON: readonly SpanField[] = ['when', 'where', 'actors', 'topics'];

/** The draft with the field's value from another reading; null where that gives none, or the same, or is of another kind and the field is not common. */
export function withFieldOf(draft: EventDraft, from: EventDraft, field: SpanField): EventDraft | null {
  if (field === 'event' || (draft.kind !== from.kind && !COMMON.includes(field))) return null;
  const [value, known] = [valueOf(from, field), valueOf(draft, field)];
  return isEmpty(value) || sameValue(value, known) ? null : { ...draft, [field]: value };
}

/** Fields whose values differ, and are given by the proposal. */
export function differing(event: EventDraft, draft: EventDraft): readonly SpanField[] {
  return fieldsOf(draft).filter((field) => field !== 'event' && !isEmpty(valueOf(draft, field)) && !sameValue(valueOf(event, field), valueOf(draft, field)));
}

/** Null, or nothing in it. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return Array.isArray(value) ? value.length === 0 : typeof value === 'object' && Object.keys(value).length === 0;
}

/** The field as the draft holds it; `undefined` where its kind has none. */
export function valueOf(draft: EventDraft, field: SpanField): unknown {
  return Object.entries(draft).find(([name]) => name === field)?.[1];
}
