/** The attributions shipped with the data, out of the file that lies beside it. */
import type { Language } from '#shared/domain/document';
import { IN_FRENCH } from './attribution-french.ts';

export interface Attribution {
  readonly folder: string;
  readonly what: string;
  readonly origin: string;
  readonly licence: string;
  /** The language of the words, which are the file's English ones where no others are known. */
  readonly lang: Language;
}

/** The rows of the file's one table, markup of code taken away, quotation marks set. */
export function attributionsOf(markdown: string, lang: Language): readonly Attribution[] {
  const rows = markdown.split(/\r?\n/).filter((line) => line.startsWith('|')).map(cellsOf);
  return rows.slice(2).map(([folder = '', what = '', origin = '', licence = '']) => {
    const french = lang === 'fr' ? IN_FRENCH[folder] : undefined;
    return french ? { folder, ...french, lang: 'fr' } : { folder, what, origin, licence, lang: 'en' };
  });
}

function cellsOf(line: string): string[] {
  return line.slice(1, line.lastIndexOf('|')).split('|').map((cell) => cell.trim().replaceAll('`', '').replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’'));
}
