/** The list of a ZIP archive, checked before anything is inflated: what it declares, and whether the bytes keep to it. */
import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
  readonly isEncrypted: boolean;
}

export type ZipVerdict = 'sound' | 'broken' | 'bomb' | 'encrypted';

export interface ZipLimits {
  /** Bytes of all entries together, inflated. */
  readonly total: number;
  readonly entries: number;
  /** Inflated over compressed, for archives of more than `spared` bytes. */
  readonly ratio: number;
  readonly spared: number;
}

export const DOCX_LIMITS: ZipLimits = { total: 100 * 1024 * 1024, entries: 5_000, ratio: 200, spared: 10 * 1024 * 1024 };

/** Inflates entry by entry, each bounded by its declared size, keeping nothing. */
export function judgeZip(bytes: Uint8Array, limits: ZipLimits): ZipVerdict {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(archive, limits.entries);
  if (entries === null) return 'broken';
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.total || entries.length > limits.entries || (total > limits.spared && total > bytes.length * limits.ratio)) return 'bomb';
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'encrypted';
  for (const entry of entries) {
    const verdict = judgeEntry(archive, entry);
    if (verdict !== 'sound') return verdict;
  }
  return 'sound';
}

function judgeEntry(archive: Buffer, { method, compressed, size, offset }: ZipEntry): ZipVerdict {
  if (offset + 30 > archive.length || archive.readUInt32LE(offset) !== 0x04034b50) return 'broken';
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  if (start + compressed > archive.length) return 'broken';
  if (method === 0) return compressed === size ? 'sound' : 'broken';
  if (method !== 8) return 'broken';
  try {
    const inflated = inflateRawSync(archive.subarray(start, start + compressed), { maxOutputLength: Math.max(size, 1) });
    return inflated.length === size ? 'sound' : 'broken';
  } catch (error) {
    return error instanceof RangeError ? 'bomb' : 'broken';
  }
}

/** The central directory; null where it is not one, or is larger than asked. ZIP64 is none of ours: it is for archives over 4 GB. */
function entriesOf(archive: Buffer, most: number): ZipEntry[] | null {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > archive.length) return null;
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < Math.min(count, most + 1); i += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== 0x02014b50) return null;
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1, method: archive.readUInt16LE(at + 10), compressed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24), offset: archive.readUInt32LE(at + 42), name: archive.toString('utf8', at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}
