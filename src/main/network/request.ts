/** One request to one checked address; redirects are told, not followed. */
import type { LookupAddress } from 'node:dns';
import { lookup as resolve } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { ConfinsError } from '#shared/contract/rpc';
import { isPublicAddress } from './public-address.ts';

export interface Conditions {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Answer extends Conditions {
  readonly status: number;
  /** Where a redirect leads, as the server writes it; null for any other answer. */
  readonly location: string | null;
  readonly bytes: Uint8Array;
  readonly mime: string | null;
}

export interface RequestOptions {
  readonly signal: AbortSignal;
  readonly accept: string;
  readonly conditions: Conditions;
  /** The host may lie in a private network. */
  readonly isAllowed: boolean;
  /** Bytes, as sent and as decompressed. */
  readonly sizeLimit: number;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Throws ConfinsError `fetch.refused_address`, `fetch.unresolved`, `fetch.too_large` or `fetch.failed`. */
export async function request(url: URL, options: RequestOptions): Promise<Answer> {
  // A literal address is connected to without a look-up.
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !options.isAllowed && !isPublicAddress(literal)) throw refused(url.host);
  const response = await send(url, options);
  const { headers, statusCode: status = 0 } = response;
  const location = REDIRECTS.has(status) ? (headers.location ?? null) : null;
  const facts = { status, location, mime: headers['content-type'] ?? null, etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
  if (location !== null || status === 304 || status >= 400) {
    response.destroy();
    return { ...facts, bytes: new Uint8Array() };
  }
  return { ...facts, bytes: await bodyOf(response, url, options) };
}

function send(url: URL, { signal, accept, conditions, isAllowed }: RequestOptions): Promise<IncomingMessage> {
  const ask = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const headers = {
    accept, 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'fr, en;q=0.8', 'user-agent': 'Confins',
    ...(conditions.etag === null ? {} : { 'if-none-match': conditions.etag }),
    ...(conditions.lastModified === null ? {} : { 'if-modified-since': conditions.lastModified }),
  };
  return new Promise((done, fail) => {
    // No agent: a connection kept open could lead to an address that was not checked for this request.
    const sent = ask(url, { agent: false, lookup: checkedLookup(url.host, isAllowed), headers, signal }, done);
    sent.once('error', (error) => fail(error instanceof ConfinsError ? error : failed(url, error)));
    sent.end();
  });
}

function checkedLookup(host: string, isAllowed: boolean): LookupFunction {
  return (hostname, { all }, answer) => {
    const tell = async (): Promise<void> => {
      try {
        const [first, ...others] = await checkedAddresses(host, hostname, isAllowed);
        if (all) answer(null, [first, ...others]);
        else answer(null, first.address, first.family);
      } catch (error) {
        answer(error instanceof Error ? error : new Error(String(error)), '', 4);
      }
    };
    void tell();
  };
}

/** All of them public, or the host allowed: none could be swapped for another after the check. */
async function checkedAddresses(host: string, hostname: string, isAllowed: boolean): Promise<[LookupAddress, ...LookupAddress[]]> {
  const found = await resolve(hostname, { all: true, verbatim: true }).catch((cause: unknown) => {
    throw new ConfinsError('not_found', 'fetch.unresolved', { host: hostname }, { cause });
  });
  const [first, ...others] = found;
  if (!first || (!isAllowed && !found.every(({ address }) => isPublicAddress(address)))) throw refused(host);
  return [first, ...others];
}

async function bodyOf(response: IncomingMessage, url: URL, { sizeLimit }: RequestOptions): Promise<Uint8Array> {
  const tooLarge = (): ConfinsError => new ConfinsError('unsupported', 'fetch.too_large', { url: url.href, limit: String(Math.round(sizeLimit / 1024 / 1024)) });
  if (Number(response.headers['content-length'] ?? 0) > sizeLimit) {
    response.destroy();
    throw tooLarge();
  }
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response) {
      const bytes: Buffer = chunk;
      length += bytes.length;
      if (length > sizeLimit) throw tooLarge();
      chunks.push(bytes);
    }
    return await decompressed(Buffer.concat(chunks), response.headers['content-encoding'] ?? '', sizeLimit);
  } catch (error) {
    if (error instanceof ConfinsError) throw error;
    throw error instanceof RangeError ? tooLarge() : failed(url, error);
  }
}

async function decompressed(bytes: Buffer, encoding: string, maxOutputLength: number): Promise<Uint8Array> {
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return promisify(gunzip)(bytes, { maxOutputLength });
    case 'br':
      return promisify(brotliDecompress)(bytes, { maxOutputLength });
    case 'deflate':
      return promisify(inflate)(bytes, { maxOutputLength });
    default:
      return bytes;
  }
}

function refused(host: string): ConfinsError {
  return new ConfinsError('unsupported', 'fetch.refused_address', { host });
}

function failed(url: URL, cause: unknown): ConfinsError {
  const reason = cause instanceof Error ? (Reflect.get(cause, 'code') ?? cause.message) : cause;
  return new ConfinsError('unsupported', 'fetch.failed', { host: url.host, reason: String(reason) }, { cause });
}
