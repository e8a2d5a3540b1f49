/**
 * A text prepared for matching: accents stripped, typographic quotes and dashes made plain, and for every folded
 * position the UTF-16 offset of the original. All extraction works on folded offsets; only the result maps back.
 */
export interface Folded {
  /** The original. */
  readonly text: string;
  /** Folded, case kept. */
  readonly plain: string;
  /** Folded and lower-cased; same length as `plain`. */
  readonly low: string;
  /** UTF-16 offset into the original text of a folded offset (0 … length). */
  readonly source: (offset: number) => number;
}

export function foldText(text: string): Folded {
  const plain: string[] = [];
  const low: string[] = [];
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    for (const char of unit < '\u0080' ? unit : foldUnit(unit)) {
      const lower = char.toLowerCase();
      plain.push(char);
      low.push(lower.length === 1 ? lower : char);
      offsets.push(index);
    }
  }
  offsets.push(text.length);
  return { text, plain: plain.join(''), low: low.join(''), source: (offset) => offsets[offset] ?? text.length };
}

/** Folded lower case of a short string, as keys of an index: apostrophes and hyphens become spaces. */
export function foldKey(text: string): string {
  const bare = /[\u0080-\uffff]/.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036f\u200b\ufeff]/g, '').replace(/[œŒ]/g, 'oe').replace(/[æÆ]/g, 'ae') : text;
  return bare.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'", '‘': "'", 'ʼ': "'", 'ʿ': "'", '`': "'", '´': "'", '«': '"', '»': '"', '“': '"', '”': '"', '„': '"',
  '–': '-', '—': '-', '‑': '-', '‐': '-', '−': '-', 'œ': 'oe', 'Œ': 'Oe', 'æ': 'ae', 'Æ': 'Ae', 'ß': 'ss', '…': '.',
  'ı': 'i', 'ḥ': 'h', '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ', '\u2007': ' ', '\u200b': '', '\ufeff': '', '\u00ad': '',
};

function foldUnit(unit: string): string {
  const known = PLAIN[unit];
  if (known !== undefined) return known;
  if (unit >= '\ud800' && unit <= '\udfff') return unit;
  const bare = unit.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.length > 3 ? unit : [...bare].filter((char) => char.length === 1).join('');
}
