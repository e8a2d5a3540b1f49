import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRecord } from '#shared/domain/event';
import { isAbove, MARKINGS } from '#shared/domain/marking';
import { shippedActors } from '../../../tests/support/chronology-fixture.ts';
import { citation, incident, meeting } from '../../../tests/support/event-fixture.ts';
import { hasPoppler, pdfObjects } from '../../../tests/support/pdf-inspection.ts';
import { loadBasemap } from './basemap-files.ts';
import type { Brief, ReportContext } from './brief.ts';
import { composeReport } from './compose.ts';
import { renderDocx } from './docx.ts';
import { figureImages } from './figure-images.ts';
import { type Figures, renderFigures } from './figures.ts';
import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import type { ReportModel } from './model.ts';
import { renderPdf } from './pdf.ts';
import { slideFigures } from './slide-figures.ts';
import { matterOfModel } from './slide-matter.ts';
import { slidesOf } from './slides.ts';
import { renderSlides } from './slides-pdf.ts';
import { shippedTemplate } from './templates.ts';

const resources = fileURLToPath(new URL('../../../resources', import.meta.url));
const fonts = join(resources, 'fonts');
const basemap = await loadBasemap(resources);

interface Drawn {
  readonly marking: EventRecord['marking'];
  /** Of the document that its second citation and claim come from. */
  readonly document: EventRecord['marking'];
  readonly when: string;
  readonly isMeeting: boolean;
}

const drawn = fc.record({
  marking: fc.constantFrom(...MARKINGS), document: fc.constantFrom(...MARKINGS), when: fc.constantFrom('2024-04-02', '2024-04', '2023-01-01/..'), isMeeting: fc.boolean(),
});

/** Every field that a reader writes carries a word of its own event, or of its document. */
function marked({ marking, when, isMeeting }: Drawn, index: number): EventRecord {
  const [word, paper] = [canary(index), documentCanary(index)];
  const parts = {
    id: `evt-${word}`, marking, when, title: { fr: `Titre ${word}`, en: `Title ${word}` }, summary: { fr: `Résumé ${word}`, en: `Summary ${word}` }, note: `note ${word}`, tags: [word],
    where: { name: `Lieu ${word}`, country: 'ML', precision: 'place', side: 'ML', adm1: null, point: { lat: 15 + index / 10, lon: -7 }, radiusKm: null, gazetteer: null } as const,
    claims: [
      { by: `Témoin ${word}`, says: `dit ${word}`, url: null, grade: null, document: null, casualties: {} },
      { by: `Témoin ${paper}`, says: `dit ${paper}`, url: null, grade: null, document: `doc-${index}`, casualties: {} },
    ],
    citations: [
      citation({ publisher: `Presse ${word}`, title: `Article ${word}`, url: `https://presse.example/${word}` }),
      citation({ publisher: `Presse ${paper}`, title: `Article ${paper}`, url: `https://presse.example/${paper}`, document: `doc-${index}` }),
    ],
    links: [{ to: `evt-${canary(index - 1)}`, rel: 'follows' as const }],
  };
  return isMeeting ? meeting({ ...parts, outcomes: [`Résultat ${word}`], commitments: [{ text: `Promet ${word}`, by: null, due: null, state: 'open' }] }) : incident(parts);
}

const canary = (index: number): string => `canari${index}z`;
const documentCanary = (index: number): string => `papier${index}z`;

/** A previous issue that held everything, under the highest marking, and events that are all otherwise now. */
function compose(all: readonly Drawn[], marking: Brief['marking'], template: 'sitrep' | 'weekly'): ReportModel {
  const events = all.map(marked);
  const before = events.map((event) => ({ ...event, title: { fr: `Ancien ${event.id}`, en: `Former ${event.id}` } }));
  const context: ReportContext = {
    serial: 'SITREP-2024-002', author: 'Cellule', now: '2024-05-01T08:00:00Z', dataCutOff: '2024-05-01T08:00:00Z', previousPeriodEvents: events, actors: shippedActors(),
    markingOf: (id) => all[Number(id.slice(4))]?.document ?? null, markingOfEvent: (id) => events.find((event) => event.id === id)?.marking ?? null,
    previous: { serial: 'SITREP-2024-001', frozen: before, now: new Map(events.map((event) => [event.id, event])), late: [] },
  };
  const texts: Brief['texts'] = {
    assessment: { seq: 0, paragraphs: events.map((event, index) => ({ id: `p${index}`, sentences: [{ text: `Appréciation ${canary(index)}`, refs: [event.id], likelihood: 'likely', confidence: 'low' }] })) },
  };
  const chosen = shippedTemplate(template);
  return composeReport({ from: '2024-04-01', to: '2024-04-30', lang: 'fr', marking, template: chosen, texts }, events, context);
}

async function everyFormat(model: ReportModel): Promise<Readonly<Record<string, string>>> {
  const figures = renderFigures(model, basemap);
  const pdf = await renderPdf(model, figures, fonts, { templateDir: join(resources, 'report') });
  const docx = await renderDocx(model, await figureImages(figures, fonts));
  const slides = await slidesOfModel(model);
  return { slides: textOfPdf(slides), pdf: textOfPdf(pdf), docx: textOfZip(Buffer.from(docx)), html: withFigures(renderHtml(model, figures), figures), md: renderMarkdown(model) };
}

function slidesOfModel(model: ReportModel): Promise<Uint8Array> {
  const refs = new Map([...model.incidents, ...model.meetings].map(({ id, ref }) => [id, ref]));
  const deck = slidesOf(matterOfModel(model, { events: model.frozen, refs, actors: shippedActors(), unit: 'event' }));
  return renderSlides(deck, slideFigures(deck, basemap), resources);
}

function textOfPdf(pdf: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'confins-leak-')), 'a.pdf');
  writeFileSync(file, pdf);
  const text = hasPoppler ? execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }) : '';
  return `${text.replace(/\s+/g, ' ')} ${pdfObjects(pdf)}`;
}

function withFigures(html: string, figures: Figures): string {
  return `${html} ${Object.values(figures).join(' ')}`;
}

function textOfZip(zip: Buffer): string {
  const parts: string[] = [];
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const [size, names] = [zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26)];
    const start = at + 30 + names;
    parts.push(zip.toString('utf8', at + 30, start), inflateRawSync(zip.subarray(start, start + size)).toString('utf8'));
    at = start + size;
  }
  return parts.join(' ');
}

describe('the marking as a ceiling, over every format', () => {
  it.each(['sitrep', 'weekly'] as const)('lets nothing above it through, and everything else in: %s', { timeout: 120_000 }, async (template) => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawn, { minLength: 1, maxLength: 9 }), fc.constantFrom(...MARKINGS), async (all, marking) => {
        const model = compose(all, marking, template);
        for (const [format, text] of Object.entries(await everyFormat(model))) {
          if ((format === 'pdf' || format === 'slides') && !hasPoppler) continue;
          for (const [index, one] of all.entries()) {
            // What goes on from before the period is no step of a briefing.
            const isStep = format !== 'slides' || model.included.includes(`evt-${canary(index)}`);
            const isEvent = isStep && !isAbove(one.marking, marking);
            const isDocument = isEvent && !isAbove(one.document, marking);
            expect([format, canary(index), text.includes(canary(index))]).toEqual([format, canary(index), isEvent]);
            expect([format, documentCanary(index), text.includes(documentCanary(index))]).toEqual([format, documentCanary(index), isDocument]);
          }
        }
      }),
      { numRuns: 5 },
    );
  });

  it('counts events and documents that it keeps out', () => {
    const all: Drawn[] = [
      { marking: 'clear', document: 'red', when: '2024-04-02', isMeeting: false }, { marking: 'red', document: 'clear', when: '2024-04-02', isMeeting: true },
      { marking: 'amber', document: 'amber', when: '2024-04-02', isMeeting: true },
    ];
    const model = compose(all, 'green', 'sitrep');
    expect([model.withheld, model.withheldNote]).toEqual([
      3, 'Marquage demandé\u00a0: TLP:GREEN. 3 éléments le dépassent et ont été retenus (2 événements, un document)\u00a0: rien n’en paraît dans le texte, les chiffres ni les figures.',
    ]);
  });

  it('keeps the annex within it, too', () => {
    const all = Array.from({ length: 520 }, (_, index): Drawn => ({ marking: index % 20 === 0 ? 'red' : 'clear', document: 'clear', when: '2024-04-02', isMeeting: false }));
    const { annex, rowNotes, incidents } = compose([...all, ...all], 'clear', 'sitrep');
    const rows = annex?.trim().split('\r\n').length ?? 0;
    expect([rows, incidents.length]).toEqual([1 + 988, 500]);
    expect(rowNotes.incidents).toContain('500 incidents sur 988');
    expect(annex).not.toContain(`${canary(20)} `);
  });
});
