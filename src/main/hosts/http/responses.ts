/** Responses of the web door; each carries the security headers. */
import type { ServerResponse } from 'node:http';
import { newNonce, securityHeaders } from '../csp.ts';

export function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));
}

export function sendBytes(response: ServerResponse, bytes: Uint8Array): void {
  send(response, 200, 'application/octet-stream', bytes);
}

/** Answers without reading what is still on its way, so the connection ends here. */
export function sendText(response: ServerResponse, status: number, message: string): void {
  response.setHeader('connection', 'close');
  send(response, status, 'text/plain; charset=utf-8', `${message}\n`);
}

/** `page` is given the nonce of its style element. */
export function sendPage(response: ServerResponse, status: number, page: (nonce: string) => string): void {
  const nonce = newNonce();
  send(response, status, 'text/html; charset=utf-8', page(nonce), nonce);
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array, nonce = newNonce()): void {
  response.writeHead(status, {
    ...securityHeaders(nonce),
    'content-type': type,
    'content-length': typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength,
    'cache-control': 'no-store',
  });
  response.end(body);
}
