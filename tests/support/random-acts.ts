/** Random acts of an analyst on an open backend: which record, which field and which value follow from four numbers. */
import fc from 'fast-check';
import type { Client } from '#shared/contract/client';
import { RequestFailed } from '#shared/contract/client';
import type { FieldChange, Json } from '#shared/domain/change';
import type { EventRecord } from '#shared/domain/event';
import type { ProposalRecord } from '#shared/domain/proposal';
import { eventChange, newCitation, newEvent, proposalChange } from './random-values.ts';

const WHATS = [
  ...Array.from({ length: 10 }, () => 'edit' as const), 'create', 'create', 'remove', 'merge', 'merge', 'split', 'split', 'cite', 'cite', 'link',
  'ingest', 'propose', 'propose', 'propose', 'propose', 'proposal', 'proposal', 'accept', 'accept', 'join', 'reject', 'double', 'document', 'document', 'publisher', 'publisher',
  'settings', 'word', 'unword', 'undo', 'undo', 'undo', 'undo', 'redo', 'redo', 'redo', 'restore', 'restore',
] as const;

export interface Deed {
  readonly what: (typeof WHATS)[number];
  readonly pick: number;
  readonly other: number;
  readonly value: number;
}

const number = fc.nat({ max: 9999 });
export const randomDeed: fc.Arbitrary<Deed> = fc.record({ what: fc.constantFrom(...WHATS), pick: number, other: number, value: number });

export interface Analyst {
  /** True where the backend did it; false where it said no. Throws on an internal failure, and where undo or redo fails. */
  act(deed: Deed): Promise<boolean>;
}

/** `documents`: ids of documents taken in at the beginning. */
export function createAnalyst(client: Client, beginning: readonly string[]): Analyst {
  const documents = [...beginning];
  const deeds = deedsOf(client, documents);
  return {
    act: async (deed) => {
      try {
        await deeds[deed.what](deed);
        return true;
      } catch (error) {
        const isRefusal = error instanceof RequestFailed && error.failure.code !== 'internal' && deed.what !== 'undo' && deed.what !== 'redo';
        if (isRefusal || error instanceof NothingThere) return false;
        throw error;
      }
    },
  };
}

/** The workspace holds nothing that the deed could be done to. */
class NothingThere extends Error {}

type Deeds = Readonly<Record<Deed['what'], (deed: Deed) => Promise<unknown>>>;

function deedsOf(client: Client, documents: string[]): Deeds {
  // In the order of their making, so that the same numbers mean the same events at every run.
  const known: string[] = [];
  const events = async (): Promise<EventRecord[]> => {
    const { events: present } = await client.call('event.list', { filter: {} });
    const byId = new Map(present.map((event) => [event.id, event]));
    known.push(...present.map(({ id }) => id).filter((id) => !known.includes(id)).sort());
    return known.flatMap((id) => byId.get(id) ?? []);
  };
  const event = async (n: number): Promise<EventRecord> => oneOf(await events(), n);
  const document = (n: number): string => oneOf(documents, n);
  /** Mostly one that waits. */
  const proposal = async ({ pick, other, value }: Deed): Promise<ProposalRecord> => {
    const { proposals } = await client.call('proposal.list', { document: document(pick) });
    const waiting = proposals.filter(({ state }) => state === 'pending');
    return oneOf(waiting.length > 0 && value % 8 !== 0 ? waiting : proposals, other);
  };
  return {
    edit: async ({ pick, other, value }) => {
      const before = await event(pick);
      const why = value % 2 === 0 ? 'rectifié' : '';
      return client.call('event.edit', { id: before.id, changes: [eventChange(before, other, value)], why });
    },
    create: ({ pick, value }) => client.call('event.create', newEvent(value, document(pick))),
    remove: async ({ pick, other, value }) => client.call('event.remove', { ids: value % 3 === 0 ? [(await event(pick)).id, (await event(other)).id] : [(await event(pick)).id] }),
    merge: async ({ pick, other, value }) => {
      const [into, from] = [await event(pick), await event(other)];
      return client.call('event.merge', { into: into.id, from: from.id, take: value % 2 === 0 ? ['title', 'where'] : [] });
    },
    split: async ({ pick, value }) => {
      const several = (await events()).filter(({ citations }) => citations.length > 1);
      const one = oneOf(several, pick);
      return client.call('event.split', { id: one.id, citations: [value % one.citations.length] });
    },
    cite: async ({ pick, other, value }) => {
      const before = await event(pick);
      const after = value % 4 === 0 ? before.citations.slice(1) : [...before.citations, newCitation(value, value % 5 === 0 ? null : document(other))];
      return client.call('event.edit', { id: before.id, changes: [change(before, 'citations', after)], why: 'source' });
    },
    link: async ({ pick, other, value }) => {
      const [before, to] = [await event(pick), await event(other)];
      const rel = oneOf(['responds_to', 'follows', 'same_series', 'duplicate_of'] as const, value);
      return client.call('event.edit', { id: before.id, changes: [change(before, 'links', value % 5 === 0 ? [] : [...before.links, { to: to.id, rel }])] });
    },
    ingest: async ({ value }) => {
      const text = `Nara : un convoi attaqué\n\n${1 + (value % 6)} mars 2024 – Des hommes armés ont attaqué hier un convoi près de Nara.\n`;
      const { document: { id } } = await client.call('document.ingest', { source: { from: 'text', text } });
      if (!documents.includes(id)) documents.push(id);
    },
    propose: async (deed) => {
      const { draft, spans, claims, reasons, confidence } = await proposal(deed);
      return client.call('proposal.add', { document: document(deed.pick), extracted: [{ draft, spans, claims, reasons, confidence }] });
    },
    proposal: async (deed) => {
      const before = await proposal(deed);
      return client.call('proposal.edit', { id: before.id, changes: [proposalChange(before, deed.value)] });
    },
    accept: async (deed) => {
      const { proposals } = await client.call('proposal.list', { document: document(deed.pick) });
      const ids = proposals.filter(({ state }) => state === 'pending').map(({ id }) => id).slice(0, 1 + (deed.value % 3));
      if (ids.length === 0) throw new NothingThere();
      return client.call('proposal.accept', { ids, as: deed.value % 2 === 0 ? 'new' : 'resemblance' });
    },
    join: async (deed) => client.call('proposal.accept', {
      ids: [(await proposal(deed)).id], into: (await event(deed.value)).id, how: deed.value % 2 === 0 ? 'claim' : 'source', take: deed.value % 3 === 0 ? ['where', 'when'] : [],
    }),
    reject: async (deed) => client.call('proposal.reject', { ids: [(await proposal(deed)).id], why: 'hors sujet' }),
    double: async (deed) => client.call('proposal.split', { id: (await proposal(deed)).id }),
    document: async ({ pick, value }) => {
      const before = await client.call('document.get', { id: document(pick) });
      const [field, to] = oneOf([
        ['title', `Titre ${value % 7}`], ['publisher', value % 3 === 0 ? null : `Presse ${value % 4}`], ['letter', oneOf(['A', 'C', 'E'], value)],
        ['letterFrom', 'publisher'], ['marking', oneOf(['clear', 'green', 'amber', 'red'], value)], ['published', `2024-03-1${value % 9}`], ['lang', 'en'],
      ] as const, Math.floor(value / 10));
      return client.call('document.edit', { id: before.id, changes: [change(before, field, to)] });
    },
    publisher: async ({ pick, value }) => {
      const { publishers } = await client.call('publisher.list', {});
      const before = oneOf(publishers, pick);
      const [field, to] = oneOf([['letter', oneOf(['A', 'B', 'C', 'D', 'F'], value)], ['group', value % 2 === 0 ? 'agence' : null], ['country', 'MR'], ['lang', 'fr']] as const, Math.floor(value / 10));
      return client.call('publisher.edit', { name: before.name, changes: [change(before, field, to)] });
    },
    settings: ({ value }) => client.call('settings.edit', value % 2 === 0 ? { marking: oneOf(['clear', 'green', 'amber'] as const, value) } : { area: value % 3 === 0 ? null : [-10, 14, -5, 17] }),
    word: ({ value }) => client.call('lexicon.save', { id: null, entry: { kind: 'alias', lang: 'fr', text: `groupement ${value % 12} du fleuve`, actor: 'jnim' } }),
    unword: async ({ pick }) => client.call('lexicon.remove', { id: oneOf((await client.call('lexicon.list', {})).entries, pick).id }),
    undo: () => client.call('history.undo', {}),
    redo: () => client.call('history.redo', {}),
    restore: async ({ pick }) => {
      const { revisions } = await client.call('history.list', { filter: {}, limit: 60 });
      return client.call('history.restore', { seq: oneOf(revisions, pick).seq });
    },
  };
}

function oneOf<T>(values: readonly T[], n: number): T {
  const value = values[n % Math.max(values.length, 1)];
  if (value === undefined) throw new NothingThere();
  return value;
}

function change(record: object, field: string, to: unknown): FieldChange {
  return { field, from: json(Reflect.get(record, field)), to: json(to) };
}

function json(value: unknown): Json {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
}
