/** Bytes of a text file to text, whatever the encoding. */
import { ConfinsError } from '#shared/contract/rpc';
import { type DetectedEncoding, detectEncoding } from './encoding.ts';

/** Largest text that is taken in, in bytes. */
export const TEXT_LIMIT_BYTES = 20 * 1024 * 1024;

/** Throws ConfinsError `document.empty_file`, `document.too_large_file` or `document.binary_file`, each naming the file. */
export function decodeText(bytes: Uint8Array, name: string): string {
  return decodeTextFile(bytes, name).text;
}

/** The text with the encoding it was found in. Throws as `decodeText`. */
export function decodeTextFile(bytes: Uint8Array, name: string): { readonly text: string } & DetectedEncoding {
  const found = detectEncoding(bytes.length > TEXT_LIMIT_BYTES ? bytes.subarray(0, 0) : bytes);
  if (found === null) throw new ConfinsError('invalid_input', 'document.binary_file', { name });
  const text = bytes.length > TEXT_LIMIT_BYTES ? '' : new TextDecoder(found.encoding).decode(bytes);
  return { text: checkText(text, bytes.length, name), ...found };
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
