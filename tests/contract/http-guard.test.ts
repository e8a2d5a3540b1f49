import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { startHttpDoor, type HttpDoor } from '../../src/main/hosts/http/door.ts';
import { ask, cookieFrom, type Answered, type Asked } from '../support/http.ts';

/** Answers what it was asked, so that a refusal shows as an absence of calls. */
function echo(calls: unknown[]): App {
  return {
    async dispatch(name, input) {
      calls.push([name, input]);
      return { ok: true, value: input };
    },
    subscribe: () => () => undefined,
    close: async () => undefined,
  };
}

let folder: string;
let door: HttpDoor;
let calls: unknown[];
let good: Record<string, string>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'confins-door-'));
  const pageDir = join(folder, 'page');
  mkdirSync(join(pageDir, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.js'), 'outside');
  writeFileSync(join(pageDir, 'index.html'), '<meta property="csp-nonce" nonce="%CSP_NONCE%">');
  writeFileSync(join(pageDir, 'assets', 'page.js'), 'inside');
  calls = [];
  door = await startHttpDoor(echo(calls), { pageDir });
  good = { cookie: await cookieFrom(door.url), origin: `http://127.0.0.1:${door.port}`, 'content-type': 'application/json' };
});

afterEach(async () => {
  await door.close();
  rmSync(folder, { recursive: true, force: true });
});

const send = (asked: Omit<Asked, 'port'>): Promise<Answered> => ask({ port: door.port, ...asked });
const call = (headers: Record<string, string>, body = '{"a":1}'): Promise<Answered> => send({ method: 'POST', path: '/rpc/some.method', headers, body });

describe('a call', () => {
  it('with cookie, origin and JSON reaches the backend', async () => {
    const { status, body } = await call(good);
    expect([status, JSON.parse(body.toString())]).toEqual([200, { ok: true, value: { a: 1 } }]);
    expect(calls).toEqual([['some.method', { a: 1 }]]);
  });

  it.each([
    ['another host name', { host: 'localhost:80' }, 403],
    ['a name made to point here', { host: 'attacker.example' }, 403],
    ['another origin', { origin: 'https://attacker.example' }, 403],
    ['the origin of another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['an opaque origin', { origin: 'null' }, 403],
    ['no cookie', { cookie: '' }, 401],
    ['a wrong cookie', { cookie: 'confins-1=abc' }, 401],
    ['a type that forms can send', { 'content-type': 'text/plain' }, 415],
    ['a type that only resembles JSON', { 'content-type': 'application/jsonp' }, 415],
  ])('with %s is refused', async (_what, headers, expected) => {
    expect((await call({ ...good, ...headers })).status).toBe(expected);
    expect(calls).toEqual([]);
  });

  it('without an origin is refused', async () => {
    const { cookie, 'content-type': type } = good;
    expect((await call({ cookie: cookie ?? '', 'content-type': type ?? '' })).status).toBe(403);
    expect(calls).toEqual([]);
  });

  it('with a broken body is refused', async () => {
    expect((await call(good, '{')).status).toBe(400);
  });

  it('with a body over 32 MiB is refused', async () => {
    expect((await call(good, JSON.stringify('x'.repeat(32 * 1024 * 1024)))).status).toBe(413);
    expect(calls).toEqual([]);
  });

  it('by another method than POST is refused', async () => {
    expect((await send({ method: 'PUT', path: '/rpc/some.method', headers: good, body: '{}' })).status).toBe(405);
  });
});

describe('a launch link', () => {
  it('sets a cookie of this port that scripts and other sites cannot use, on a page that goes on by itself', async () => {
    const { pathname, search } = new URL(door.freshUrl());
    const { status, headers, body } = await send({ path: pathname + search });
    expect(status).toBe(200);
    expect(headers['set-cookie']?.[0]).toMatch(new RegExp(`^confins-${door.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`));
    expect(body.toString()).toContain('http-equiv="refresh" content="0;url=/"');
  });

  it('opens once, and says so the second time', async () => {
    const { search } = new URL(door.url);
    const { status, headers, body } = await send({ path: `/${search}` });
    expect([status, headers['set-cookie']]).toEqual([403, undefined]);
    expect(body.toString()).toContain('Ce lien a déjà servi.');
    expect(body.toString()).toContain('This link was used already.');
  });

  it('opens again in the browser that used it', async () => {
    const { search } = new URL(door.url);
    expect((await send({ path: `/${search}`, headers: { cookie: good['cookie'] ?? '' } })).status).toBe(200);
  });

  it('stops working when a fresh one is given', async () => {
    const [older, newer] = [new URL(door.freshUrl()), new URL(door.freshUrl())];
    expect((await send({ path: `/${older.search}` })).status).toBe(403);
    expect((await send({ path: `/${newer.search}` })).status).toBe(200);
  });

  it('is not spent by a look without a body', async () => {
    const { search } = new URL(door.freshUrl());
    await send({ method: 'HEAD', path: `/${search}` });
    expect((await send({ path: `/${search}` })).status).toBe(200);
  });
});

describe('a file', () => {
  const get = (path: string): Promise<Answered> => send({ path, headers: { cookie: good['cookie'] ?? '' } });

  it('of the page is served with the headers that confine it', async () => {
    const { status, headers, body } = await get('/assets/page.js');
    expect([status, body.toString()]).toEqual([200, 'inside']);
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['content-security-policy']).toContain("default-src 'self'; script-src 'self'; style-src 'self' 'nonce-");
  });

  it('with a nonce carries the one of its own response', async () => {
    const [first, second] = [await get('/'), await get('/')];
    const nonces = [first, second].map(({ body }) => /nonce="([\w-]{22})"/.exec(body.toString())?.[1] ?? 'none');
    expect(first.headers['content-security-policy']).toContain(`'nonce-${nonces[0]}'`);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it.each(['/../secret.js', '/assets/../../secret.js', '/%2e%2e/secret.js', '/..%2fsecret.js', '/..%5csecret.js', '//etc/passwd', '/%00', '/%', '/assets', '/none.js'])(
    'outside of the page or absent is not found: %s',
    async (path) => {
      const { status, body } = await get(path);
      expect(status).toBe(404);
      expect(body.toString()).not.toContain('outside');
    },
  );

  it('is not served without a cookie', async () => {
    const { status, body } = await send({ path: '/assets/page.js' });
    expect(status).toBe(401);
    expect(body.toString()).toContain('Confins does not know this browser.');
  });
});

it('the stream of changes is closed to other sites', async () => {
  const headers = { cookie: good['cookie'] ?? '', 'sec-fetch-site': 'cross-site' };
  expect((await send({ path: '/notices', headers })).status).toBe(403);
});

it('the door listens on this machine only', async () => {
  expect(new URL(door.url).hostname).toBe('127.0.0.1');
});
