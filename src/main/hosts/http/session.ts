/** Who may speak to the web door: whoever opened a link from its terminal. */
import { randomBytes, timingSafeEqual } from 'node:crypto';

export interface Session {
  /** A token for one launch link. Each works once; issuing one ends those before it. */
  issueToken(): string;
  /** Spends a token: true the first time only. */
  redeem(token: string): boolean;
  /** The value of `set-cookie` that admits a browser until this process ends. */
  cookieFor(port: number): string;
  admits(cookieHeader: string | undefined, port: number): boolean;
}

export function createSession(): Session {
  const secret = newSecret();
  let pending: string | null = null;
  return {
    issueToken() {
      pending = newSecret();
      return pending;
    },
    redeem(token) {
      if (pending === null || !sameSecret(token, pending)) return false;
      pending = null;
      return true;
    },
    cookieFor: (port) => `${cookieName(port)}=${secret}; Path=/; HttpOnly; SameSite=Strict`,
    admits: (header, port) => cookieValues(header, cookieName(port)).some((value) => sameSecret(value, secret)),
  };
}

/** Cookies ignore ports: without it a second instance on this machine would overwrite the first one's. */
function cookieName(port: number): string {
  return `confins-${port}`;
}

function cookieValues(header: string | undefined, name: string): string[] {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function sameSecret(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
