import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { hasPoppler } from '../../../tests/support/pdf-inspection.ts';
import { incident } from '../../../tests/support/event-fixture.ts';
import { loadBasemap } from './basemap-files.ts';
import { composeReport } from './compose.ts';
import { coverageOfFamilies, drawable } from './coverage.ts';
import { renderDocx } from './docx.ts';
import { figureImages } from './figure-images.ts';
import { renderFigures } from './figures.ts';
import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { renderPdf } from './pdf.ts';

const resources = fileURLToPath(new URL('../../../resources', import.meta.url));
const fonts = join(resources, 'fonts');
const basemap = await loadBasemap(resources);

const PIECES = [
  '#', '$x^2$', '*gras*', '_pente_', '<b>', '</td></tr>', '<script>alert(1)</script>', '&amp;', '&#60;', ']]>', '<![CDATA[', '<?xml?>', '<!--', '-->', '"', "'", '`', '[a](b)', '![i](x)',
  '\\', '//', '/*', '*/', '@ref', '<label>', '#set page(width: 1pt)', '#panic()', '= Titre', '- liste', '| table |', '[^1]', '~', '{{x}}', '${y}', 'w:t', '<w:br/>', '%PDF', 'é', '\u202e', '\u200f',
  'نواكشوط', '🇲🇱', 'ߒߞߏ', '\u0000', '\u0007', '\ud800', '\t', '&nbsp;', '=1+1',
] as const;
const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' '));
/** Letters alone, whatever a format makes of blanks, hyphens at the end of a line, signs without a glyph and directions. */
const letters = (all: string): string => all.replace(/[^A-Za-z<>&#$*_[\]|`=/{}()0-9"']/g, '');
/** Right to left, or turned so: set in another order on a page than written. */
const isTurned = (one: string): boolean => /[\u0590-\u07ff\u200f\u202e]/.test(one);

/** Each text is a field of its own: of 480 events the title and the summary, of as many sentences as remain the whole text. */
const STRINGS = 10_000;
const EVENTS = 480;
const strings = fc.sample(text, { numRuns: STRINGS, seed: 6 });
const marked = (index: number): string => `Q${index}Q ${strings[index] ?? ''} Z${index}Z`;

describe('ten thousand texts that look like markup', () => {
  const events = Array.from({ length: EVENTS }, (_, index) => incident({
    id: `e${index}`, title: { fr: marked(2 * index), en: '' }, summary: { fr: marked(2 * index + 1), en: '' },
  }));
  const context = { serial: 'S', author: strings[0] ?? '', now: '2024-05-01T08:00:00Z', dataCutOff: '2024-05-01T08:00:00Z', previousPeriodEvents: [], actors: [] };
  const sentences = strings.slice(2 * EVENTS).map((_, index) => ({ text: marked(2 * EVENTS + index), refs: [], likelihood: null, confidence: null }));
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 8) }, (_, at) => ({ id: `p${at}`, sentences: sentences.slice(8 * at, 8 * at + 8) }));
  const model = composeReport(
    { from: '2024-04-01', to: '2024-04-30', lang: 'fr', marking: 'clear', title: strings[1] ?? null, texts: { gaps: { seq: 0, paragraphs } } }, events, context,
  );
  const figures = renderFigures(model, basemap);
  const lost = (told: string, printed: (one: string) => string = (one) => one): string[] => {
    const plain = letters(told);
    return strings.flatMap((_, index) => (plain.includes(letters(printed(marked(index)))) ? [] : [marked(index)]));
  };

  it('print as themselves in HTML', () => {
    expect(lost(parseHTML(renderHtml(model, figures)).document.body?.textContent ?? '')).toEqual([]);
  });

  it('print as themselves in Markdown', () => {
    expect(lost(renderMarkdown(model).replace(/\\([\\`*_[\]<>#|~&$^])/g, '$1'))).toEqual([]);
  });

  it('print as themselves in Word', { timeout: 120_000 }, async () => {
    const buffer = Buffer.from(await renderDocx(model, await figureImages(figures, fonts)));
    expect(lost((await mammoth.extractRawText({ buffer })).value)).toEqual([]);
  });

  it.skipIf(!hasPoppler)('print as themselves on the pages of the PDF, which pdftotext reads', { timeout: 120_000 }, async () => {
    const told = withoutRunningLines(textOf(await renderPdf(model, figures, fonts, { templateDir: join(resources, 'report') })));
    const covered = drawnByFonts();
    expect(lost(told, (one) => (isTurned(one) ? one.slice(0, one.indexOf(' ')) : drawable(one, covered)))).toEqual([]);
  });
});

/** What stands on most of the pages, but for its numbers: heads and feet, which come between the words of a text over two pages. */
function withoutRunningLines(told: string): string {
  const pages = told.split('\f').map((page) => page.trim().split('\n'));
  const plain = (line: string): string => line.replace(/\d+/g, '');
  const isAtEdge = (at: number, page: readonly string[]): boolean => at < EDGE || at >= page.length - EDGE;
  const counts = new Map<string, number>();
  for (const page of pages) page.filter((_, at) => isAtEdge(at, page)).forEach((line) => counts.set(plain(line), (counts.get(plain(line)) ?? 0) + 1));
  return pages.map((page) => page.filter((line, at) => !isAtEdge(at, page) || (counts.get(plain(line)) ?? 0) < pages.length / 2).join('\n')).join('\n');
}

/** Lines that a head or a foot takes. */
const EDGE = 3;

/** Other characters are told by their code. */
function drawnByFonts(): Set<number> {
  const names = readdirSync(fonts).filter((name) => name.endsWith('.ttf'));
  return coverageOfFamilies(['IBMPlexSans_', 'IBMPlexSansArabic_'].map((family) => names.filter((name) => name.startsWith(family)).map((name) => readFileSync(join(fonts, name)))));
}

function textOf(pdf: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'confins-markup-')), 'a.pdf');
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 });
}
