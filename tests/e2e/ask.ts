/** What the backend holds, asked through the same door as the page. */
import type { Page } from '@playwright/test';
import type { MethodName, Methods } from '#shared/contract/methods';
import type { InputOf, OutputOf } from '#shared/contract/rpc';

export async function ask<N extends MethodName>(desk: Page, name: N, input: InputOf<Methods[N]>): Promise<OutputOf<Methods[N]>> {
  const sent: readonly [string, unknown] = [name, input];
  const reply: { ok: boolean; value?: unknown; error?: unknown } = await desk.evaluate(async ([method, asked]) => {
    const bridge = Reflect.get(globalThis, 'confins');
    if (bridge) return bridge.invoke(method, asked);
    const response = await fetch(`/rpc/${method}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(asked) });
    return response.json();
  }, sent);
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
  return outputOf(name, reply.value);
}

/** The one place where the door's answer takes the method's type. */
function outputOf<N extends MethodName>(_name: N, value: unknown): OutputOf<Methods[N]> {
  return value as OutputOf<Methods[N]>;
}
