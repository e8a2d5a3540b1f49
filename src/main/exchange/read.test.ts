import { describe, expect, it } from 'vitest';
import { ConfinsError } from '#shared/contract/rpc';
import { lines, pdfFile } from '../../../tests/support/pdf-file.ts';
import { wordFile, wordParts, zip } from '../../../tests/support/word-file.ts';
import { readBytes } from './read.ts';

const read = (bytes: Buffer, name: string) => readBytes({ bytes, name, mime: null });

async function refusal(bytes: Buffer, name: string): Promise<string> {
  try {
    await read(bytes, name);
  } catch (error) {
    if (error instanceof ConfinsError) return `${error.key} ${error.params['name']}`;
    throw error;
  }
  return 'none';
}

describe('a PDF', () => {
  it('gives its paragraphs, lines joined and broken words made whole', async () => {
    const page = lines(['Un poste rouvre à Fassala', '', '', 'Les gendarmes mauritaniens ont rouvert mardi le poste de Fas-', 'sala, ferme depuis deux mois, a indique le chef d’état-'.replace('’', "'"), 'major de la gendarmerie.', '', 'Les marchands ont repris la route.']);
    const { text, format } = await read(pdfFile([page, lines(['La seconde page suit sans autre forme.'])]), 'note.pdf');
    expect(format).toBe('pdf');
    expect(text).toBe([
      'Un poste rouvre à Fassala',
      "Les gendarmes mauritaniens ont rouvert mardi le poste de Fassala, ferme depuis deux mois, a indique le chef d'état-major de la gendarmerie.",
      'Les marchands ont repris la route.', 'La seconde page suit sans autre forme.',
    ].join('\n\n'));
  });

  it.each([
    ['without text', pdfFile([[], []]), 'document.pdf_scanned scan.pdf'],
    ['with a page number only', pdfFile([lines(['1']), lines(['2'])]), 'document.pdf_scanned scan.pdf'],
    ['under a password', pdfFile([lines(['secret'])], { locked: true }), 'document.pdf_protected scan.pdf'],
    ['that is cut', Buffer.from('%PDF-1.4\n1 0 obj <<'), 'document.pdf_broken scan.pdf'],
  ])('%s is refused by name', async (_what, bytes, told) => {
    expect(await refusal(bytes, 'scan.pdf')).toBe(told);
  });
});

describe('a Word file', () => {
  it('gives its paragraphs', async () => {
    const { text, format } = await read(wordFile(['Un poste rouvre', 'Les gendarmes l’ont annoncé mardi.']), 'note.docx');
    expect([format, text]).toEqual(['docx', 'Un poste rouvre\n\nLes gendarmes l’ont annoncé mardi.']);
  });

  const bomb = Buffer.alloc(64 * 1024 * 1024, 32);
  it.each([
    ['cut in the middle', wordFile(['a']).subarray(0, 300), 'document.docx_broken'],
    ['that is no archive', Buffer.from('rien de tel'), 'document.docx_broken'],
    ['whose XML is broken', zip(wordParts('<w:document><w:body>')), 'document.docx_broken'],
    ['without words', wordFile([]), 'document.empty_file'],
    ['that inflates to far more', zip([...wordParts('<a/>'), { name: 'word/media/a.bin', data: bomb }]), 'document.docx_bomb'],
    ['that lies about what it inflates to', zip([...wordParts('<a/>'), { name: 'word/media/a.bin', data: bomb, declared: 1000 }]), 'document.docx_bomb'],
    ['with sealed parts', zip(wordParts('<a/>').map((part) => ({ ...part, encrypted: true }))), 'document.docx_protected'],
    ['in the container of protected files', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'document.docx_protected'],
  ])('%s is refused by name', async (_what, bytes, key) => {
    expect(await refusal(bytes, 'note.docx')).toBe(`${key} note.docx`);
  });
});

it('what is none of the formats is refused by name', async () => {
  expect(await refusal(zip([{ name: 'xl/workbook.xml', data: Buffer.from('<a/>') }]), 'table.xlsx')).toBe('document.format_unknown table.xlsx');
  expect(await refusal(Buffer.from('{\\rtf1 texte}'), 'note.rtf')).toBe('document.format_unknown note.rtf');
});
