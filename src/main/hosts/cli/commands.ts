/** What each command asks of the backend and answers: the JSON value, and the same in words. */
import { type Client, createClient } from '#shared/contract/client';
import type { App } from '../../app.ts';
import type { Answer, Run } from './answer.ts';
import { history, lexicon, publisher, publishers, reread, step } from './desk-commands.ts';
import { extractedJson, eventsJson, type EventJson } from './event-json.ts';
import { feeds } from './feeds.ts';
import { articleOf, ingest } from './ingest.ts';
import { filterOf } from './filter-options.ts';
import { reports } from './numbered-reports.ts';
import { report } from './reports.ts';
import { views } from './views.ts';
import { type CommandName, numberOption } from './usage.ts';
import { writeWhole } from './write-whole.ts';

export const RUN: Record<Exclude<CommandName, 'serve'>, Run> = {
  init: async (_call, client) => {
    const { file, events } = await client.call('workspace.status', {});
    return { json: { workspace: file, events }, text: `${file}: ${events} events` };
  },
  extract: async (call, client, tell) => {
    const name = call.positionals[0] ?? '-';
    const { text, events, warnings } = await client.call('document.extract', articleOf(name, call));
    for (const warning of warnings) tell.warn(name, warning);
    return eventsAnswer(events.map(({ draft, spans, frontier }) => extractedJson(draft, spans, frontier, text)));
  },
  ingest,
  events: async (call, client) => {
    const limit = numberOption(call, 'limit');
    const { events } = await client.call('event.list', { filter: await filterOf(call, client), ...(limit === undefined ? {} : { limit }) });
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
  reports,
  views,
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

function eventsAnswer(events: EventJson[]): Answer {
  const lines = events.map(({ id, when, type, where, status, title }) =>
    [id ?? '-', when, type, where.name ?? where.precision, status, title.fr].join('\t'));
  return { json: { events }, text: lines.join('\n') };
}
