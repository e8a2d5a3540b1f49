/** Speed outside the targets: a situation report of 5,000 events, without Typst. */
import { resolve } from 'node:path';
import type { EventRecord } from '#shared/domain/event';
import { isoDay } from '#shared/domain/when';
import { loadBasemap } from '../../src/main/report/basemap-files.ts';
import { composeReport } from '../../src/main/report/compose.ts';
import { renderFigures } from '../../src/main/report/figures.ts';
import { renderMarkdown } from '../../src/main/report/markdown.ts';
import { citation, incident, meeting, NARA } from '../support/event-fixture.ts';
import { medianOf } from './clock.ts';
import { seeded, upTo } from './random.ts';
import type { Readings } from './readings.ts';
import { note } from './words.ts';

const EVENTS = 5000;
const RESOURCES = resolve(import.meta.dirname, '../../resources');

export async function report(): Promise<Readings> {
  const events = eventsOf();
  const request = { from: '2024-01-01', to: '2024-12-31', lang: 'fr', marking: 'red', format: 'md' } as const;
  const now = '2025-01-01T00:00:00.000Z';
  const context = { serial: 'SITREP', author: 'bench', now, dataCutOff: now, previousPeriodEvents: events, actors: [] };
  const model = composeReport(request, events, context);
  const basemap = await loadBasemap(RESOURCES);
  return {
    events: model.included.length, compose: medianOf(3, () => void composeReport(request, events, context)),
    markdown: medianOf(3, () => void renderMarkdown(model)), figures: medianOf(3, () => void renderFigures(model, basemap)),
  };
}

function eventsOf(): EventRecord[] {
  const random = seeded(5);
  const first = Date.UTC(2024, 0, 1) / 86_400_000;
  return Array.from({ length: EVENTS }, (_, i): EventRecord => {
    const point = { lat: 12 + 6 * random(), lon: -12 + 8 * random() };
    const parts = {
      id: `e${i}`, when: isoDay(first + upTo(random, 366)), where: { ...NARA, name: `Lieu ${upTo(random, 2000)}`, point },
      summary: { fr: note(random), en: note(random) }, citations: [citation({ url: `https://presse.example/${i}` })],
    };
    return i % 4 === 0 ? meeting(parts) : incident({ ...parts, casualties: { killed: [i % 7, i % 7] } });
  });
}
