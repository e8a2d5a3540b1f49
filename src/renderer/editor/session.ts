/** The work in hand: what the editor opened with, what it holds now, and what may stand beside it. */
import { type Client, RequestFailed } from '#shared/contract/client';
import type { DocumentRecord, Language } from '#shared/domain/document';
import type { Citation, FieldSpan } from '#shared/domain/event';
import { highestMarking, type Marking } from '#shared/domain/marking';
import type { EditorTarget } from '../state/view.ts';
import { emptyForm, formOf, formOfDraft, type EventForm } from './form.ts';
import { draftId, type Work, workFrom } from './drafts.ts';

/** A draft found under the target's name. */
export interface FoundDraft {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly work: Work;
}

export interface Opened {
  readonly work: Work;
  readonly found: FoundDraft | null;
}

/** What to write on, for a target; with the draft left from another time, where there is one. */
export async function openWork(client: Client, target: EditorTarget): Promise<Opened> {
  const [work, { drafts }] = await Promise.all([freshWork(client, target), client.call('draft.list', {})]);
  const kept = drafts.find(({ id }) => id === draftId(target));
  const left = kept && workFrom(kept.content);
  return { work, found: kept && left ? { at: kept.at, work: left } : null };
}

async function freshWork(client: Client, target: EditorTarget): Promise<Work> {
  switch (target.kind) {
    case 'event': {
      const form = formOf(await client.call('event.get', { id: target.id }));
      return { form, base: form, why: '' };
    }
    case 'copy': {
      const { links: _links, ...form } = formOf(await client.call('event.get', { id: target.of }));
      return { form: { ...form, links: [] }, base: null, why: '' };
    }
    case 'new':
      return { form: emptyForm(target.what, await usualMarking(client)), base: null, why: '' };
    case 'proposal':
      return proposalWork(client, target);
    case 'selection':
      return { form: await selectionForm(client, target), base: null, why: '' };
  }
}

async function usualMarking(client: Client): Promise<Marking> {
  return (await client.call('settings.get', {})).marking;
}

async function proposalWork(client: Client, { id, document }: Extract<EditorTarget, { kind: 'proposal' }>): Promise<Work> {
  const form = await proposalForm(client, id, document);
  return { form, base: form, why: '' };
}

/** The proposal as it stands now. Fails where it is gone, as the backend would. */
export async function proposalForm(client: Client, id: string, document: string): Promise<EventForm> {
  const { proposals } = await client.call('proposal.list', { document });
  const proposal = proposals.find((one) => one.id === id);
  if (!proposal) throw new RequestFailed({ code: 'not_found', message: 'not_found.proposal', params: { id } });
  return { ...formOfDraft(proposal.draft, 'clear'), claims: proposal.claims };
}

async function selectionForm(client: Client, { document: id, start, end }: Extract<EditorTarget, { kind: 'selection' }>): Promise<EventForm> {
  const [document, usual, { found }] = await Promise.all([
    client.call('document.get', { id }), usualMarking(client), client.call('document.read', { id, start, end }),
  ]);
  const marking = highestMarking([usual, document.marking]);
  const [first] = found;
  const form = first ? formOfDraft(first.draft, marking) : untold(document, marking, document.text.slice(start, end));
  const spans: FieldSpan[] = [{ field: 'event', start, end }, ...(first?.spans ?? []).filter(({ field }) => field !== 'event')];
  return { ...form, claims: first?.claims ?? [], citations: [citationOf(document, spans)] };
}

/** Where nothing is found the words themselves are the title, for a person to make one of. */
function untold(document: DocumentRecord, marking: Marking, words: string): EventForm {
  const title = words.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_QUOTED_TITLE);
  const lang: Language = document.lang === 'en' ? 'en' : 'fr';
  return { ...emptyForm('incident', marking), title: { fr: '', en: '', [lang]: title } };
}

const LONGEST_QUOTED_TITLE = 120;

export function citationOf(document: Omit<DocumentRecord, 'text'>, spans: readonly FieldSpan[]): Citation {
  const { id, publisher, title, published, lang, letter } = document;
  return { document: id, spans: [...spans], url: null, publisher, title, published, lang, grade: `${letter}6` };
}
