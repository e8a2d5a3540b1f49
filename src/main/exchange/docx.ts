/** A Word file to text, paragraph by paragraph. */
import mammoth from 'mammoth';
import { ConfinsError } from '#shared/contract/rpc';
import type { NamedBytes } from './format.ts';
import { NOTHING_TOLD, type ReadText } from './read-text.ts';
import { DOCX_LIMITS, judgeZip } from './zip.ts';

/** Throws ConfinsError `document.docx_bomb`, `document.docx_protected`, `document.docx_broken` or `document.empty_file`, each naming the file. */
export async function readDocx({ bytes, name }: NamedBytes): Promise<ReadText> {
  const verdict = judgeZip(bytes, DOCX_LIMITS);
  if (verdict === 'bomb') throw new ConfinsError('unsupported', 'document.docx_bomb', { name });
  if (verdict === 'encrypted') throw new ConfinsError('unsupported', 'document.docx_protected', { name });
  if (verdict === 'broken') throw new ConfinsError('invalid_input', 'document.docx_broken', { name });
  const text = (await rawText(bytes, name)).replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').trim();
  if (text === '') throw new ConfinsError('invalid_input', 'document.empty_file', { name });
  return { ...NOTHING_TOLD, text };
}

async function rawText(bytes: Uint8Array, name: string): Promise<string> {
  try {
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  } catch (cause) {
    throw new ConfinsError('invalid_input', 'document.docx_broken', { name }, { cause });
  }
}
