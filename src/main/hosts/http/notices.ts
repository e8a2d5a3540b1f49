/** `GET /notices`: what changed, as server-sent events, one JSON notice a message. */
import type { ServerResponse } from 'node:http';
import type { App } from '../../app.ts';
import { newNonce, securityHeaders } from '../csp.ts';

/** In milliseconds. A silent stream would not tell either side that the other is gone. */
const HEARTBEAT = 25_000;

export function streamNotices(app: App, response: ServerResponse): void {
  response.writeHead(200, { ...securityHeaders(newNonce()), 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': open\n\n');
  const unsubscribe = app.subscribe((notice) => response.write(`data: ${JSON.stringify(notice)}\n\n`));
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT);
  response.on('close', () => {
    clearInterval(heartbeat);
    unsubscribe();
  });
}
