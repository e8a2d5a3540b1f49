/** Today's reader on a stored text, or a part of it: what it finds now beside what was proposed then. Stores nothing. */
import type { RereadPair } from '#shared/contract/methods/documents';
import { ConfinsError } from '#shared/contract/rpc';
import { sameValue } from '#shared/domain/change';
import type { DocumentRecord } from '#shared/domain/document';
import { type EventDraft, type SpanField, SPAN_FIELDS } from '#shared/domain/event';
import type { Extracted } from '#shared/domain/proposal';
import { pairUp } from '#shared/domain/resemblance';
import { extract } from '../extraction/extract.ts';
import type { Lexicon } from '../extraction/lexicon.ts';
import type { StoredProposal } from '../store/documents.ts';
import type { Context } from './context.ts';
import { documentOf, withResemblance } from './pending.ts';

/** Proposals in their order, each with what is found of it now; then what is found for the first time. */
export function reread(context: Context, id: string, lexicon: Lexicon): RereadPair[] {
  const found = read(documentOf(context, id), lexicon);
  const proposals = withResemblance(context, context.proposals.ofDocument(id));
  const partner = partners(found, proposals);
  const again = new Set(partner.values());
  return [
    ...proposals.map((proposal) => {
      const now = partner.get(proposal.id) ?? null;
      const event = proposal.event === null ? null : context.events.get(proposal.event);
      return { proposal, event, found: now, differs: now === null ? [] : differing(now.draft, event ?? proposal.draft) };
    }),
    ...found.filter((one) => !again.has(one)).map((one) => ({ proposal: null, event: null, found: one, differs: [] })),
  ];
}

/** What the reader finds between two offsets; spans are offsets into the whole text. */
export function readPart(context: Context, { id, start, end }: { id: string; start: number; end: number }, lexicon: Lexicon): Extracted[] {
  const document = documentOf(context, id);
  if (start >= end || end > document.text.length) {
    throw new ConfinsError('invalid_input', 'document.part_outside', { start: String(start), end: String(end), length: String(document.text.length) });
  }
  return read({ ...document, text: document.text.slice(start, end) }, lexicon).map((found) => ({
    ...found, spans: found.spans.map((span) => ({ ...span, start: span.start + start, end: span.end + start })),
  }));
}

function read({ text, lang, published }: DocumentRecord, lexicon: Lexicon): Extracted[] {
  return lang === 'other' ? [] : extract({ text, lang, published }, lexicon);
}

/** What reads exactly as it did is the same happening; the rest is paired by resemblance. */
function partners(found: readonly Extracted[], proposals: readonly StoredProposal[]): Map<string, Extracted> {
  const pairs = new Map<string, Extracted>();
  const left = new Set(found);
  for (const { id, draft } of proposals) {
    const same = [...left].find((one) => sameValue(one.draft, draft));
    if (!same) continue;
    pairs.set(id, same);
    left.delete(same);
  }
  const [rest, waiting] = [[...left], proposals.filter(({ id }) => !pairs.has(id))];
  pairUp(rest.map(({ draft }) => draft), waiting.map(({ draft }) => draft)).forEach((pair, index) => {
    const [one, proposal] = [rest[index], pair === null ? undefined : waiting[pair.index]];
    if (one && proposal) pairs.set(proposal.id, one);
  });
  return pairs;
}

function differing(now: EventDraft, then: EventDraft): SpanField[] {
  return SPAN_FIELDS.filter((field) => field !== 'event' && !sameValue(Reflect.get(now, field), Reflect.get(then, field)));
}
