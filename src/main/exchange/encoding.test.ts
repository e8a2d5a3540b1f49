import { describe, expect, it } from 'vitest';
import { detectEncoding, type Encoding } from './encoding.ts';
import { decodeTextFile } from './text.ts';

const FRENCH = 'L’armée a déployé une unité à Néma, près de « la frontière » ; les éleveurs ont été prévenus.';
const PLAIN_FRENCH = "L'armee a ete deployee a Néma, où la rivière a débordé après l'été.";
const ARABIC = 'أعلنت السلطات في النعمة إغلاق الطريق المؤدي إلى فصالة يوم الاثنين، بعد سرقة الماشية قرب الحدود.';

/** The one-byte encodings that `TextDecoder` reads, written by looking up each letter. */
function encode(text: string, encoding: Encoding): Buffer {
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte] as const));
  return Buffer.from([...text].map((char) => {
    const byte = table.get(char);
    if (byte === undefined) throw new RangeError(`${char} is not in ${encoding}`);
    return byte;
  }));
}

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', FRENCH, Buffer.from(FRENCH)], ['utf-8', ARABIC, Buffer.from(ARABIC)],
    ['utf-16le', FRENCH, Buffer.from(FRENCH, 'utf16le')], ['utf-16be', FRENCH, Buffer.from(FRENCH, 'utf16le').swap16()],
    ['utf-16le', ARABIC, Buffer.from(ARABIC, 'utf16le')], ['utf-16be', ARABIC, Buffer.from(ARABIC, 'utf16le').swap16()],
    ['windows-1252', FRENCH, encode(FRENCH, 'windows-1252')],
    ['windows-1252', PLAIN_FRENCH, Buffer.from(PLAIN_FRENCH, 'latin1')],
    ['windows-1256', ARABIC, encode(ARABIC, 'windows-1256')],
    ['iso-8859-15', 'Le cœur de la ville a été évacué.', encode('Le cœur de la ville a été évacué.', 'iso-8859-15')],
  ] as const)('%s is told: %s', (encoding, text, bytes) => {
    expect(detectEncoding(bytes)?.encoding).toBe(encoding);
    expect(decodeTextFile(bytes, 'a.txt').text).toBe(text);
  });

  it('Arabic with French names in it stays Windows-1256', () => {
    const mixed = `${ARABIC} (Bassikounou, Néma)`;
    expect(decodeTextFile(encode(mixed, 'windows-1256'), 'a.txt').text).toBe(mixed);
  });

  it('is unknown where zeros stand in no order', () => {
    expect(detectEncoding(Buffer.from([1, 2, 0, 0, 7, 0, 0, 0, 9, 9, 0, 0, 0, 1, 1, 0, 3, 3, 3, 3, 3, 3]))).toBeNull();
  });
});
