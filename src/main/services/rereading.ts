/** Today's reader on a stored text, or a part of it: what it finds now beside what was proposed then. Stores nothing. */
import type { Methods } from '#shared/contract/methods';
import type { RereadPair } from '#shared/contract/methods/documents';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import { sameValue } from '#shared/domain/change';
import { type EventDraft, type SpanField, SPAN_FIELDS } from '#shared/domain/event';
import type { Extracted } from '#shared/domain/proposal';
import { pairUp } from '#shared/domain/resemblance';
import type { StoredProposal } from '../store/documents.ts';
import type { Context } from './context.ts';
import { documentOf, withResemblance } from './pending.ts';
import type { Reader } from './reader.ts';
import type { PlainText } from './reading.ts';

/** Throws as `Reader.find`, and `not_found.document` where the document was taken back meanwhile. `closing`: aborted as the workspace closes. */
export function rereadHandlers(context: Context, reader: Reader, closing: AbortSignal): Handlers<Pick<Methods, 'document.reread' | 'document.read'>> {
  const find = async (text: PlainText, name: string): Promise<readonly Extracted[]> => {
    const found = await reader.find(text, name, { signal: closing });
    if (closing.aborted) throw new ConfinsError('cancelled', 'job.cancelled', { name });
    return found;
  };
  return {
    'document.reread': async ({ id }) => {
      const document = documentOf(context, id);
      return { pairs: paired(context, id, await find(document, document.title)) };
    },
    'document.read': async ({ id, start, end }) => {
      const document = documentOf(context, id);
      if (start >= end || end > document.text.length) {
        throw new ConfinsError('invalid_input', 'document.part_outside', { start: String(start), end: String(end), length: String(document.text.length) });
      }
      const found = await find({ ...document, text: document.text.slice(start, end) }, document.title);
      return { found: found.map((one) => ({ ...one, spans: one.spans.map((span) => ({ ...span, start: span.start + start, end: span.end + start })) })) };
    },
  };
}

/** Proposals in their order, each with what is found of it now; then what is found for the first time. */
function paired(context: Context, id: string, found: readonly Extracted[]): RereadPair[] {
  const proposals = withResemblance(context, context.proposals.ofDocument(documentOf(context, id).id));
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

/** What reads exactly as it did is the same happening; the rest is paired by resemblance. */
function partners(found: readonly Extracted[], proposals: readonly StoredProposal[]): Map<string, Extracted> {
  const pairs = new Map<string, Extracted>();
  const left = new Set(found);
  const alike = Map.groupBy(found, ({ draft }) => outlineOf(draft));
  for (const { id, draft } of proposals) {
    const same = alike.get(outlineOf(draft))?.find((one) => left.has(one) && sameValue(one.draft, draft));
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

/** Drafts of different outlines are different: long documents hold thousands. */
function outlineOf({ kind, type, when, where, title }: EventDraft): string {
  return JSON.stringify([kind, type, when, where.name ?? null, title.fr, title.en]);
}

function differing(now: EventDraft, then: EventDraft): SpanField[] {
  return SPAN_FIELDS.filter((field) => field !== 'event' && !sameValue(Reflect.get(now, field), Reflect.get(then, field)));
}
