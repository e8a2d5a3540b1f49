/** `feeds`: listed, watched, polled now, given up. */
import type { Client } from '#shared/contract/client';
import { feedName } from '#shared/domain/feed';
import type { Answer, Teller } from './answer.ts';
import { type Call, numberOption, WrongUsage } from './usage.ts';

export async function feeds(call: Call, client: Client, tell: Teller): Promise<Answer> {
  const [what = '', subject] = call.positionals;
  switch (what) {
    case 'list':
      return list(client);
    case 'add':
      return add(given(subject, 'an address', call), call, client);
    case 'poll':
      return poll(subject, client, tell);
    case 'remove':
      return { json: await client.call('feed.remove', { id: given(subject, 'the id of a feed', call) }), text: subject ?? '' };
    default:
      throw new WrongUsage(`"feeds" takes list, add, poll or remove, not "${what}"`, call.command);
  }
}

async function list(client: Client): Promise<Answer> {
  const { feeds } = await client.call('feed.list', {});
  const lines = feeds.map((feed) => [feed.id, feedName(feed), feed.paused ? 'paused' : `${feed.intervalMinutes} min`, `${feed.documents} documents`, feed.lastError?.message ?? 'ok', feed.url].join('\t'));
  return { json: { feeds }, text: lines.join('\n') };
}

async function add(url: string, call: Call, client: Client): Promise<Answer> {
  const [title, publisher, every] = [call.text('title'), call.text('publisher'), numberOption(call, 'every')];
  const feed = await client.call('feed.add', {
    url, ...(title === undefined ? {} : { title }), ...(publisher === undefined ? {} : { publisher }), ...(every === undefined ? {} : { intervalMinutes: every }),
  });
  return { json: { feed }, text: feed.id };
}

/** Exit code 1 where a feed could not be read; items that failed are among its numbers. */
async function poll(id: string | undefined, client: Client, tell: Teller): Promise<Answer> {
  const { outcomes } = await client.call('feed.poll', id === undefined ? {} : { id });
  for (const { feed, error } of outcomes) if (error) tell.fail(feed, error);
  const lines = outcomes.map(({ feed, added, failed, error }) => `${feed}\t${added.length} added\t${failed} failed${error ? `\t${error.message}` : ''}`);
  return { json: { outcomes }, text: lines.join('\n'), exitCode: outcomes.some(({ error }) => error !== null) ? 1 : 0 };
}

function given(subject: string | undefined, what: string, call: Call): string {
  if (subject === undefined) throw new WrongUsage(`"feeds ${call.positionals[0]}" needs ${what}`, call.command);
  return subject;
}
