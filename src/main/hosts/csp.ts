/** The one content security policy of the page, whichever door serves it. */
import { randomBytes } from 'node:crypto';

/** Stands in `index.html` where the response's nonce goes. */
export const NONCE_PLACEHOLDER = '%CSP_NONCE%';

/** A fresh nonce for one response: 128 bits in base64url. */
export function newNonce(): string {
  return randomBytes(16).toString('base64url');
}

/** Headers of every response that may be shown or run. The nonce covers the style element of the interface's widgets. */
export function securityHeaders(nonce: string): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "worker-src 'self' blob:",
    'frame-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
