/** The backend as the page itself reaches it, through whichever door the page came. */
import type { Page } from '@playwright/test';
import { createClient, type Client } from '#shared/contract/client';
import type { Reply } from '#shared/contract/rpc';

export function backendOf(page: Page): Client {
  return createClient(async (name, input) => replyOf(await page.evaluate(send, { name, input })));
}

/** Runs in the page. */
async function send({ name, input }: { name: string; input: unknown }): Promise<unknown> {
  const bridge: { invoke(name: string, input: unknown): Promise<unknown> } | undefined = Reflect.get(globalThis, 'confins');
  if (bridge) return bridge.invoke(name, input);
  const response = await fetch(`/rpc/${name}`, {
    method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input),
  });
  return response.json();
}

/** The one place where what came through the page takes its type. */
function replyOf(reply: unknown): Reply<unknown> {
  return reply as Reply<unknown>;
}
