import { expect, test } from './door.ts';

test('the page gets two functions and nothing of Electron or Node', async ({ desk, door }) => {
  const found = await desk.evaluate(() => {
    const api: unknown = Reflect.get(globalThis, 'confins');
    const names = typeof api === 'object' && api !== null ? Object.keys(api) : [];
    return { names, leaked: ['require', 'process', 'ipcRenderer', 'Buffer', 'standinInvoke'].filter((name) => name in globalThis) };
  });
  expect(found).toEqual({ names: door === 'web' ? [] : ['invoke', 'subscribe'], leaked: [] });
});

test('the page is served under the strict policy', async ({ desk }) => {
  const headers = await desk.evaluate(async () => Object.fromEntries((await fetch('/')).headers));
  expect(headers['content-security-policy']).toMatch(/^default-src 'self'; script-src 'self'; style-src 'self' 'nonce-[\w-]{22}'; /);
  expect(headers['x-content-type-options']).toBe('nosniff');
});
