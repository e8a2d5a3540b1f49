import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfinsError } from '#shared/contract/rpc';
import { content, redirect, silence, startWebServer, status, type WebServer } from '../../../tests/support/web-server.ts';
import { createFetch, type Fetched, type FetchOptions } from './fetch.ts';

let server: WebServer;
beforeEach(async () => {
  server = await startWebServer();
});
afterEach(() => server.close());

const LIMITS = { time: 400, size: 1024 * 1024, redirects: 5 };
const options = (more: Partial<FetchOptions> = {}): FetchOptions => ({ signal: new AbortController().signal, accept: '*/*', ...more });

function fetched(path: string, more: Partial<FetchOptions> = {}): Promise<Fetched> {
  return createFetch(() => [server.host], LIMITS)(`${server.origin}${path}`, options(more));
}

async function failure(work: Promise<unknown>): Promise<{ code: string; key: string; params: Record<string, string> }> {
  const error = await work.then(() => expect.fail('nothing failed'), (caught: unknown) => caught);
  if (error instanceof ConfinsError) return { code: error.code, key: error.key, params: error.params };
  throw error;
}

describe('an address', () => {
  it('is fetched with its type and its marks, after redirects', async () => {
    server.pages.set('/a', redirect('/b#part'));
    server.pages.set('/b', content('bonjour', 'text/plain', { etag: '"1"', 'last-modified': 'Fri, 10 May 2024 08:00:00 GMT' }));
    expect(await fetched('/a')).toEqual({
      url: `${server.origin}/b`, bytes: Buffer.from('bonjour'), mime: 'text/plain', etag: '"1"', lastModified: 'Fri, 10 May 2024 08:00:00 GMT',
    });
  });

  it('is asked for without cookies, and with what is known of it', async () => {
    let headers: Record<string, unknown> = {};
    server.pages.set('/set', (_request, response) => void response.writeHead(302, { location: '/a', 'set-cookie': 'a=b' }).end());
    server.pages.set('/a', (request, response) => {
      headers = request.headers;
      response.writeHead(304, { etag: '"2"' }).end();
    });
    const { bytes } = await fetched('/set', { conditions: { etag: '"1"', lastModified: null } });
    expect([bytes, headers['cookie'], headers['if-none-match'], headers['if-modified-since']]).toEqual([null, undefined, '"1"', undefined]);
  });

  it('is unpacked within the limit', async () => {
    server.pages.set('/small', content(gzipSync('bonjour'), 'text/plain', { 'content-encoding': 'gzip' }));
    server.pages.set('/bomb', content(gzipSync(Buffer.alloc(2 * 1024 * 1024)), 'text/plain', { 'content-encoding': 'gzip' }));
    expect((await fetched('/small')).bytes).toEqual(Buffer.from('bonjour'));
    expect(await failure(fetched('/bomb'))).toEqual({ code: 'unsupported', key: 'fetch.too_large', params: { url: `${server.origin}/bomb`, limit: '1' } });
  });

  it('that is too large is left, whether the server says so or not', async () => {
    const body = Buffer.alloc(LIMITS.size + 1, 97);
    server.pages.set('/told', content(body, 'text/plain', { 'content-length': String(body.length) }));
    server.pages.set('/untold', (_request, response) => {
      response.writeHead(200, { 'transfer-encoding': 'chunked' });
      response.end(body);
    });
    expect((await failure(fetched('/told'))).key).toBe('fetch.too_large');
    expect((await failure(fetched('/untold'))).key).toBe('fetch.too_large');
  });

  it('that leads on and on is left', async () => {
    server.pages.set('/loop', redirect('/loop'));
    expect((await failure(fetched('/loop'))).key).toBe('fetch.redirects');
    expect(server.asked).toHaveLength(6);
  });

  it('that never answers is left in time, whether before or within the page', async () => {
    server.pages.set('/never', silence);
    server.pages.set('/half', (_request, response) => {
      response.writeHead(200);
      response.write('début');
    });
    expect(await failure(fetched('/never'))).toEqual({ code: 'unsupported', key: 'fetch.timeout', params: { host: server.host, seconds: '0.4' } });
    expect((await failure(fetched('/half'))).key).toBe('fetch.timeout');
  });

  it('can be given up', async () => {
    server.pages.set('/never', silence);
    const given = new AbortController();
    const waiting = failure(fetched('/never', { signal: given.signal }));
    given.abort();
    expect((await waiting).key).toBe('job.cancelled');
  });

  it.each([[404, 'fetch.not_found'], [410, 'fetch.not_found'], [403, 'fetch.denied'], [500, 'fetch.status']])('that answers %d says so', async (code, key) => {
    server.pages.set('/a', status(code));
    expect((await failure(fetched('/a'))).key).toBe(key);
  });

  it('where nobody listens says so', async () => {
    const closed = server.host;
    await server.close();
    expect(await failure(createFetch(() => [closed], LIMITS)(`http://${closed}/`, options()))).toEqual({ code: 'unsupported', key: 'fetch.failed', params: { host: closed, reason: 'ECONNREFUSED' } });
  });
});

it('an allowed host is known by its name in any case, or with its port', async () => {
  server.pages.set('/a', content('x'));
  const [name = '', port = ''] = server.host.split(':');
  const reach = (...hosts: string[]): Promise<unknown> => createFetch(() => hosts, LIMITS)(`http://localhost:${port}/a`, options()).then(() => 'read', (error: unknown) => Reflect.get(Object(error), 'key'));
  expect([name, await reach('LocalHost'), await reach(`localhost:${port}`), await reach(`localhost:${Number(port) + 1}`), await reach('local')])
    .toEqual(['127.0.0.1', 'read', 'read', 'fetch.refused_address', 'fetch.refused_address']);
});

describe('a private network', () => {
  const reach = (url: string): Promise<unknown> => createFetch(() => [], LIMITS)(url, options());

  it.each(['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', 'localhost', '169.254.169.254', '10.1.2.3'])('is not reached by http://%s/', async (host) => {
    expect((await failure(reach(`http://${host}:9/`))).key).toBe('fetch.refused_address');
  });

  it('is not reached by a redirect', async () => {
    const other = await startWebServer({ '/': content('geheim') });
    server.pages.set('/a', redirect(`${other.origin}/`));
    expect(await failure(fetched('/a'))).toEqual({ code: 'unsupported', key: 'fetch.refused_address', params: { host: other.host } });
    expect(other.asked).toEqual([]);
    await other.close();
  });
});

it.each(['ftp://example.org/a', 'file:///etc/passwd', 'javascript:alert(1)', 'http://', 'pas une adresse'])('%s is no address of the web', async (url) => {
  expect((await failure(createFetch(() => [], LIMITS)(url, options()))).key).toBe('fetch.not_http');
});
