/** `POST /rpc/<method>`: JSON in; JSON or, for a bulk method, bytes out. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App } from '../../app.ts';
import { isJson } from './guard.ts';
import { sendBytes, sendJson, sendText } from './responses.ts';

/** In bytes. A text of 20 MB, the largest that is read, is under 28 MB as base64. */
const BODY_LIMIT = 32 * 1024 * 1024;

/** A failed method is still a 200: the failure is the reply. Other statuses mean that the method was never asked. */
export async function answerCall(app: App, name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isJson(request)) return sendText(response, 415, 'application/json expected');
  const body = await bodyOf(request);
  if (body === null) return sendText(response, 413, `at most ${BODY_LIMIT} bytes expected`);
  const parsed = parseJson(body);
  if (parsed === null) return sendText(response, 400, 'JSON expected');
  const reply = await app.dispatch(name, parsed.input);
  if (reply.ok && reply.value instanceof Uint8Array) return sendBytes(response, reply.value);
  sendJson(response, reply);
}

/** Reads a body that is too long to its end as well, without keeping it: a browser takes an earlier answer for a broken connection. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes: Buffer = chunk;
    length += bytes.length;
    if (length <= BODY_LIMIT) chunks.push(bytes);
    else chunks.length = 0;
  }
  return length > BODY_LIMIT ? null : Buffer.concat(chunks).toString('utf8');
}

function parseJson(body: string): { input: unknown } | null {
  try {
    return { input: JSON.parse(body) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
