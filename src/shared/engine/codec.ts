/** A table as bytes and back: a short JSON head, then the columns one after the other, each at a multiple of 8 bytes. Little-endian. */
import { z } from 'zod';
import { COLUMN_NAMES, type ColumnName, type Columns, type PlaceEntry, type SortEntry, type Table } from './table.ts';

/** Counts up whenever the layout changes: columns of another version are made anew from the records. */
export const LAYOUT = 2;

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
/** Bytes an event. */
const WIDTHS: Readonly<Record<ColumnName, number>> = { from: 4, to: 4, place: 4, sort: 2, cast: 4, grade: 1, mark: 1, killed: 2, row: 4 };

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

/** Null where the bytes are not a table of this layout. The columns may be views of these bytes, which are then the table's to keep. */
export function decode(bytes: Uint8Array): Table | null {
  if (bytes.length < 4) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const head = parseHead(bytes.subarray(4, 4 + length));
  if (!head) return null;
  const start = aligned(4 + length);
  if (COLUMN_NAMES.reduce((sum, name) => sum + aligned(head.count * WIDTHS[name]), start) !== bytes.length) return null;
  // Typed arrays begin at multiples of their width: what stands elsewhere in a buffer is copied, the rest is used as it is.
  const { count, places, sorts, casts } = head;
  return { count, columns: columnsIn(bytes.byteOffset % ALIGNMENT === 0 ? bytes : new Uint8Array(bytes), start, count), dictionaries: { places, sorts, casts } };
}

function columnsIn({ buffer, byteOffset }: Uint8Array, start: number, count: number): Columns {
  let offset = byteOffset + start;
  const next = (name: ColumnName): number => {
    const at = offset;
    offset += aligned(count * WIDTHS[name]);
    return at;
  };
  // In the order of COLUMN_NAMES.
  return {
    from: new Int32Array(buffer, next('from'), count), to: new Int32Array(buffer, next('to'), count), place: new Uint32Array(buffer, next('place'), count),
    sort: new Uint16Array(buffer, next('sort'), count), cast: new Uint32Array(buffer, next('cast'), count), grade: new Uint8Array(buffer, next('grade'), count),
    mark: new Uint8Array(buffer, next('mark'), count), killed: new Uint16Array(buffer, next('killed'), count), row: new Uint32Array(buffer, next('row'), count),
  };
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
  for (let i = 0; i < bytes.length; i += 8192) pieces.push(Reflect.apply(String.fromCharCode, null, bytes.subarray(i, i + 8192)));
  return pieces.join('');
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
