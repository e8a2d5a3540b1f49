/** What kind of document bytes are, told from the bytes; the name and the type that a server gives only break ties. */

export type DocumentFormat = 'text' | 'page' | 'pdf' | 'docx' | 'sealed_office' | 'other';

export interface NamedBytes {
  readonly bytes: Uint8Array;
  /** File name or address. */
  readonly name: string;
  /** As a server tells it, with its parameters; null for a file. */
  readonly mime: string | null;
}

/** `sealed_office`: the container of password-protected and of pre-2007 Office files. `other`: known to be none of ours. */
export function formatOf({ bytes, name, mime }: NamedBytes): DocumentFormat {
  if (latin(bytes, 1024).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, [0x50, 0x4b])) return holdsWord(bytes) || /\.docx$/i.test(name) ? 'docx' : 'other';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'sealed_office';
  if (startsWith(bytes, [0x1f, 0x8b]) || startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return 'other';
  if (/\.docx$/i.test(name)) return 'docx';
  return looksLikePage(bytes, name, mime) ? 'page' : 'text';
}

/** The type under which the original is kept. */
export function mimeOf(format: DocumentFormat): string {
  return MIME[format];
}

const MIME: Readonly<Record<DocumentFormat, string>> = {
  text: 'text/plain', page: 'text/html', pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  sealed_office: 'application/octet-stream', other: 'application/octet-stream',
};

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** The parts of a Word file lie under `word/`; entry names stand uncompressed in local headers and at the end of the archive. */
function holdsWord(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/');
}

/** A page begins with a declaration or a tag of pages, after white space and comments; UTF-16 shows it between zeros. */
function looksLikePage(bytes: Uint8Array, name: string, mime: string | null): boolean {
  const head = latin(bytes, 4096).replaceAll('\0', '').replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').replace(/^(?:\s|<!--[^]*?-->|<\?xml[^>]*>)+/, '');
  if (/^<(?:!doctype html|html|head|body)\b/i.test(head)) return true;
  const isTold = /\.x?html?$/i.test(name) || /^(?:text\/html|application\/xhtml)/i.test(mime ?? '');
  return isTold && /<[a-z!]/i.test(head);
}

function latin(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.byteLength)).toString('latin1');
}
