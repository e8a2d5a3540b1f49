import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EventRecord } from '#shared/domain/event';
import { chronologyEvents, shippedActors } from '../../../tests/support/chronology-fixture.ts';
import { incident, meeting } from '../../../tests/support/event-fixture.ts';
import { fontsOf, hasPoppler, pagesOf, pdfObjects, plain } from '../../../tests/support/pdf-inspection.ts';
import { loadBasemap } from './basemap-files.ts';
import { composeReport } from './compose.ts';
import { renderFigures } from './figures.ts';
import type { ReportModel } from './model.ts';
import { renderPages } from './pages.ts';
import { renderPdf } from './pdf.ts';

const resources = fileURLToPath(new URL('../../../resources', import.meta.url));
const fonts = join(resources, 'fonts');
const templateDir = join(resources, 'report');
const basemap = await loadBasemap(resources);

function composed(
  events: readonly EventRecord[],
  lang: 'fr' | 'en',
  from = '2024-04-01',
  to = '2024-05-31',
): ReportModel {
  const context = {
    serial: 'SITREP 007',
    author: 'Cellule frontière',
    now: '2026-11-24T15:30:00Z',
    dataCutOff: '2026-11-24T15:00:00Z',
    previousPeriodEvents: events,
    actors: shippedActors(),
  };
  return composeReport({ from, to, lang, marking: 'amber' }, events, context);
}

function pdfOf(model: ReportModel): Promise<Uint8Array> {
  return renderPdf(model, renderFigures(model, basemap), fonts, { templateDir });
}

describe('the PDF of the seed events', () => {
  const model = composed(chronologyEvents('seed-article'), 'fr');
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await pdfOf(model);
  });

  it('is tagged, says it is PDF/UA-1, names its language and title', () => {
    const objects = pdfObjects(pdf);
    const told = [
      '/Marked true',
      '<pdfuaid:part>1</pdfuaid:part>',
      '/Lang (fr)',
      '/DisplayDocTitle true',
      '/Outlines',
    ].filter((mark) => !objects.includes(mark));
    expect(told).toEqual([]);
  });

  it('can be an archive file (PDF/A-2a), on American paper', async () => {
    const letter = { ...model, paper: 'letter' } as const;
    const archived = await renderPdf(letter, renderFigures(letter, basemap), fonts, { templateDir, pdfStandard: 'a-2a' });
    const objects = pdfObjects(archived);
    expect(['<pdfaid:part>2</pdfaid:part>', '<pdfaid:conformance>A</pdfaid:conformance>', '/Marked true', '/MediaBox [0 0 612 792]'].filter((mark) => !objects.includes(mark))).toEqual([]);
  });

  it('carries its annex where the standard allows it', async () => {
    const figures = renderFigures(model, basemap);
    const [attached, archived] = [await renderPdf({ ...model, annex: 'ref\r\nI1\r\n' }, figures, fonts, { templateDir }),
      await renderPdf({ ...model, annex: 'ref\r\nI1\r\n' }, figures, fonts, { templateDir, pdfStandard: 'a-2a' })];
    expect([attached, archived].map((pdf) => pdfObjects(pdf).includes('/EmbeddedFile'))).toEqual([true, false]);
  });

  it('embeds the shipped fonts and no others', () => {
    const shipped = new Set(
      readdirSync(fonts).map((name) => name.replace(/^(IBMPlex\w+?)_\d+([A-Za-z]+?)_?(Italic)?\.ttf$/, '$1-$2$3').replace('RegularItalic', 'Italic')),
    );
    expect(fontsOf(pdf).filter((name) => !shipped.has(name))).toEqual([]);
    expect(fontsOf(pdf)).toContain('IBMPlexSerif-SemiBold');
  });

  it('is the same to the byte when made again', async () => {
    expect(Buffer.from(await pdfOf(model)).equals(Buffer.from(pdf))).toBe(true);
  });

  it.skipIf(!hasPoppler)(
    'bears marking, serial and number on every page, and holds every event (needs poppler)',
    () => {
      const pages = pagesOf(pdf);
      pages.forEach((page, index) => {
        expect(page.split('TLP:AMBER').length - 1).toBeGreaterThanOrEqual(2);
        expect(page).toContain(`page ${index + 1} / ${pages.length}`);
        expect(page).toContain('SITREP 007');
      });
      const text = pages.join(' ');
      expect(chronologyEvents('seed-article').filter(({ title }) => !text.includes(plain(title.fr)))).toEqual([]);
      expect(text).toContain(plain(model.texts.bottom_line[0]?.sentences[0]?.text ?? ''));
      expect(text).toContain(model.sha256);
    },
  );
});

describe('text from outside', () => {
  const strange = [
    '#set page(width: 1pt) *gras* _pente_ $x^2$ <label> @ref \\u{41} // rien /* ni */ `code` [crochets] -- ---',
    '= Titre\n- liste',
    '<b>html</b> &amp; <script>alert(1)</script>',
    '**markdown** [lien](http://x.example) | table |',
    '"droits" \'simples\' \\ #eval("1+1") #{panic()}',
    'نواكشوط وبماكو',
    'drapeau 🇲🇱 et ߒߞߏ',
    'a'.repeat(300),
  ];

  it.skipIf(!hasPoppler)('prints as itself, what has no glyph as its code point (needs poppler)', async () => {
    const titles = (title: string): Pick<EventRecord, 'title'> => ({ title: { fr: title, en: title } });
    const events = strange.map((text, index) => incident({ id: `i${index}`, ...titles(text) }));
    const meetings = strange.map((text, index) =>
      meeting({ id: `m${index}`, ...titles('T'), summary: { fr: text, en: text }, outcomes: [text] }),
    );
    const text = pagesOf(await pdfOf(composed([...events, ...meetings], 'fr')))
      .join(' ')
      .replaceAll(' ', '');
    const expected = strange.map((one) =>
      one.replaceAll('🇲🇱', '[U+1F1F2][U+1F1F1]').replaceAll('ߒߞߏ', '[U+07D2][U+07DE][U+07CF]'),
    );
    const lost = expected
      .filter((one) => !/[\u0600-\u06ff]/.test(one))
      .filter((one) => text.split(plain(one).replaceAll(' ', '')).length < 4);
    expect(lost).toEqual([]);
  });

  it('never stops the report, whatever its characters', async () => {
    const strings = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), { numRuns: 400, seed: 7 });
    const everyBlock = Array.from({ length: 0x110 }, (_, block) =>
      String.fromCodePoint(...Array.from({ length: 32 }, (__, i) => block * 256 + i * 8)),
    );
    const events = [...strings, ...everyBlock].map((text, index) =>
      incident({ id: `i${index}`, title: { fr: text, en: text }, citations: [] }),
    );
    expect(pdfObjects(await pdfOf(composed(events, 'fr')))).toContain('/Marked true');
  });

  it('shapes Arabic with the shipped Arabic font', async () => {
    expect(fontsOf(await pdfOf(composed([incident({ title: { fr: 'نواكشوط', en: 'نواكشوط' } })], 'fr')))).toContain(
      'IBMPlexSansArabic-SemiBold',
    );
  });
});

describe('reports at the edges', () => {
  it.each(['fr', 'en'] as const)('a period without events is a report, in %s', async (lang) => {
    expect(
      Buffer.from(await pdfOf(composed([], lang)))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('six years in one report', async () => {
    const pdf = await pdfOf(composed(chronologyEvents(), 'en', '2020-01-01', '2025-12-31'));
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.skipIf(!hasPoppler)('a title and a summary longer than a page run on over several (needs poppler)', async () => {
    const title = 'Très long titre '.repeat(320);
    const summary = { fr: 'Une phrase. '.repeat(1500), en: '' };
    const events = [
      incident({ title: { fr: title, en: title }, summary }),
      meeting({ title: { fr: title, en: title }, summary }),
    ];
    expect(
      pagesOf(await pdfOf(composed(events, 'fr')))
        .join(' ')
        .split('Une phrase.').length - 1,
    ).toBeGreaterThan(2980);
  });
});

describe('pages as images', () => {
  it('are those of the file, each whole in itself', async () => {
    const pages = await renderPages(composed(chronologyEvents('seed-article'), 'fr'), renderFigures(composed(chronologyEvents('seed-article'), 'fr'), basemap), resources);
    expect(pages.length).toBeGreaterThan(3);
    for (const { svg } of pages) {
      const defined = new Set([...svg.matchAll(/<\w+ id="([^"]+)"/g)].map(([, id]) => id));
      expect([...svg.matchAll(/href="#([^"]+)"/g)].filter(([, id]) => !defined.has(id))).toEqual([]);
    }
  });
});

describe('failures', () => {
  const model = composed([], 'fr');
  const figures = {
    map: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    timeline: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    frontier: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  };
  const template = (text: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'confins-template-'));
    writeFileSync(join(folder, 'report.typ'), text);
    return folder;
  };

  it('a template that never ends is stopped at the time limit', async () => {
    const endless = template(
      '#set document(title: "x")\n#for i in range(3000) { for k in range(100000) { let x = calc.sqrt(k) } }',
    );
    await expect(renderPdf(model, figures, fonts, { templateDir: endless, timeLimit: 1500 })).rejects.toMatchObject({
      code: 'internal',
      key: 'report.typst_timeout',
    });
  });

  it('a template in error fails with Typst’s reason', async () => {
    await expect(renderPdf(model, figures, fonts, { templateDir: template('#nowhere') })).rejects.toMatchObject({
      code: 'internal',
      key: 'report.typst_failed',
      params: { reason: expect.stringContaining('unknown variable: nowhere') },
    });
  });
});
