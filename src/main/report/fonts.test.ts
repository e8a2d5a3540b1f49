import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { incident } from '../../../tests/support/event-fixture.ts';
import { loadBasemap } from './basemap-files.ts';
import { composeReport } from './compose.ts';
import { figureImages } from './figure-images.ts';
import { renderFigures } from './figures.ts';
import { REPORT_FONTS } from './fonts.ts';
import { renderPdf } from './pdf.ts';

const resources = fileURLToPath(new URL('../../../resources', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'confins-fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('are all those that ship, and no other', () => {
  expect(readdirSync(join(resources, 'fonts')).filter((name) => name.endsWith('.ttf')).sort()).toEqual(REPORT_FONTS.map((name) => `${name}.ttf`).sort());
});

it('are missed by name, in the PDF and in the figures of Word', async () => {
  cpSync(join(resources, 'fonts'), folder, { recursive: true });
  rmSync(join(folder, 'IBMPlexSans_500Medium.ttf'));
  const context = { serial: 'S', author: '', now: '2024-05-01T08:00:00Z', dataCutOff: '2024-05-01T08:00:00Z', previousPeriodEvents: [], actors: [] };
  const model = composeReport({ from: '2024-04-01', to: '2024-04-30', lang: 'fr', marking: 'clear' }, [incident({})], context);
  const figures = renderFigures(model, await loadBasemap(resources));
  const missed = { key: 'report.font_missing', params: { name: 'IBMPlexSans_500Medium.ttf' } };
  await expect(renderPdf(model, figures, folder, { templateDir: join(resources, 'report') })).rejects.toMatchObject(missed);
  await expect(figureImages(figures, folder)).rejects.toMatchObject(missed);
});
