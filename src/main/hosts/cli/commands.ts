/** What each command asks of the backend and answers: the JSON value, and the same in words. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type Client, createClient } from '#shared/contract/client';
import type { Methods } from '#shared/contract/methods';
import { ConfinsError, type InputOf } from '#shared/contract/rpc';
import type { Language } from '#shared/domain/document';
import type { EventFilter } from '#shared/domain/filter';
import { MARKINGS } from '#shared/domain/marking';
import { EventStatus, EventType } from '#shared/domain/taxonomy';
import type { App } from '../../app.ts';
import { history, lexicon, publisher, publishers, reread, step } from './desk-commands.ts';
import { eventJson, extractedJson, type EventJson } from './event-json.ts';
import { type Call, choice, type CommandName, numberOption, WrongUsage } from './usage.ts';

/** Tells progress and warnings on stderr; `lang` is the reader's. */
export interface Teller {
  readonly lang: Language;
  readonly warn: (warning: { message: string; params: Record<string, string> }) => void;
  readonly progress: (line: string) => void;
}

export interface Answer {
  readonly json: unknown;
  readonly text: string;
  /** Exit code where the command did its work and the answer itself is a failure (`check`). */
  readonly exitCode?: number;
}

type Run = (call: Call, client: Client, tell: Teller) => Promise<Answer>;

export const RUN: Record<Exclude<CommandName, 'serve'>, Run> = {
  init: async (_call, client) => {
    const { file, events } = await client.call('workspace.status', {});
    return { json: { workspace: file, events }, text: `${file}: ${events} events` };
  },
  extract: async (call, client, tell) => {
    const { text, events, warnings } = await client.call('document.extract', articleOf(call));
    warnings.forEach(tell.warn);
    return eventsAnswer(events.map(({ draft, spans, frontier }) => extractedJson(draft, spans, frontier, text)));
  },
  ingest,
  events: async (call, client) => {
    const limit = numberOption(call, 'limit');
    const { events } = await client.call('event.list', { filter: filterOf(call), ...(limit === undefined ? {} : { limit }) });
    return eventsAnswer(await toJson(client, events));
  },
  document: async (call, client) => {
    const { id, sha256, lang, published, publisher, text } = await client.call('document.get', { id: call.positionals[0] ?? '' });
    return { json: { id, sha256, lang, published, publisher, text }, text };
  },
  report,
  history,
  undo: (_call, client) => step('undo', client),
  redo: (_call, client) => step('redo', client),
  publishers: (_call, client) => publishers(client),
  publisher,
  lexicon,
  reread,
  check: async (_call, client) => {
    const result = await client.call('workspace.check', {});
    return { json: result, text: result.ok ? 'ok' : result.problems.join('\n'), exitCode: result.ok ? 0 : 1 };
  },
};

export function clientOf(app: Pick<App, 'dispatch'>): Client {
  return createClient(app.dispatch);
}

async function ingest(call: Call, client: Client, tell: Teller): Promise<Answer> {
  const publisher = call.text('publisher') ?? null;
  const { document, proposals, warnings } = await client.call('document.ingest', { ...articleOf(call), publisher });
  warnings.forEach(tell.warn);
  const pending = proposals.filter(({ state }) => state === 'pending').map(({ id }) => id);
  const accepted = call.flag('accept') && pending.length > 0 ? await client.call('proposal.accept', { ids: pending }) : null;
  const after = accepted ? (await client.call('proposal.list', { document: document.id })).proposals : proposals;
  const events = await toJson(client, accepted?.events ?? []);
  const { text: _text, ...summary } = document;
  // What a proposal looked like is told as it was before it was accepted.
  const told = after.map((proposal) => ({ ...proposal, looksLike: proposals.find(({ id }) => id === proposal.id)?.looksLike ?? null }));
  const lines = told.map(({ id, state, draft, looksLike }) =>
    `${id}  ${state}  ${draft.when}  ${draft.type}  ${draft.where.name ?? draft.where.precision}${looksLike ? `  looks like ${looksLike.event}` : ''}`);
  return { json: { document: summary, proposals: told, events }, text: [document.id, ...lines].join('\n') };
}

async function report(call: Call, client: Client, tell: Teller): Promise<Answer> {
  const out = call.text('out') ?? '';
  const made = await client.call('report.render', {
    from: call.text('from') ?? '', to: call.text('to') ?? '', lang: choice(call, 'lang', ['fr', 'en'], 'fr'),
    marking: choice(call, 'marking', MARKINGS, 'clear'), format: choice(call, 'format', ['pdf', 'md'], formatOf(out)),
  });
  writeWhole(out, await client.call('report.file', { id: made.id }));
  tell.progress(`${out}: ${made.included} events, ${made.withheld} withheld`);
  const { sha256, included, withheld } = made;
  return { json: { file: out, sha256, included, withheld }, text: `${out}\n${sha256}` };
}

function formatOf(file: string): 'pdf' | 'md' {
  return file.endsWith('.md') ? 'md' : 'pdf';
}

function articleOf(call: Call): InputOf<Methods['document.extract']> {
  const name = call.positionals[0] ?? '-';
  const published = call.text('published');
  return {
    source: { from: 'file', name, base64: readInput(name).toString('base64') },
    lang: choice(call, 'lang', ['fr', 'en', 'auto'], 'auto'),
    ...(published === undefined ? {} : { published }),
  };
}

function readInput(name: string): Buffer {
  try {
    return readFileSync(name === '-' ? 0 : name);
  } catch (cause) {
    throw new ConfinsError('not_found', 'document.unreadable_file', { name, reason: reasonOf(cause) }, { cause });
  }
}

/** Written beside and renamed, so that no half file stands under the name. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const partial = `${file}.partial-${process.pid}`;
  try {
    writeFileSync(partial, bytes);
    renameSync(partial, file);
  } catch (cause) {
    rmSync(partial, { force: true });
    throw new ConfinsError('unsupported', 'report.target_unwritable', { file, reason: reasonOf(cause) }, { cause });
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}

function filterOf(call: Call): EventFilter {
  const [bbox, km] = [call.text('bbox'), call.text('km')];
  const closed = (name: string, allowed: readonly string[]): readonly string[] | undefined => {
    const wrong = call.list(name)?.find((value) => !allowed.includes(value));
    if (wrong !== undefined) throw new WrongUsage(`--${name} takes ${allowed.join(', ')}, not "${wrong}"`, call.command);
    return call.list(name);
  };
  // Texts only take the filter's type here; dispatch validates every value.
  const given: Record<string, unknown> = {
    text: call.text('text'), kinds: closed('kind', ['incident', 'meeting']), types: closed('type', EventType.options),
    statuses: closed('status', EventStatus.options), actors: call.list('actor'),
    sides: closed('side', ['ML', 'MR', 'disputed', 'unknown']), grade: call.text('grade'),
    maxDistanceKm: numberOption(call, 'max-distance'), km: km === undefined ? undefined : kmOf(km, call),
    from: call.text('from'), to: call.text('to'),
    includeOpenEnded: call.flag('include-open-ended') || undefined, bbox: bbox === undefined ? undefined : boxOf(bbox, call),
  };
  return given;
}

function boxOf(text: string, call: Call): number[] {
  const numbers = text.split(',').map(Number);
  const [west = 0, south = 0, east = 0, north = 0] = numbers;
  if (numbers.length !== 4 || !numbers.every(Number.isFinite) || west > east || south > north) {
    throw new WrongUsage(`--bbox takes west,south,east,north in degrees, not "${text}"`, call.command);
  }
  return numbers;
}

function kmOf(text: string, call: Call): number[] {
  const numbers = text.split(',').map(Number);
  const [from = 0, to = 0] = numbers;
  if (numbers.length !== 2 || !numbers.every(Number.isFinite) || from < 0 || from > to) {
    throw new WrongUsage(`--km takes from,to in kilometres along the border, not "${text}"`, call.command);
  }
  return numbers;
}

async function toJson(client: Client, events: Parameters<typeof eventJson>[0][]): Promise<EventJson[]> {
  const cited = new Set(events.flatMap(({ citations }) => citations.map(({ document }) => document)).filter((id) => id !== null));
  const texts = new Map<string, string>();
  for (const id of cited) texts.set(id, (await client.call('document.get', { id })).text);
  return events.map((event) => eventJson(event, (document) => texts.get(document) ?? ''));
}

function eventsAnswer(events: EventJson[]): Answer {
  const lines = events.map(({ id, when, type, where, status, title }) =>
    [id ?? '-', when, type, where.name ?? where.precision, status, title.fr].join('\t'));
  return { json: { events }, text: lines.join('\n') };
}
