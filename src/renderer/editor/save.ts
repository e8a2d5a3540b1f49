/** Saving: the words become dates, the form becomes a change, and a change that meets another one becomes a choice. */
import { type Client, RequestFailed } from '#shared/contract/client';
import { diff } from '#shared/domain/change';
import type { Language } from '#shared/domain/document';
import { parseEdtf } from '#shared/domain/when';
import type { EditorTarget } from '../state/view.ts';
import type { Work } from './drafts.ts';
import { draftOf, type EventForm, formOf } from './form.ts';
import { type Merged, mergeForms } from './merge.ts';
import { proposalForm } from './session.ts';

export type Saved =
  /** `event`: what to show; null for a proposal that stays one. `taken`: fields that came from elsewhere meanwhile. */
  | { readonly kind: 'saved'; readonly event: string | null; readonly taken: readonly string[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'conflict'; readonly theirs: EventForm; readonly merged: Merged };

export async function save(client: Client, target: EditorTarget, work: Work): Promise<Saved> {
  if (work.base === null) return create(client, work);
  if (diff(work.base, work.form).length === 0) return { kind: 'unchanged' };
  return attempt(client, target, work, work.base, [], 0);
}

/** A proposal that is saved and made an event of its own. */
export async function acceptSaved(client: Client, id: string): Promise<string | null> {
  const { events } = await client.call('proposal.accept', { ids: [id], as: 'new' });
  return events[0]?.id ?? null;
}

/** The form as it is to be stored: words read as dates where they can be (the others stay, for the form to say so), blanks left out. */
export async function finished(client: Client, form: EventForm, lang: Language): Promise<EventForm> {
  const read = async (text: string): Promise<string> => {
    if (text.trim() === '' || parseEdtf(text)) return text;
    return (await client.call('when.read', { text: text.slice(0, 200), lang })).edtf ?? text;
  };
  const when = await read(form.when);
  const claims = form.claims.filter(({ by, says }) => by.trim() !== '' || says.trim() !== '');
  if (form.kind === 'incident') return { ...form, when, claims };
  const outcomes = form.outcomes.map((line) => line.trim()).filter((line) => line !== '');
  const commitments = await Promise.all(
    form.commitments.map(async (commitment) => ({ ...commitment, text: commitment.text.trim(), due: commitment.due === null ? null : await read(commitment.due) })),
  );
  return { ...form, when, claims, outcomes, commitments };
}

async function create(client: Client, { form, why }: Work): Promise<Saved> {
  const { claims, citations, links, marking, note, tags } = form;
  const { id } = await client.call('event.create', { draft: draftOf(form), claims, citations, links, marking, note, tags, why });
  return { kind: 'saved', event: id, taken: [] };
}

/** Somebody may be faster more than once; after that the person decides. */
const ATTEMPTS = 3;

async function attempt(client: Client, target: EditorTarget, work: Work, base: EventForm, taken: readonly string[], count: number): Promise<Saved> {
  try {
    return await change(client, target, work, base, taken);
  } catch (error) {
    if (!(error instanceof RequestFailed) || error.failure.code !== 'conflict' || count >= ATTEMPTS) throw error;
    const theirs = await present(client, target);
    const merged = mergeForms(base, work.form, theirs);
    if (merged.conflicts.length > 0) return { kind: 'conflict', theirs, merged };
    return attempt(client, target, { ...work, form: merged.form }, theirs, [...taken, ...merged.taken], count + 1);
  }
}

async function change(client: Client, target: EditorTarget, { form, why }: Work, base: EventForm, taken: readonly string[]): Promise<Saved> {
  if (target.kind === 'event') {
    const { id } = await client.call('event.edit', { id: target.id, changes: diff(base, form), why });
    return { kind: 'saved', event: id, taken };
  }
  if (target.kind !== 'proposal') throw new Error(`a ${target.kind} has no earlier state`);
  const sides = [base, form].map((side) => ({ draft: draftOf(side), claims: side.claims }));
  await client.call('proposal.edit', { id: target.id, changes: diff(sides[0] ?? null, sides[1] ?? null) });
  return { kind: 'saved', event: null, taken };
}

async function present(client: Client, target: EditorTarget): Promise<EventForm> {
  if (target.kind === 'event') return formOf(await client.call('event.get', { id: target.id }));
  if (target.kind === 'proposal') return proposalForm(client, target.id, target.document);
  throw new Error(`a ${target.kind} has no earlier state`);
}
