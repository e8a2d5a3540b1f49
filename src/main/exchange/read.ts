/** Any document to text, by what its bytes are. Libraries are loaded when a document of their kind first comes. */
import { ConfinsError } from '#shared/contract/rpc';
import { type DocumentFormat, formatOf, type NamedBytes } from './format.ts';
import { NOTHING_TOLD, type ReadText } from './read-text.ts';
import { decodeTextFile, TEXT_LIMIT_BYTES } from './text.ts';

/** Throws ConfinsError `document.*`, one sentence naming the document, for whatever cannot be read. */
export async function readBytes(source: NamedBytes): Promise<ReadText & { readonly format: DocumentFormat }> {
  const { bytes, name } = source;
  const format = formatOf(source);
  if (bytes.length > TEXT_LIMIT_BYTES) decodeTextFile(bytes, name);
  return { ...(await read(format, source)), format };
}

async function read(format: DocumentFormat, source: NamedBytes): Promise<ReadText> {
  const { name } = source;
  switch (format) {
    case 'text':
      return readText(source);
    case 'page':
      return (await import('./page.ts')).readPage(source);
    case 'pdf':
      return (await import('./pdf-text.ts')).readPdf(source);
    case 'docx':
      return (await import('./docx.ts')).readDocx(source);
    case 'sealed_office':
      throw new ConfinsError('unsupported', 'document.docx_protected', { name });
    case 'other':
      throw new ConfinsError('unsupported', 'document.format_unknown', { name });
  }
}

function readText({ bytes, name }: NamedBytes): ReadText {
  const { text, encoding, guessed } = decodeTextFile(bytes, name);
  return { ...NOTHING_TOLD, text, encoding: guessed ? encoding : null };
}
