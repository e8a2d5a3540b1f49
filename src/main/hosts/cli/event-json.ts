/** An event as the command line prints it: the labelled-events schema (tests/eval/SCHEMA.md) with identity, review, marking, frontier and spans. */
import type { Client } from '#shared/contract/client';
import type { EventDraft, EventRecord, FieldSpan } from '#shared/domain/event';
import type { Frontier } from '#shared/domain/where';

export interface EventJson {
  readonly id: string | null;
  readonly kind: string;
  readonly type: string;
  readonly title: EventRecord['title'];
  readonly when: string;
  readonly where: { name: string | null; country: string; precision: string; side: string; lat: number | null; lon: number | null };
  readonly actors: EventRecord['actors'];
  readonly status: string;
  readonly casualties?: Record<string, readonly [number, number | null]>;
  readonly review: string;
  readonly marking: string;
  readonly frontier: Frontier;
  /** Quotations that carry the event; empty where no text is held. */
  readonly evidence: readonly string[];
  readonly spans: readonly { document: string | null; field: string; start: number; end: number }[];
}

/** `textOf` gives the text of a cited document. */
export function eventJson(event: EventRecord, textOf: (document: string) => string): EventJson {
  const cited = event.citations.flatMap(({ document, spans }) => (document === null ? [] : [{ document, spans }]));
  return {
    id: event.id, ...said(event), review: event.review, marking: event.marking, frontier: event.frontier,
    evidence: cited.flatMap(({ document, spans }) => quotations(spans, textOf(document))),
    spans: cited.flatMap(({ document, spans }) => spans.map((span) => spanJson(document, span))),
  };
}

/** An event that was only read, not stored. */
export function extractedJson(draft: EventDraft, spans: readonly FieldSpan[], frontier: Frontier, text: string): EventJson {
  return {
    id: null, ...said(draft), review: 'unreviewed', marking: 'clear', frontier,
    evidence: quotations(spans, text), spans: spans.map((span) => spanJson(null, span)),
  };
}

function said(event: EventDraft): Pick<EventJson, 'kind' | 'type' | 'title' | 'when' | 'where' | 'actors' | 'status' | 'casualties'> {
  const { name, country, precision, side, point } = event.where;
  return {
    kind: event.kind, type: event.type, title: event.title, when: event.when,
    where: { name, country, precision, side, lat: point?.lat ?? null, lon: point?.lon ?? null },
    actors: event.actors, status: event.status,
    ...(event.kind === 'incident' ? { casualties: event.casualties } : {}),
  };
}

function quotations(spans: readonly FieldSpan[], text: string): string[] {
  return spans.filter(({ field }) => field === 'event').map(({ start, end }) => text.slice(start, end));
}

function spanJson(document: string | null, { field, start, end }: FieldSpan): EventJson['spans'][number] {
  return { document, field, start, end };
}

/** Stored events with the words that support them; each cited document is asked for once. */
export async function eventsJson(client: Client, events: readonly EventRecord[]): Promise<EventJson[]> {
  const cited = new Set(events.flatMap(({ citations }) => citations.map(({ document }) => document)).filter((id) => id !== null));
  const texts = new Map<string, string>();
  for (const id of cited) texts.set(id, (await client.call('document.get', { id })).text);
  return events.map((event) => eventJson(event, (document) => texts.get(document) ?? ''));
}
