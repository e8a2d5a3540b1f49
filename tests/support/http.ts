/** Plain requests to the web door, free to send what a browser would not. */
import { request, type IncomingHttpHeaders } from 'node:http';

export interface Asked {
  readonly port: number;
  readonly method?: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export function ask({ port, method = 'GET', path, headers = {}, body }: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** What a browser keeps after it opened a launch link. */
export async function cookieFrom(url: string): Promise<string> {
  const { port, pathname, search } = new URL(url);
  const { headers } = await ask({ port: Number(port), path: pathname + search });
  return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}
