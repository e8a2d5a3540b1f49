/** Bytes of a text file to text: UTF-8, UTF-16 with a byte order mark, else Windows-1252. */
import { ConfinsError } from '#shared/contract/rpc';

/** Largest text that is taken in, in bytes. */
export const TEXT_LIMIT_BYTES = 20 * 1024 * 1024;

/** Throws ConfinsError `document.empty_file`, `document.too_large_file` or `document.binary_file`, each naming the file. */
export function decodeText(bytes: Uint8Array, name: string): string {
  return checkText(bytes.length > TEXT_LIMIT_BYTES ? '' : decode(bytes, name), bytes.length, name);
}

/** The same checks for a text that came as text: `document.empty`, `document.too_large`, `document.binary`. */
export function checkPastedText(text: string): string {
  return checkText(text, text.length, null);
}

function checkText(text: string, size: number, name: string | null): string {
  const refusal = refusalOf(text, size);
  if (refusal === null) return text;
  const mebibytes = (count: number): string => String(Math.ceil(count / 1024 / 1024));
  const params = { size: mebibytes(size), limit: mebibytes(TEXT_LIMIT_BYTES), ...(name === null ? {} : { name }) };
  throw new ConfinsError('invalid_input', name === null ? `document.${refusal}` : `document.${refusal}_file`, params);
}

function refusalOf(text: string, size: number): 'too_large' | 'empty' | 'binary' | null {
  if (size > TEXT_LIMIT_BYTES) return 'too_large';
  if (text.trim() === '') return 'empty';
  return looksBinary(text) ? 'binary' : null;
}

function decode(bytes: Uint8Array, name: string): string {
  const encoding = byteOrderMark(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  if (bytes.subarray(0, 65536).includes(0)) throw new ConfinsError('invalid_input', 'document.binary_file', { name });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: French text from older systems is Windows-1252, which knows every byte.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Control characters that no text holds, or many of those that a wrong decoding leaves. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 65536);
  let odd = 0;
  for (let i = 0; i < sample.length; i += 1) if (isOdd(sample.charCodeAt(i))) odd += 1;
  return odd > sample.length / 100;
}

/** C0 controls but white space and escape, C1 controls, and the replacement character. */
function isOdd(code: number): boolean {
  return code < 9 || (code > 13 && code < 32 && code !== 27) || (code > 127 && code < 160) || code === 0xfffd;
}
