/** What the backend holds, asked from the page through whichever door it came. */
import type { Page } from '@playwright/test';
import { type Client, createClient } from '#shared/contract/client';
import type { Invoke, Reply } from '#shared/contract/rpc';

/** Rejects where the backend says no. */
export function clientOf(page: Page): Client {
  const invoke: Invoke = async (name, input) => replyOf(await page.evaluate(async ([method, body]) => {
    const bridge: unknown = Reflect.get(globalThis, 'confins');
    if (typeof bridge === 'object' && bridge !== null) return Reflect.get(bridge, 'invoke')(method, JSON.parse(body));
    const response = await fetch(`/rpc/${method}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return response.json();
  }, [name, JSON.stringify(input)] as const));
  return createClient(invoke);
}

/** The one place where the page's untyped answer becomes a reply. */
function replyOf(value: unknown): Reply<unknown> {
  return value as Reply<unknown>;
}
