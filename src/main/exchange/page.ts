/** An HTML page to the text of its article: no script runs, nothing is loaded. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { ConfinsError } from '#shared/contract/rpc';
import { detectEncoding } from './encoding.ts';
import type { NamedBytes } from './format.ts';
import { DEPTH_LIMIT, isTooDeep } from './page-depth.ts';
import { detailsOf } from './page-details.ts';
import type { PageDocument, PageElement } from './page-node.ts';
import { textOfNode } from './page-text.ts';
import type { ReadText } from './read-text.ts';

/** In UTF-16 code units: a page whose article is shorter is read whole, without its menus. */
const SHORTEST_ARTICLE = 200;

/** Throws ConfinsError `document.page_too_deep`, `document.page_empty` or `document.binary_file`, each naming the page. */
export function readPage(source: NamedBytes): ReadText {
  const { html, encoding } = decodePage(source);
  if (isTooDeep(html)) throw new ConfinsError('unsupported', 'document.page_too_deep', { name: source.name, limit: String(DEPTH_LIMIT) });
  const details = detailsOf(parsed(html));
  const body = articleText(html) ?? wholeText(html);
  if (body === '') throw new ConfinsError('invalid_input', 'document.page_empty', { name: source.name });
  return { ...details, encoding, text: withTitle(details.title, body) };
}

/** The server's word first, then the page's own, then the bytes. */
function decodePage({ bytes, name, mime }: NamedBytes): { html: string; encoding: string | null } {
  const found = detectEncoding(bytes);
  if (found === null) throw new ConfinsError('invalid_input', 'document.binary_file', { name });
  if (!found.guessed || found.encoding.startsWith('utf-16')) return { html: new TextDecoder(found.encoding).decode(bytes), encoding: null };
  const told = [charsetIn(mime ?? ''), charsetIn(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))].map(decoderOf).find((decoder) => decoder !== null);
  return told ? { html: told.decode(bytes), encoding: null } : { html: new TextDecoder(found.encoding).decode(bytes), encoding: found.encoding };
}

function charsetIn(text: string): string | null {
  return /charset\s*=\s*["']?([\w-]+)/i.exec(text)?.[1] ?? null;
}

/** Null for an unknown name, and for UTF-8: the bytes have been found not to be. */
function decoderOf(label: string | null): InstanceType<typeof TextDecoder> | null {
  if (label === null || /^utf-?8$/i.test(label)) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** Readability changes the tree it reads: each use parses anew. */
function articleText(html: string): string | null {
  const read = new Readability<PageElement>(parsed(html) as never, { serializer: elementOf, charThreshold: SHORTEST_ARTICLE }).parse();
  const text = read?.content ? textOfNode(read.content) : '';
  return text.length >= SHORTEST_ARTICLE ? text : null;
}

function wholeText(html: string): string {
  const page = parsed(html);
  for (const element of page.querySelectorAll('nav, footer, aside, form, dialog')) element.remove();
  return textOfNode(page.body ?? page);
}

/** The headline on top, as in a pasted article, unless the text begins with it. */
function withTitle(title: string | null, body: string): string {
  const plain = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();
  const first = body.slice(0, body.indexOf('\n') < 0 ? undefined : body.indexOf('\n'));
  return title === null || plain(first) === plain(title) ? body : `${title}\n\n${body}`;
}

/** The tree's own types belong to browsers; these are the parts that are read here. */
function parsed(html: string): PageDocument {
  // Without a root element linkedom makes none.
  return documentOf(parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`).document);
}

function documentOf(document: unknown): PageDocument {
  return document as PageDocument;
}

function elementOf(node: unknown): PageElement {
  return node as PageElement;
}
