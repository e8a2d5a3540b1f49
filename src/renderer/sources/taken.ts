/** Taking over single fields of a new reading: which changes of the event, or of the waiting proposal, that asks for. */
import { diff, type FieldChange, type Fields } from '#shared/domain/change';
import type { EventDraft, EventRecord, FieldSpan, SpanField } from '#shared/domain/event';
import type { Extracted, ProposalRecord } from '#shared/domain/proposal';
import type { z } from 'zod';

type Change = z.infer<typeof FieldChange>;

/** The fields of a draft that a span field stands for. */
export function draftFields(field: SpanField): readonly string[] {
  return field === 'event' ? ['title', 'summary'] : [field];
}

/** Null where the field cannot be taken: the reading speaks of the other kind of event. */
export function takenIntoEvent(event: EventRecord, found: Extracted, field: SpanField, document: string): Change[] | null {
  if (event.kind !== found.draft.kind) return null;
  const citations = event.citations.map((citation) => (citation.document === document ? { ...citation, spans: withSpans(citation.spans, found.spans, field) } : citation));
  return diff(event, { ...event, ...valuesOf(found.draft, field), citations });
}

export function takenIntoProposal(proposal: ProposalRecord, found: Extracted, field: SpanField): Change[] | null {
  if (proposal.draft.kind !== found.draft.kind) return null;
  const { draft, spans } = proposal;
  return diff({ draft, spans }, { draft: { ...draft, ...valuesOf(found.draft, field) }, spans: withSpans(spans, found.spans, field) });
}

function valuesOf(draft: EventDraft, field: SpanField): Fields {
  const wanted = draftFields(field);
  return Object.fromEntries(Object.entries(draft).filter(([name]) => wanted.includes(name)));
}

/** The words behind the field are those of the new reading. */
function withSpans(before: readonly FieldSpan[], found: readonly FieldSpan[], field: SpanField): FieldSpan[] {
  const own = found.filter((span) => span.field === field);
  return own.length === 0 ? [...before] : [...before.filter((span) => span.field !== field), ...own];
}
