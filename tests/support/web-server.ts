/** A web server of the test's own on the loopback interface. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export type Page = (request: IncomingMessage, response: ServerResponse) => void;

export interface WebServer {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  readonly host: string;
  /** Paths asked for, in order. */
  readonly asked: string[];
  /** By path; any other answers 404. */
  readonly pages: Map<string, Page>;
  close(): Promise<void>;
}

export async function startWebServer(pages: Readonly<Record<string, Page>> = {}): Promise<WebServer> {
  const known = new Map(Object.entries(pages));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const page = known.get(path);
    if (page) page(request, response);
    else response.writeHead(404).end('absent');
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, asked, pages: known,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}

export function content(body: string | Buffer, type = 'text/html; charset=utf-8', headers: Readonly<Record<string, string>> = {}): Page {
  return (_request, response) => void response.writeHead(200, { 'content-type': type, ...headers }).end(body);
}

export function redirect(to: string): Page {
  return (_request, response) => void response.writeHead(302, { location: to }).end();
}

export function status(code: number): Page {
  return (_request, response) => void response.writeHead(code).end();
}

/** Takes the request and never answers. */
export const silence: Page = () => undefined;

function listen(server: Server): Promise<number> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
