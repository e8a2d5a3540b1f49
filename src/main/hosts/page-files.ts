/** Files of the built page, for both doors. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { NONCE_PLACEHOLDER, newNonce, securityHeaders } from './csp.ts';

export interface PageFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Record<string, string>;
}

/**
 * The file that a URL path names below `root`, with its headers; `/` is `index.html`, given a fresh nonce.
 * `null` where there is none, or where the path would leave `root`.
 */
export async function readPageFile(root: string, urlPath: string): Promise<PageFile | null> {
  const file = fileBelow(root, urlPath === '/' ? '/index.html' : urlPath);
  const type = file === null ? undefined : CONTENT_TYPES[extname(file)];
  if (file === null || type === undefined) return null;
  const content = await contentOf(file);
  if (content === null) return null;
  const nonce = newNonce();
  const headers = { ...securityHeaders(nonce), 'content-type': type, 'cache-control': cacheControl(file) };
  return { body: type.startsWith('text/html') ? withNonce(content, nonce) : content, headers };
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

function fileBelow(root: string, urlPath: string): string | null {
  const path = decoded(urlPath);
  if (path === null || path.includes('\0') || path.includes('\\')) return null;
  const file = normalize(join(root, path));
  return file.startsWith(normalize(root) + sep) ? file : null;
}

function decoded(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

async function contentOf(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR');
}

/** The names of built assets carry a hash of their content; the page itself must be asked for again after each build. */
function cacheControl(file: string): string {
  return file.includes(`${sep}assets${sep}`) ? 'private, max-age=31536000, immutable' : 'no-store';
}

function withNonce(content: Uint8Array, nonce: string): Uint8Array<ArrayBuffer> {
  const page = new TextDecoder().decode(content);
  return new TextEncoder().encode(page.replaceAll(NONCE_PLACEHOLDER, nonce));
}
