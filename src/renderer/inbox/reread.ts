/** What selected words say for one field, asked of the backend's readers. */
import type { Client } from '#shared/contract/client';
import type { PlaceCandidate } from '#shared/contract/methods/sources';
import { sameValue } from '#shared/domain/change';
import type { DocumentRecord, Language } from '#shared/domain/document';
import type { EventDraft, SpanField } from '#shared/domain/event';
import { fold } from '#shared/domain/filter';
import type { Where } from '#shared/domain/where';
import type { z } from 'zod';
import type { Span } from '../documents/document-text.tsx';
import { valueOf, withFieldOf } from './triage-fields.ts';

/** UTF-16 code units: what the readers of dates and places take. */
const LONGEST_WORDS = 200;

/** The draft with what the words say, or null where they say nothing of the field; `isSame` where they say what it says already. */
export async function reread(
  client: Client, document: DocumentRecord, draft: EventDraft, field: SpanField, span: Span,
): Promise<{ readonly draft: EventDraft | null; readonly isSame: boolean }> {
  const words = document.text.slice(span.start, span.end).trim();
  const own = await ownReading(client, document, draft, field, words);
  if (own) return sameValue(own, draft) ? { draft: null, isSame: true } : { draft: own, isSame: false };
  const { found } = await client.call('document.read', { id: document.id, start: span.start, end: span.end });
  const reading = (found.find((one) => one.draft.kind === draft.kind) ?? found[0])?.draft;
  const changed = reading ? withFieldOf(draft, reading, field) : null;
  return { draft: changed, isSame: changed === null && reading !== undefined && sameValue(valueOf(reading, field), valueOf(draft, field)) };
}

/** Dates and places have readers of their own. */
async function ownReading(client: Client, document: DocumentRecord, draft: EventDraft, field: SpanField, words: string): Promise<EventDraft | null> {
  if (words === '' || words.length > LONGEST_WORDS) return null;
  if (field === 'when') {
    const { edtf } = await client.call('when.read', { text: words, lang: readable(document), today: document.published });
    return edtf === null ? null : { ...draft, when: edtf };
  }
  if (field === 'where') {
    const { places } = await client.call('place.search', { text: words, limit: 1 });
    const best = places.find((place) => isNamed(place, words));
    return best ? { ...draft, where: whereOf(best) } : null;
  }
  return null;
}

/** The search also finds what is only spelt alike; words of a text must name the place. */
function isNamed({ name, variants }: z.infer<typeof PlaceCandidate>, words: string): boolean {
  const low = fold(words);
  return [name, ...variants].some((known) => fold(known) === low);
}

/** A place as the gazetteer has it; the side is that of its country, which is all that a name tells. */
export function whereOf({ name, country, adm1, level, point, gazetteer }: z.infer<typeof PlaceCandidate>): Where {
  return { name, country, precision: level, side: country === 'XX' ? 'unknown' : country, adm1, point, radiusKm: null, gazetteer };
}

function readable({ lang }: DocumentRecord): Language {
  return lang === 'en' ? 'en' : 'fr';
}
