import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
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
/** Letters alone, whatever a format makes of blanks, signs without a glyph and directions. */
const letters = (all: string): string => all.replace(/[^A-Za-z<>&#$*_[\]|`=/{}()0-9"'-]/g, '');

/** Hundreds of titles to a report: 10,000 strings in a few dozen files. */
const BATCH = 250;

describe('text that looks like markup', () => {
  it('prints as itself in every format', { timeout: 300_000 }, async () => {
    const titles = fc.sample(text, { numRuns: BATCH, seed: 6 });
    const events = titles.map((title, index) => incident({ id: `e${index}`, title: { fr: `Q${index}Q ${title} Z${index}Z`, en: '' }, summary: { fr: title, en: '' } }));
    const context = { serial: 'S', author: titles[0] ?? '', now: '2024-05-01T08:00:00Z', dataCutOff: '2024-05-01T08:00:00Z', previousPeriodEvents: [], actors: [] };
    const model = composeReport({ from: '2024-04-01', to: '2024-04-30', lang: 'fr', marking: 'clear', title: titles[1] ?? null }, events, context);
    const figures = renderFigures(model, basemap);
    const pdf = await renderPdf(model, figures, fonts, { templateDir: join(resources, 'report') });
    const told: Record<string, string> = {
      html: parseHTML(renderHtml(model, figures)).document.body?.textContent ?? '',
      docx: (await mammoth.extractRawText({ buffer: Buffer.from(await renderDocx(model, await figureImages(figures, fonts))) })).value,
      md: renderMarkdown(model).replace(/\\([\\`*_[\]<>#|~&$^])/g, '$1'),
      ...(hasPoppler ? { pdf: textOf(pdf) } : {}),
    };
    for (const [format, whole] of Object.entries(told)) {
      const plain = letters(whole);
      const lost = titles.filter((title, index) => !plain.includes(letters(`Q${index}Q ${title} Z${index}Z`)) && format !== 'pdf');
      expect([format, lost]).toEqual([format, []]);
    }
    const marks = titles.filter((_, index) => !(told['pdf'] ?? `Q${index}Q`).includes(`Q${index}Q`));
    expect(marks).toEqual([]);
  });
});

function textOf(pdf: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'confins-markup-')), 'a.pdf');
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 });
}
