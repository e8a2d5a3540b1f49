/** Looks into a PDF: what can be read from its bytes, and its text where poppler's tools are installed. */
import { spawnSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';

export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

/** Objects of the file as text, compressed streams inflated. */
export function pdfObjects(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const start = bytes.indexOf('stream\n', at);
    if (start === -1) break;
    const end = bytes.indexOf('endstream', start);
    parts.push(bytes.toString('latin1', at, start), inflated(bytes.subarray(start + 7, end)));
    at = end + 9;
  }
  return [...parts, bytes.toString('latin1', at)].join('\n');
}

/** Names of the embedded fonts, without their subset tags. */
export function fontsOf(pdf: Uint8Array): string[] {
  const names = [...pdfObjects(pdf).matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g)].map((match) => match[1] ?? '');
  return [...new Set(names)].sort();
}

/** Text of each page in the order it is drawn, white space drawn together. */
export function pagesOf(pdf: Uint8Array): string[] {
  const { stdout, stderr, status } = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`pdftotext: ${stderr.toString('utf8')}`);
  return stdout.toString('utf8').split('\f').slice(0, -1).map(plain);
}

export function plain(text: string): string {
  return text
    .replaceAll('\u200b', '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

function inflated(stream: Uint8Array): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return Buffer.from(stream).toString('latin1');
  }
}
