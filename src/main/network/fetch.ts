/**
 * Fetches an address of the public internet: http and https only, bounded in time, size and redirects, without cookies.
 * Every host is resolved and checked, and the very address that was checked is connected to.
 */
import { ConfinsError } from '#shared/contract/rpc';
import { type Answer, type Conditions, request } from './request.ts';

export interface FetchOptions {
  readonly signal: AbortSignal;
  readonly accept: string;
  /** What is known already: an unchanged page answers without a body. */
  readonly conditions?: Conditions;
}

export interface Fetched extends Conditions {
  /** After redirects. */
  readonly url: string;
  /** Null where nothing changed. */
  readonly bytes: Uint8Array | null;
  /** The `Content-Type` header. */
  readonly mime: string | null;
}

export type Fetch = (address: string, options: FetchOptions) => Promise<Fetched>;

export interface FetchLimits {
  /** Milliseconds for everything together. */
  readonly time: number;
  /** Bytes. */
  readonly size: number;
  readonly redirects: number;
}

export const FETCH_LIMITS: FetchLimits = { time: 10_000, size: 10 * 1024 * 1024, redirects: 5 };

/**
 * `allowedHosts`: hosts, with or without a port, that may lie in a private network. The function throws ConfinsError
 * `fetch.*` or `job.cancelled`, each naming the address.
 */
export function createFetch(allowedHosts: () => readonly string[], limits: FetchLimits = FETCH_LIMITS): Fetch {
  return async (address, { signal, accept, conditions = { etag: null, lastModified: null } }) => {
    const start = webAddress(address);
    const deadline = AbortSignal.timeout(limits.time);
    try {
      return await follow(start, { allowed: allowedHosts(), accept, conditions, limits, signal: AbortSignal.any([signal, deadline]) });
    } catch (error) {
      if (signal.aborted) throw new ConfinsError('cancelled', 'job.cancelled', { name: address }, { cause: error });
      if (deadline.aborted) throw new ConfinsError('unsupported', 'fetch.timeout', { host: start.host, seconds: String(limits.time / 1000) }, { cause: error });
      throw error;
    }
  };
}

interface Journey {
  readonly allowed: readonly string[];
  readonly accept: string;
  readonly conditions: Conditions;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
}

async function follow(start: URL, journey: Journey): Promise<Fetched> {
  const { limits, allowed } = journey;
  let url = start;
  for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
    const answer = await request(url, { ...journey, isAllowed: isNamed(url, allowed), sizeLimit: limits.size });
    if (answer.location === null) return arrived(url, answer);
    url = webAddress(URL.canParse(answer.location, url.href) ? new URL(answer.location, url.href).href : answer.location);
  }
  throw new ConfinsError('unsupported', 'fetch.redirects', { url: start.href, limit: String(limits.redirects) });
}

/** By its name, or by its name and port. */
function isNamed({ hostname, port, protocol }: URL, allowed: readonly string[]): boolean {
  const withPort = `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
  return allowed.some((host) => [hostname, withPort].includes(host.toLowerCase()));
}

function arrived(url: URL, { status, bytes, mime, etag, lastModified }: Answer): Fetched {
  if (status === 304 || (status >= 200 && status < 300)) return { url: url.href, bytes: status === 304 ? null : bytes, mime, etag, lastModified };
  const params = { url: url.href, status: String(status) };
  if (status === 404 || status === 410) throw new ConfinsError('not_found', 'fetch.not_found', params);
  throw new ConfinsError('unsupported', status === 401 || status === 403 ? 'fetch.denied' : 'fetch.status', params);
}

/** An address as typed, `https` for want of a scheme. What follows `#` and any user name stay here. Throws `fetch.not_http`. */
export function webAddress(text: string): URL {
  const typed = text.trim();
  const whole = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]|$)/.test(typed) ? `https://${typed}` : typed;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') throw new ConfinsError('invalid_input', 'fetch.not_http', { url: typed });
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}
