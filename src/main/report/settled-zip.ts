/** A ZIP file (APPNOTE 6.3) written again so that only its contents decide its bytes: no clock, no order of chance. */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** 1980-01-01, the first day that the format knows. */
const DOS_DATE = 0x0021;

interface Entry {
  readonly name: string;
  readonly content: Buffer;
}

/** `now`: ISO instant, written in place of the moment at which an Office document says that it was made and changed. */
export function settledZip(zip: Buffer, now: string): Buffer {
  const entries = readEntries(zip).map(({ name, content }) => ({ name, content: settled(name, content, now) }));
  return writeEntries(entries);
}

function settled(name: string, content: Buffer, now: string): Buffer {
  if (name === 'docProps/core.xml') return dated(content, now);
  return name === 'word/document.xml' ? renumbered(content) : content;
}

/** Drawings are numbered through the life of the program: from 1 in each document. */
function renumbered(document: Buffer): Buffer {
  let n = 0;
  return Buffer.from(document.toString('utf8').replace(/(<wp:docPr id=")\d+/g, (_match, head: string) => `${head}${++n}`), 'utf8');
}

function dated(core: Buffer, now: string): Buffer {
  const instant = `${now.slice(0, 19)}Z`;
  return Buffer.from(core.toString('utf8').replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${instant}`), 'utf8');
}

function readEntries(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const [count, start] = [zip.readUInt16LE(end + 10), zip.readUInt32LE(end + 16)];
  const entries: Entry[] = [];
  for (let at = start, n = 0; n < count; n += 1) {
    const [method, size, names, extra, comment, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32), zip.readUInt32LE(at + 42)];
    const name = zip.toString('utf8', at + 46, at + 46 + names);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(data, data + size);
    if (!name.endsWith('/')) entries.push({ name, content: method === 0 ? packed : inflateRawSync(packed) });
    at += 46 + names + extra + comment;
  }
  return entries;
}

function writeEntries(entries: readonly Entry[]): Buffer {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, content } of entries) {
    const packed = deflateRawSync(content, { level: 9 });
    const fields = entryFields(name, content, packed);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, Buffer.from(name, 'utf8'), packed]);
    const central = Buffer.alloc(46);
    central.write('PK\u0001\u0002', 0, 'latin1');
    central.writeUInt16LE(20, 4);
    fields.copy(central, 6);
    central.writeUInt32LE(offset, 42);
    directory.push(Buffer.concat([central, Buffer.from(name, 'utf8')]));
    locals.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

/** What a local and a central header share: version, flags (names are UTF-8), method, time, date, checksum, sizes, lengths. */
function entryFields(name: string, content: Buffer, packed: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(DOS_DATE, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}
