/** `ingest`: files, standard input and addresses, one after the other; one that fails leaves the rest. */
import { readFileSync } from 'node:fs';
import { type Client, RequestFailed } from '#shared/contract/client';
import type { Ingested } from '#shared/contract/methods/documents';
import type { Methods } from '#shared/contract/methods';
import { ConfinsError, type Failure, type InputOf } from '#shared/contract/rpc';
import type { Answer, Teller } from './answer.ts';
import { eventsJson } from './event-json.ts';
import { type Call, choice } from './usage.ts';
import { reasonOf } from './write-whole.ts';

/** One argument answers its document or throws; several answer `{ documents, failures }` with exit code 1 where any failed. */
export async function ingest(call: Call, client: Client, tell: Teller): Promise<Answer> {
  const [first = '-', ...more] = call.positionals;
  if (more.length === 0) return ingestOne(first, call, client, tell);
  const answers: Answer[] = [];
  const failures: { name: string; error: Failure }[] = [];
  for (const name of call.positionals) {
    try {
      answers.push(await ingestOne(name, call, client, tell));
    } catch (error) {
      const failure = failureOf(error);
      tell.fail(name, failure);
      failures.push({ name, error: failure });
    }
  }
  return {
    json: { documents: answers.map(({ json }) => json), failures }, text: answers.map(({ text }) => text).join('\n'), exitCode: failures.length > 0 ? 1 : 0,
  };
}

async function ingestOne(name: string, call: Call, client: Client, tell: Teller): Promise<Answer> {
  const { document, proposals, warnings } = await takenIn(name, call, client);
  for (const warning of warnings) tell.warn(name, warning);
  const pending = proposals.filter(({ state }) => state === 'pending').map(({ id }) => id);
  const accepted = call.flag('accept') && pending.length > 0 ? await client.call('proposal.accept', { ids: pending }) : null;
  const after = accepted ? (await client.call('proposal.list', { document: document.id })).proposals : proposals;
  const events = await eventsJson(client, accepted?.events ?? []);
  const { text: _text, ...summary } = document;
  // What a proposal looked like is told as it was before it was accepted.
  const told = after.map((proposal) => ({ ...proposal, looksLike: proposals.find(({ id }) => id === proposal.id)?.looksLike ?? null }));
  const lines = told.map(({ id, state, draft, looksLike }) =>
    `${id}  ${state}  ${draft.when}  ${draft.type}  ${draft.where.name ?? draft.where.precision}${looksLike ? `  looks like ${looksLike.event}` : ''}`);
  return { json: { document: summary, proposals: told, events }, text: [document.id, ...lines].join('\n') };
}

function takenIn(name: string, call: Call, client: Client): Promise<Ingested> {
  const publisher = call.text('publisher') ?? null;
  if (!/^https?:\/\//i.test(name)) return client.call('document.ingest', { ...articleOf(name, call), publisher });
  return client.call('document.fetch', { url: name, publisher, ...infoOf(call) });
}

/** A file's bytes with what the options say of it. Throws `document.unreadable_file`. */
export function articleOf(name: string, call: Call): InputOf<Methods['document.extract']> {
  return { source: { from: 'file', name, base64: readInput(name).toString('base64') }, ...infoOf(call) };
}

function infoOf(call: Call): { lang: 'fr' | 'en' | 'auto'; published?: string } {
  const published = call.text('published');
  return { lang: choice(call, 'lang', ['fr', 'en', 'auto'], 'auto'), ...(published === undefined ? {} : { published }) };
}

function readInput(name: string): Buffer {
  try {
    return readFileSync(name === '-' ? 0 : name);
  } catch (cause) {
    throw new ConfinsError('not_found', 'document.unreadable_file', { name, reason: reasonOf(cause) }, { cause });
  }
}

/** What is no failure of the item itself, such as a wrong option, ends the command. */
function failureOf(error: unknown): Failure {
  if (error instanceof RequestFailed && error.failure.code !== 'busy') return error.failure;
  if (error instanceof ConfinsError) return { code: error.code, message: error.key, params: error.params };
  throw error;
}
