/** Pieces of text placed on a PDF page, to paragraphs. */

/** PDF units, origin at the bottom left. */
export interface PdfPiece {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

interface Line {
  readonly text: string;
  readonly y: number;
  readonly size: number;
}

/** Above this many font sizes from line to line, a new paragraph begins; ordinary leading is 1.2 to 1.5. */
const PARAGRAPH_GAP = 1.75;

/** Words that keep their hyphen when a line breaks after it; other broken words lose it. A known approximation. */
const KEEPS_HYPHEN = /(?:^|[\s'’(«"])(?:états?|vice|sous|ex|anti|non|lieutenant|celui|celle|ceux|celles|peut|rendez|porte|cessez|au|là|ci|haut|nord|sud|est|ouest|centre|après|avant|secrétaire|chef|north|south|east|west|cross|self|well|co|mid|semi)-$/i;

/** Blank lines between paragraphs; lines of one paragraph are joined by a space. */
export function paragraphsOf(pieces: readonly PdfPiece[]): string {
  const paragraphs: string[] = [];
  let previous: Line | null = null;
  for (const line of linesOf(pieces)) {
    const last = paragraphs.at(-1);
    if (last === undefined || previous === null || isApart(previous, line)) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joined(last, line.text);
    previous = line;
  }
  return paragraphs.join('\n\n');
}

function linesOf(pieces: readonly PdfPiece[]): Line[] {
  const lines: Line[] = [];
  let [text, y, size] = ['', 0, 0];
  const end = (): void => {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (clean !== '') lines.push({ text: clean, y, size });
    [text, size] = ['', 0];
  };
  for (const piece of pieces) {
    if (piece.str.trim() !== '') {
      if (text.trim() !== '' && Math.abs(piece.y - y) > Math.max(size, piece.fontSize) * 0.8) end();
      if (text.trim() === '') y = piece.y;
      size = Math.max(size, piece.fontSize);
    }
    text += piece.str;
    if (piece.hasEOL) end();
  }
  end();
  return lines;
}

/** Further down than lines of a paragraph are, back up (another column or box), or in a clearly different size. */
function isApart(above: Line, below: Line): boolean {
  const size = Math.max(above.size, below.size, 1);
  const gap = above.y - below.y;
  return gap < 0 || gap > size * PARAGRAPH_GAP || Math.abs(above.size - below.size) > size * 0.15;
}

function joined(before: string, after: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (!/\p{L}-$/u.test(before) || !/^\p{Ll}/u.test(after)) return /-$/.test(before) && /^\p{Lu}/u.test(after) ? before + after : `${before} ${after}`;
  return KEEPS_HYPHEN.test(before) ? before + after : before.slice(0, -1) + after;
}
