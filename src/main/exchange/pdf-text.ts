/** A PDF that holds text, to its paragraphs: lines joined, words that were broken at line ends made whole. */
import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';
import { ConfinsError } from '#shared/contract/rpc';
import type { NamedBytes } from './format.ts';
import { type PdfPiece, paragraphsOf } from './pdf-paragraphs.ts';
import { NOTHING_TOLD, type ReadText } from './read-text.ts';

/** Letters a page: fewer than this on average is a scan with a stamp or a page number. */
const FEWEST_LETTERS = 20;

/** Throws ConfinsError `document.pdf_scanned`, `document.pdf_protected` or `document.pdf_broken`, each naming the file. */
export async function readPdf({ bytes, name }: NamedBytes): Promise<ReadText> {
  const { pages, title, lang } = await open(bytes, name);
  const text = pages.map(paragraphsOf).filter((page) => page !== '').join('\n\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS * pages.length) throw new ConfinsError('unsupported', 'document.pdf_scanned', { name, pages: String(pages.length) });
  return { ...NOTHING_TOLD, title, lang, text };
}

async function open(bytes: Uint8Array, name: string): Promise<{ pages: readonly (readonly PdfPiece[])[]; title: string | null; lang: string | null }> {
  try {
    // The library takes the bytes over: it gets its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const { items } = await extractTextItems(pdf);
    const { info } = await getMeta(pdf);
    return { pages: items, title: textOf(info['Title']), lang: textOf(info['Language']) };
  } catch (cause) {
    const isProtected = cause instanceof Error && cause.name === 'PasswordException';
    throw new ConfinsError(isProtected ? 'unsupported' : 'invalid_input', isProtected ? 'document.pdf_protected' : 'document.pdf_broken', { name }, { cause });
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
