/**
 * Which characters a font can draw. Typst refuses a PDF/UA-1 file that holds a character without a glyph, so what the
 * shipped fonts lack (emoji, rare scripts) is written as its code point instead of stopping the report.
 */

/** Code points in the `cmap` of a TrueType or OpenType font (formats 4 and 12; OpenType 1.9, “cmap”). */
export function coverageOf(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const points = new Set<number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const subtable = cmap + view.getUint32(cmap + 8 + i * 8);
    const format = view.getUint16(subtable);
    if (format === 4) readSegments(view, subtable, points);
    if (format === 12) readGroups(view, subtable, points);
  }
  return points;
}

/** What at least one family covers in each of its weights. */
export function coverageOfFamilies(families: readonly (readonly Uint8Array[])[]): Set<number> {
  return new Set(
    families.flatMap((fonts) => {
      const [first = new Set<number>(), ...others] = fonts.map(coverageOf);
      return [...first].filter((point) => others.every((covered) => covered.has(point)));
    }),
  );
}

/** The text with `[U+1F600] for what no font covers; variation selectors, which draw nothing, are left out. */
export function drawable(text: string, covered: ReadonlySet<number>): string {
  let drawn = '';
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (LAYOUT.has(point) || (covered.has(point) && !isControl(point))) drawn += character;
    else if (!drawsNothing(point)) drawn += `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
  }
  return drawn;
}

/** Tab, line feed, carriage return: white space to the layout, no glyph needed. */
const LAYOUT: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d]);

/** Controls may not stand in the text of a PDF/UA file, though some fonts map them. */
function isControl(point: number): boolean {
  return point < 0x20 || (point >= 0x7f && point < 0xa0) || point === BYTE_ORDER_MARK;
}

const BYTE_ORDER_MARK = 0xfeff;

/** Byte order mark and variation selectors. */
function drawsNothing(point: number): boolean {
  return point === BYTE_ORDER_MARK || (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef);
}

function tableOffset(view: DataView, name: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + i * 16;
    const tag = String.fromCharCode(
      view.getUint8(record),
      view.getUint8(record + 1),
      view.getUint8(record + 2),
      view.getUint8(record + 3),
    );
    if (tag === name) return view.getUint32(record + 8);
  }
  throw new RangeError(`no table ${name} in the font`);
}

function readSegments(view: DataView, subtable: number, points: Set<number>): void {
  const doubled = view.getUint16(subtable + 6);
  for (let i = 0; i < doubled; i += 2) {
    const end = view.getUint16(subtable + 14 + i);
    const start = view.getUint16(subtable + 16 + doubled + i);
    const delta = view.getUint16(subtable + 16 + doubled * 2 + i);
    const rangeAt = subtable + 16 + doubled * 3 + i;
    const range = view.getUint16(rangeAt);
    for (let point = start; point <= end && point < 0xffff; point++) {
      const glyph = range === 0 ? (point + delta) & 0xffff : view.getUint16(rangeAt + range + (point - start) * 2);
      if (glyph !== 0) points.add(point);
    }
  }
}

function readGroups(view: DataView, subtable: number, points: Set<number>): void {
  for (let i = 0; i < view.getUint32(subtable + 12); i++) {
    const group = subtable + 16 + i * 12;
    const [start, end] = [view.getUint32(group), view.getUint32(group + 4)];
    for (let point = start; point <= end; point++) points.add(point);
  }
}
