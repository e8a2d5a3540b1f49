/** What each command asks of the backend and answers: the JSON value, and the same in words. */
import { type Client, createClient } from '#shared/contract/client';
import type { EventFilter } from '#shared/domain/filter';
import { MARKINGS } from '#shared/domain/marking';
import { EventStatus, EventType } from '#shared/domain/taxonomy';
import type { App } from '../../app.ts';
import type { Answer, Run, Teller } from './answer.ts';
import { history, lexicon, publisher, publishers, reread, step } from './desk-commands.ts';
import { extractedJson, eventsJson, type EventJson } from './event-json.ts';
import { feeds } from './feeds.ts';
import { articleOf, ingest } from './ingest.ts';
import { type Call, choice, type CommandName, numberOption, WrongUsage } from './usage.ts';
import { writeWhole } from './write-whole.ts';

export const RUN: Record<Exclude<CommandName, 'serve'>, Run> = {
  init: async (_call, client) => {
    const { file, events } = await client.call('workspace.status', {});
    return { json: { workspace: file, events }, text: `${file}: ${events} events` };
  },
  extract: async (call, client, tell) => {
    const { text, events, warnings } = await client.call('document.extract', articleOf(call.positionals[0] ?? '-', call));
    warnings.forEach(tell.warn);
    return eventsAnswer(events.map(({ draft, spans, frontier }) => extractedJson(draft, spans, frontier, text)));
  },
  ingest,
  events: async (call, client) => {
    const limit = numberOption(call, 'limit');
    const { events } = await client.call('event.list', { filter: filterOf(call), ...(limit === undefined ? {} : { limit }) });
    return eventsAnswer(await eventsJson(client, events));
  },
  document: async (call, client) => {
    const out = call.text('original');
    const { id, sha256, lang, published, publisher, text } = await client.call('document.get', { id: call.positionals[0] ?? '' });
    if (out !== undefined) return originalTo(out, id, client);
    return { json: { id, sha256, lang, published, publisher, text }, text };
  },
  feeds,
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

async function originalTo(out: string, id: string, client: Client): Promise<Answer> {
  const { name, mime, sha256, bytes } = await client.call('document.originalFile', { id });
  writeWhole(out, await client.call('document.original', { id }));
  return { json: { file: out, name, mime, sha256, bytes }, text: `${out}\n${sha256}` };
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
    includeOpenEnded: call.flag('include-open-ended') || undefined, insideOnly: call.flag('inside-only') || undefined, bbox: bbox === undefined ? undefined : boxOf(bbox, call),
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

function eventsAnswer(events: EventJson[]): Answer {
  const lines = events.map(({ id, when, type, where, status, title }) =>
    [id ?? '-', when, type, where.name ?? where.precision, status, title.fr].join('\t'));
  return { json: { events }, text: lines.join('\n') };
}
