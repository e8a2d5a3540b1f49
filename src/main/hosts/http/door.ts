/** The web door: the backend and the page over HTTP, on this machine only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { App } from '../../app.ts';
import { readPageFile } from '../page-files.ts';
import { rendererDir } from '../../paths.ts';
import { admittedPage, noSessionPage, usedLinkPage } from './entry-pages.ts';
import { comesFromElsewhere, HOST, originOf, refusalOf } from './guard.ts';
import { streamNotices } from './notices.ts';
import { sendPage, sendText } from './responses.ts';
import { answerCall } from './rpc.ts';
import { createSession, type Session } from './session.ts';

export interface HttpDoor {
  readonly port: number;
  /** The address with the first launch token; it opens once. */
  readonly url: string;
  /** A new address that opens once; those given before stop working. */
  freshUrl(): string;
  close(): Promise<void>;
}

export interface HttpDoorOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Where the built page lies. */
  readonly pageDir?: string;
}

/** Rejects with Node's own error (`EADDRINUSE`, `EACCES`) when the port cannot be had. */
export async function startHttpDoor(app: App, { port = 0, pageDir = rendererDir() }: HttpDoorOptions = {}): Promise<HttpDoor> {
  const session = createSession();
  const server = createServer();
  const bound = await listen(server, port);
  const room: Room = { app, session, port: bound, pageDir };
  server.on('request', (request, response) => void serve(room, request, response));
  const freshUrl = (): string => `${originOf(bound)}/?token=${session.issueToken()}`;
  return { port: bound, url: freshUrl(), freshUrl, close: () => close(server) };
}

interface Room {
  readonly app: App;
  readonly session: Session;
  readonly port: number;
  readonly pageDir: string;
}

async function serve(room: Room, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await answer(room, request, response);
  } catch (error) {
    // Nobody is left to tell when the reader hung up in mid-request.
    if (request.destroyed && !request.complete) return;
    console.error(error);
    if (response.headersSent) response.destroy();
    else sendText(response, 500, 'internal');
  }
}

async function answer(room: Room, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refusal = refusalOf(request, room.port);
  if (refusal !== null) return sendText(response, refusal, 'this address is not for you');
  const { path, token } = target(request);
  if (request.method === 'GET' && path === '/' && token !== null) return admit(room, token, request, response);
  if (!room.session.admits(request.headers.cookie, room.port)) return sendPage(response, 401, noSessionPage);
  if (request.method === 'POST' && path.startsWith('/rpc/')) return answerCall(room.app, path.slice('/rpc/'.length), request, response);
  if (request.method !== 'GET') return sendText(response, 405, 'GET expected');
  if (path === '/notices') {
    if (comesFromElsewhere(request)) return sendText(response, 403, 'this address is not for you');
    return streamNotices(room.app, response);
  }
  await sendPageFile(room.pageDir, path, response);
}

function admit(room: Room, token: string, request: IncomingMessage, response: ServerResponse): void {
  if (room.session.redeem(token)) {
    response.setHeader('set-cookie', room.session.cookieFor(room.port));
    return sendPage(response, 200, admittedPage);
  }
  // A reload of the link in the browser that used it needs no second cookie.
  if (room.session.admits(request.headers.cookie, room.port)) return sendPage(response, 200, admittedPage);
  sendPage(response, 403, usedLinkPage);
}

async function sendPageFile(pageDir: string, path: string, response: ServerResponse): Promise<void> {
  const file = await readPageFile(pageDir, path);
  if (file === null) return sendText(response, 404, 'no such file');
  response.writeHead(200, { ...file.headers, 'content-length': file.body.byteLength });
  response.end(file.body);
}

/** The path is kept as sent: a parser that resolves `..` would hide an attempt to leave the folder. */
function target(request: IncomingMessage): { path: string; token: string | null } {
  const [path = '/', query = ''] = (request.url ?? '/').split('?');
  return { path, token: new URLSearchParams(query).get('token') };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'));
      else resolve(address.port);
    });
  });
}

/** Does not wait for open streams: their readers would hold the door open for ever. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
