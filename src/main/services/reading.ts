/** From what comes in to a read article: decode, tell the language and the date, extract. Stores nothing. */
import { basename } from 'node:path';
import type { ArticleInfo, ArticleSource, Warning } from '#shared/contract/methods/documents';
import type { DocumentLanguage, DocumentRecord } from '#shared/domain/document';
import type { Extracted } from '#shared/domain/proposal';
import type { z } from 'zod';
import { type DocumentFormat, mimeOf } from '../exchange/format.ts';
import { readBytes } from '../exchange/read.ts';
import { NOTHING_TOLD, type ReadText } from '../exchange/read-text.ts';
import { checkPastedText } from '../exchange/text.ts';
import { findPublicationDate } from '../extraction/dateline.ts';
import { extract } from '../extraction/extract.ts';
import { detectLanguage } from '../extraction/language.ts';
import type { Lexicon } from '../extraction/lexicon.ts';

export interface Article {
  readonly text: string;
  readonly title: string;
  readonly lang: DocumentLanguage;
  readonly published: string;
  readonly publishedFrom: DocumentRecord['publishedFrom'];
  readonly publisher: string | null;
  /** Of the original; null for a text that came as text. */
  readonly mime: string | null;
  readonly warnings: readonly Warning[];
}

/** A text, or the bytes of a file or page. */
export type Material =
  | { readonly from: 'text'; readonly text: string }
  | { readonly from: 'bytes'; readonly bytes: Uint8Array; readonly name: string; readonly mime: string | null };

export interface ReadingTask {
  readonly material: Material;
  readonly info: z.output<typeof ArticleInfo>;
  /** What is known from elsewhere, such as a feed: used where neither the user nor the document says it. */
  readonly hints: Pick<ReadText, 'title' | 'published' | 'publisher' | 'lang'>;
  /** `YYYY-MM-DD`, for want of any date. */
  readonly today: string;
}

export const NO_HINTS: ReadingTask['hints'] = NOTHING_TOLD;

export function materialOf(source: ArticleSource): Material {
  if (source.from === 'text') return source;
  return { from: 'bytes', bytes: Buffer.from(source.base64, 'base64'), name: basename(source.name), mime: null };
}

/** Throws ConfinsError where the material holds no readable text. */
export async function readArticle({ material, info, hints, today }: ReadingTask): Promise<Article> {
  const read = await readMaterial(material);
  const { text, encoding, format } = read;
  const lang = languageOf(text, info.lang, read.lang ?? hints.lang);
  const found = info.published ?? read.published ?? hints.published ?? (lang === 'other' ? null : findPublicationDate(text, lang));
  const warnings: Warning[] = [];
  if (encoding !== null) warnings.push({ message: 'warning.encoding_guessed', params: { encoding } });
  if (lang === 'other') warnings.push({ message: 'warning.language_unsupported', params: {} });
  if (found === null) warnings.push({ message: 'warning.published_guessed', params: { date: today } });
  return {
    text, lang, title: titleOf(read.title ?? hints.title ?? text), published: found ?? today, publishedFrom: info.published ? 'given' : found ? 'text' : 'today',
    publisher: info.publisher ?? read.publisher ?? hints.publisher, mime: format === null ? null : mimeOf(format), warnings,
  };
}

/** A text that needs no decoding any more, with what its extraction depends on. */
export type PlainText = Pick<Article, 'text' | 'lang' | 'published'>;

/** Events found in the text; none in a language that is not read. */
export function proposalsOf({ text, lang, published }: PlainText, lexicon: Lexicon): Extracted[] {
  return lang === 'other' ? [] : extract({ text, lang, published }, lexicon);
}

/** The first line that says something, cut to the length of a headline. */
export function titleOf(text: string): string {
  const line = text.split(/\r?\n/, 200).map((part) => part.trim()).find((part) => part !== '') ?? '';
  return line.length > 200 ? `${line.slice(0, 199).trimEnd()}…` : line;
}

async function readMaterial(material: Material): Promise<ReadText & { format: DocumentFormat | null }> {
  if (material.from === 'text') return { ...NOTHING_TOLD, text: checkPastedText(material.text), format: null };
  return readBytes(material);
}

/** The user's word; else what the words of the text say; a page's own word counts only where it names a language that is read and the words agree to no other. */
function languageOf(text: string, told: 'fr' | 'en' | 'auto', own: string | null): DocumentLanguage {
  if (told !== 'auto') return told;
  const found = detectLanguage(text);
  const [named] = (own ?? '').toLowerCase().split(/[-_]/);
  return found === 'other' && text.length < 300 && (named === 'fr' || named === 'en') ? named : found;
}
