/** A table as bytes and back: a short JSON head, then the columns one after the other, each at a multiple of 8 bytes. Little-endian. */
import { z } from 'zod';
import { COLUMN_NAMES, type Columns, emptyColumns, type PlaceEntry, type SortEntry, type Table } from './table.ts';

/** Counts up whenever the layout changes: columns of another version are made anew from the records. */
export const LAYOUT = 1;

const Head = z.object({
  layout: z.literal(LAYOUT),
  count: z.int().min(0),
  places: listOf<PlaceEntry>(),
  sorts: listOf<SortEntry>(),
  casts: listOf<readonly string[]>(),
});

/** The entries are our own backend's, thousands of them: that there is a list is all that is checked. */
function listOf<Entry>(): z.ZodType<readonly Entry[]> {
  return z.custom<readonly Entry[]>((value) => Array.isArray(value));
}

const ALIGNMENT = 8;

export function encode({ count, columns, dictionaries }: Table): Uint8Array {
  const head = bytesOf(asciiJson({ layout: LAYOUT, count, ...dictionaries }));
  const start = aligned(4 + head.length);
  const size = COLUMN_NAMES.reduce((sum, name) => sum + aligned(columns[name].byteLength), start);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  let offset = start;
  for (const name of COLUMN_NAMES) {
    const { buffer, byteOffset, byteLength } = columns[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    offset += aligned(byteLength);
  }
  return bytes;
}

/** Null where the bytes are not a table of this layout. */
export function decode(bytes: Uint8Array): Table | null {
  if (bytes.length < 4) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const head = parseHead(bytes.subarray(4, 4 + length));
  if (!head) return null;
  const columns = emptyColumns(head.count);
  const size = COLUMN_NAMES.reduce((sum, name) => sum + aligned(columns[name].byteLength), aligned(4 + length));
  if (size !== bytes.length) return null;
  fill(columns, bytes, aligned(4 + length));
  const { count, places, sorts, casts } = head;
  return { count, columns, dictionaries: { places, sorts, casts } };
}

function fill(columns: Columns, bytes: Uint8Array, start: number): void {
  let offset = start;
  for (const name of COLUMN_NAMES) {
    const { buffer, byteLength } = columns[name];
    new Uint8Array(buffer).set(bytes.subarray(offset, offset + byteLength));
    offset += aligned(byteLength);
  }
}

function parseHead(bytes: Uint8Array): z.infer<typeof Head> | null {
  try {
    return Head.safeParse(JSON.parse(textOf(bytes))).data ?? null;
  } catch {
    return null;
  }
}

/** JSON in ASCII alone, so that a character is a byte on either side of the program. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function bytesOf(ascii: string): Uint8Array {
  const bytes = new Uint8Array(ascii.length);
  for (let i = 0; i < ascii.length; i++) bytes[i] = ascii.charCodeAt(i);
  return bytes;
}

/** In pieces, because a call takes only so many arguments. */
function textOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192) pieces.push(String.fromCharCode(...bytes.subarray(i, i + 8192)));
  return pieces.join('');
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
