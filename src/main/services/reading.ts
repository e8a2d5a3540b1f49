/** From what a user hands in to a read article: decode, tell the language and the date, extract. Stores nothing. */
import { basename } from 'node:path';
import type { ArticleInfo, ArticleSource, Warning } from '#shared/contract/methods/documents';
import type { DocumentLanguage, DocumentRecord } from '#shared/domain/document';
import type { Extracted } from '#shared/domain/proposal';
import type { z } from 'zod';
import { checkPastedText, decodeText } from '../exchange/text.ts';
import { findPublicationDate } from '../extraction/dateline.ts';
import { extract } from '../extraction/extract.ts';
import { detectLanguage } from '../extraction/language.ts';
import type { Lexicon } from '../extraction/lexicon.ts';

export interface Article {
  readonly text: string;
  readonly lang: DocumentLanguage;
  readonly published: string;
  readonly publishedFrom: DocumentRecord['publishedFrom'];
  readonly warnings: readonly Warning[];
}

type Info = z.output<typeof ArticleInfo> & { readonly source: ArticleSource };

/** Throws ConfinsError where the source holds no readable text. `today`: YYYY-MM-DD, for want of any date. */
export function readArticle({ source, lang, published }: Info, today: string): Article {
  const text = textOf(source);
  const told = lang === 'auto' ? detectLanguage(text) : lang;
  const found = published ?? (told === 'other' ? null : findPublicationDate(text, told));
  const warnings: Warning[] = [];
  if (told === 'other') warnings.push({ message: 'warning.language_unsupported', params: {} });
  if (found === null) warnings.push({ message: 'warning.published_guessed', params: { date: today } });
  return {
    text, lang: told, published: found ?? today, publishedFrom: published ? 'given' : found ? 'text' : 'today', warnings,
  };
}

/** Events found in the article; none in a language that is not read. */
export function proposalsOf({ text, lang, published }: Article, lexicon: Lexicon): Extracted[] {
  return lang === 'other' ? [] : extract({ text, lang, published }, lexicon);
}

/** The first line that says something, cut to the length of a headline. */
export function titleOf(text: string): string {
  const line = text.split(/\r?\n/).map((part) => part.trim()).find((part) => part !== '') ?? '';
  return line.length > 200 ? `${line.slice(0, 199).trimEnd()}…` : line;
}

function textOf(source: ArticleSource): string {
  if (source.from === 'text') return checkPastedText(source.text);
  return decodeText(Buffer.from(source.base64, 'base64'), basename(source.name));
}
