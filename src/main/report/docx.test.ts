import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { chronologyEvents, shippedActors } from '../../../tests/support/chronology-fixture.ts';
import { loadBasemap } from './basemap-files.ts';
import { composeReport } from './compose.ts';
import { renderDocx } from './docx.ts';
import { figureImages } from './figure-images.ts';
import { renderFigures } from './figures.ts';

const resources = fileURLToPath(new URL('../../../resources', import.meta.url));
const events = chronologyEvents('seed-article');
const context = { serial: 'SITREP-1', author: 'Cellule', now: '2024-06-01T08:00:00Z', dataCutOff: '2024-06-01T08:00:00Z', previousPeriodEvents: events, actors: shippedActors() };
const model = composeReport({ from: '2024-04-01', to: '2024-05-31', lang: 'fr', marking: 'amber' }, events, context);
const images = await figureImages(renderFigures(model, await loadBasemap(resources)), join(resources, 'fonts'));

it('is the same to the byte when made again', async () => {
  const [one, two] = [await renderDocx(model, images), await renderDocx(model, images)];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
});

it('has real headings, every event, footnotes and figures with a text of their own', async () => {
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(await renderDocx(model, images)) });
  expect([...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, heading]) => heading)).toEqual(expect.arrayContaining(model.sections.map(({ heading }) => heading)));
  expect(events.filter(({ title }) => !html.includes(title.fr))).toEqual([]);
  expect(html).toContain('id="footnote-1"');
  expect([...html.matchAll(/<img alt="([^"]*)"/g)].map(([, alt]) => alt)).toEqual([model.figures.timelineAlt, model.figures.mapAlt]);
});
