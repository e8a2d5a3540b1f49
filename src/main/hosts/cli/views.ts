/** `views`: those that the workspace keeps by name. */
import type { Client } from '#shared/contract/client';
import type { Answer } from './answer.ts';
import { type Call, WrongUsage } from './usage.ts';

export async function views(call: Call, client: Client): Promise<Answer> {
  const [what = ''] = call.positionals;
  if (what !== 'list') throw new WrongUsage(`"views" takes list, not "${what}"`, call.command);
  const listed = await client.call('view.list', {});
  const lines = listed.views.map(({ id, name, filter, order, reversed }) => [id, name, reversed ? `${order} reversed` : order, JSON.stringify(filter)].join('\t'));
  return { json: listed, text: lines.join('\n') };
}
