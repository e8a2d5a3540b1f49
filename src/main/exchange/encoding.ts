/** Which encoding the bytes of a text are in, told from the bytes alone. */

/** Names as `TextDecoder` takes them. ISO-8859-1 is read as Windows-1252, which holds all of its printable characters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1256' | 'iso-8859-15';

export interface DetectedEncoding {
  readonly encoding: Encoding;
  /** By the statistics of the language, not by a mark or by well-formedness. */
  readonly guessed: boolean;
}

/** Bytes that are looked at. */
const SAMPLE = 65_536;

/** Null where the bytes are no text: zero bytes that no UTF-16 text has at their places. */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding | null {
  const marked = byteOrderMark(bytes);
  if (marked) return { encoding: marked, guessed: false };
  const sample = bytes.subarray(0, SAMPLE);
  const wide = wideEncoding(sample);
  if (wide) return { encoding: wide, guessed: true };
  if (sample.includes(0)) return null;
  if (isUtf8(bytes)) return { encoding: 'utf-8', guessed: false };
  return { encoding: oneByteEncoding(sample), guessed: true };
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark: in Latin script every other byte is 0, in Arabic script it is 6; spaces and digits bring zeros there too. */
function wideEncoding(sample: Uint8Array): Encoding | null {
  const units = sample.length >> 1;
  if (units < 8) return null;
  const high = [0, 0];
  for (let i = 0; i < units * 2; i += 1) if (sample[i] === 0 || sample[i] === 6) high[i & 1] = (high[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = high.map((count) => count / units);
  if (odd > 0.7 && even < 0.1) return 'utf-16le';
  return even > 0.7 && odd < 0.1 ? 'utf-16be' : null;
}

/**
 * Arabic words are runs of high bytes; French has them one by one inside words of ASCII letters. ISO-8859-15 differs where
 * it writes œ, Œ and Ÿ at the places of fractions.
 */
function oneByteEncoding(sample: Uint8Array): Encoding {
  let [inRuns, high, run, typographic, ligatures] = [0, 0, 0, 0, 0];
  for (let i = 0; i <= sample.length; i += 1) {
    const byte = sample[i] ?? 0;
    if (byte >= 0xc0 || (run > 0 && byte >= 0x80)) {
      run += 1;
    } else {
      if (run >= 3) inRuns += run;
      run = 0;
    }
    if (byte >= 0x80) high += 1;
    if (byte >= 0x80 && byte < 0xa0) typographic += 1;
    if ((byte === 0xbd || byte === 0xbc) && isLetter(sample[i - 1]) && isLetter(sample[i + 1])) ligatures += 1;
  }
  if (inRuns > high / 2) return 'windows-1256';
  return ligatures > 0 && typographic === 0 ? 'iso-8859-15' : 'windows-1252';
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte > 64 && byte < 91) || (byte > 96 && byte < 123) || byte >= 0xc0);
}
