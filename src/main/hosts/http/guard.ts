/** What the web door refuses before it looks at what is asked. */
import type { IncomingMessage } from 'node:http';

/** The address that the door answers to, and no other name for the same machine. */
export const HOST = '127.0.0.1';

/**
 * 403 unless the request names this door exactly: a page elsewhere cannot set `Host`, and a name made to point here carries its own.
 * `null` lets the request through.
 */
export function refusalOf(request: IncomingMessage, port: number): 403 | null {
  if (request.headers.host !== `${HOST}:${port}`) return 403;
  const { origin } = request.headers;
  if (origin !== undefined && origin !== originOf(port)) return 403;
  return request.method === 'POST' && origin === undefined ? 403 : null;
}

export function originOf(port: number): string {
  return `http://${HOST}:${port}`;
}

/** Other types could be sent by a form of another page without the browser asking first. */
export function isJson(request: IncomingMessage): boolean {
  const [type] = (request.headers['content-type'] ?? '').split(';');
  return type?.trim().toLowerCase() === 'application/json';
}

/** Whether another site made the browser ask. Absent on old browsers, which `Host`, `Origin` and the strict cookie still cover. */
export function comesFromElsewhere(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
