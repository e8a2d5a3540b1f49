/** Two events that are one, and one that is two: citations, claims and links follow, and so do the proposals they came from. */
import type { Methods } from '#shared/contract/methods';
import { ConfinsError, type ParsedInputOf } from '#shared/contract/rpc';
import { sameValue } from '#shared/domain/change';
import type { Citation, EventLink, EventRecord, EventState } from '#shared/domain/event';
import { bestGrade } from '#shared/domain/grading';
import { highestMarking } from '#shared/domain/marking';
import { commit, type Context } from './context.ts';
import { stateOf } from './records.ts';
import { eventOf, validEvent } from './valid-event.ts';

/** Fields that a merge joins itself, whatever is asked for. */
const JOINED = new Set(['id', 'kind', 'citations', 'claims', 'links', 'tags', 'grade', 'marking', 'review']);

export function merge(context: Context, { into, from, take, why }: ParsedInputOf<Methods['event.merge']>): EventRecord {
  if (into === from) throw new ConfinsError('invalid_input', 'event.merge_itself', { id: into });
  const [target, source] = [stateOf(eventOf(context, into)), stateOf(eventOf(context, from))];
  if (target.kind !== source.kind) throw new ConfinsError('invalid_input', 'event.merge_kinds', { into, from });
  const event = validEvent(context, mergedState(target, source, take), why);
  commit(context, { action: 'merged', why }, (writer) => {
    for (const proposal of context.proposals.ofEvent(from)) writer.put('proposal', proposal.id, { ...proposal, event: into });
    for (const other of context.events.linkedTo(from)) {
      if (other.id !== into) writer.put('event', other.id, { ...stateOf(other), links: redirected(other, from, into) });
    }
    writer.put('event', from, null);
    writer.put('event', into, stateOf(event));
  });
  return event;
}

export function split(
  context: Context, { id, citations: chosen, why }: ParsedInputOf<Methods['event.split']>,
): { kept: EventRecord; made: EventRecord } {
  const event = stateOf(eventOf(context, id));
  const positions = new Set(chosen);
  const [leaving, staying] = [event.citations.filter((_, index) => positions.has(index)), event.citations.filter((_, index) => !positions.has(index))];
  if (leaving.length !== positions.size || staying.length === 0) throw new ConfinsError('invalid_input', 'event.split_all', { id });
  const leaves = (claim: EventRecord['claims'][number]): boolean => belongsTo(claim, leaving) && !belongsTo(claim, staying);
  const kept = validEvent(context, { ...event, citations: staying, claims: event.claims.filter((claim) => !leaves(claim)), grade: gradeOf(staying) }, why);
  const made = validEvent(context, {
    ...event, id: context.newId('evt'), citations: leaving, claims: event.claims.filter(leaves), grade: gradeOf(leaving), links: [],
  }, why);
  const documents = new Set(leaving.flatMap(({ document }) => document ?? []));
  const left = new Set(staying.flatMap(({ document }) => document ?? []));
  commit(context, { action: 'split', why }, (writer) => {
    writer.put('event', made.id, stateOf(made));
    writer.put('event', id, stateOf(kept));
    for (const proposal of context.proposals.ofEvent(id)) {
      if (documents.has(proposal.document) && !left.has(proposal.document)) writer.put('proposal', proposal.id, { ...proposal, event: made.id });
    }
  });
  return { kept, made };
}

function mergedState(target: EventState, source: EventState, take: readonly string[]): object {
  const taken = Object.entries(source).filter(([field]) => take.includes(field) && !JOINED.has(field));
  const citations = union(target.citations, source.citations);
  const links = union(target.links, source.links).filter(({ to }) => to !== target.id && to !== source.id);
  return {
    ...target, ...Object.fromEntries(taken), citations, links, claims: union(target.claims, source.claims), tags: union(target.tags, source.tags),
    grade: citations.length > 0 ? gradeOf(citations) : target.grade, marking: highestMarking([target.marking, source.marking]),
  };
}

function union<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...a, ...b.filter((item) => !a.some((known) => sameValue(known, item)))];
}

function redirected({ id, links }: EventRecord, from: string, into: string): EventLink[] {
  return union([], links.map((link) => (link.to === from ? { ...link, to: into } : link))).filter(({ to }, index, all) =>
    to !== id && all.findIndex((other) => sameValue(other, all[index])) === index);
}

/** A claim belongs to the citation of its document, or of its address. */
function belongsTo({ document, url }: EventRecord['claims'][number], citations: readonly Citation[]): boolean {
  return citations.some((citation) => (document !== null && citation.document === document) || (url !== null && citation.url === url));
}

function gradeOf(citations: readonly Citation[]): EventRecord['grade'] {
  return bestGrade(citations.map(({ grade }) => grade));
}
