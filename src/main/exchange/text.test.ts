import { describe, expect, it } from 'vitest';
import { ConfinsError } from '#shared/contract/rpc';
import { decodeText, TEXT_LIMIT_BYTES } from './text.ts';

const ARTICLE = 'L’armée a déployé une unité à Néma, près de « la frontière ».';

function refusal(bytes: Uint8Array): string {
  try {
    decodeText(bytes, 'a.txt');
  } catch (error) {
    if (error instanceof ConfinsError) return error.key;
    throw error;
  }
  return 'none';
}

describe('a text file', () => {
  it('is read as UTF-8, with or without a byte order mark', () => {
    expect(decodeText(Buffer.from(ARTICLE, 'utf8'), 'a.txt')).toBe(ARTICLE);
    expect(decodeText(Buffer.from(`\ufeff${ARTICLE}`, 'utf8'), 'a.txt')).toBe(ARTICLE);
  });

  it('is read as UTF-16 in either byte order', () => {
    const little = Buffer.from(`\ufeff${ARTICLE}`, 'utf16le');
    expect(decodeText(little, 'a.txt')).toBe(ARTICLE);
    expect(decodeText(Buffer.from(little).swap16(), 'a.txt')).toBe(ARTICLE);
  });

  it('is read as Windows-1252 where it is not UTF-8', () => {
    const bytes = Buffer.from([0x4c, 0x92, 0xe9, 0x74, 0xe9, 0x20, 0xe0, 0x20, 0x4e, 0xe9, 0x6d, 0x61]);
    expect(decodeText(bytes, 'a.txt')).toBe('L’été à Néma');
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'document.empty_file'],
    ['white space', Buffer.from(' \n\t'), 'document.empty_file'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000000', 'hex'), 'document.binary_file'],
    ['control characters', Buffer.from(Array.from({ length: 400 }, (_, i) => (i % 7) + 1)), 'document.binary_file'],
    ['too much', Buffer.alloc(TEXT_LIMIT_BYTES + 1, 'a'), 'document.too_large_file'],
  ])('that holds %s is refused', (_what, bytes, key) => {
    expect(refusal(bytes)).toBe(key);
  });
});
