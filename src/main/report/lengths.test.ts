import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WRITTEN_SECTIONS } from '#shared/domain/report-template';
import { chronologyEvents, shippedActors } from '../../../tests/support/chronology-fixture.ts';
import { loadBasemap } from './basemap-files.ts';
import { composeReport } from './compose.ts';
import { renderFigures } from './figures.ts';
import { renderPdf } from './pdf.ts';
import { shippedTemplates } from './templates.ts';

const resources = fileURLToPath(new URL('../../../resources', import.meta.url));
const basemap = await loadBasemap(resources);
const events = [...chronologyEvents('seed-article'), ...chronologyEvents('open-sources')];

const paragraph = fc.record({ sentences: fc.integer({ min: 1, max: 14 }), words: fc.integer({ min: 1, max: 160 }), isCited: fc.boolean() });
const texts = fc.record(Object.fromEntries(WRITTEN_SECTIONS.map((section) => [section, fc.array(paragraph, { maxLength: 12 })])), { requiredKeys: [] });

it('is typeset whatever its template and however long its author writes', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...shippedTemplates()), texts, fc.constantFrom('ua-1' as const, 'a-2a' as const), async (template, written, pdfStandard) => {
      const own = Object.entries(written).map(([section, paragraphs]) => [section, {
        seq: 0, paragraphs: (paragraphs ?? []).map(({ sentences, words, isCited }, index) => ({
          id: `p${index}`, sentences: Array.from({ length: sentences }, (_, at) => ({ text: 'mot '.repeat(words), refs: isCited ? [events[at % events.length]?.id ?? ''] : [], likelihood: null, confidence: null })),
        })),
      }]);
      const subject = template.scope === 'period' ? null : (events.find(({ kind }) => kind === template.scope)?.id ?? null);
      const context = {
        serial: 'S-1', author: 'A', now: '2024-06-01T08:00:00Z', dataCutOff: '2024-06-01T08:00:00Z', previousPeriodEvents: [], actors: shippedActors(),
        markingOfEvent: () => 'clear' as const,
      };
      const model = composeReport({ from: '2024-04-01', to: '2024-05-31', lang: 'fr', marking: 'red', template, event: subject, texts: Object.fromEntries(own) }, events, context);
      const pdf = await renderPdf(model, renderFigures(model, basemap), join(resources, 'fonts'), { templateDir: join(resources, 'report'), pdfStandard });
      expect(pdf.length).toBeGreaterThan(10_000);
    }),
    { numRuns: 15 },
  );
});
