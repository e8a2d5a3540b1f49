/**
 * Speed outside the targets: a situation report of 5,000 events beside a note of one page, and one of 100,000, asked of the
 * backend as people ask. What a process held at most is the highest so far: the formats come with the hungriest last.
 */
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { EventRecord } from '#shared/domain/event';
import { isoDay } from '#shared/domain/when';
import { createEventStore } from '../../src/main/store/events.ts';
import { openWorkspace } from '../../src/main/store/open.ts';
import { openBackend, temporaryFolder } from '../support/backend.ts';
import { citation, incident, meeting, NARA } from '../support/event-fixture.ts';
import { median } from './clock.ts';
import { seeded, upTo } from './random.ts';
import type { Readings } from './readings.ts';
import { note } from './words.ts';

const MANY = 5000;
const VERY_MANY = 100_000;
const FORMATS = ['md', 'html', 'pdf', 'docx'] as const;

/** Milliseconds on the wall: typesetting happens in a process of its own. */
export async function report(): Promise<Readings> {
  const folder = temporaryFolder();
  const workspace = join(folder.path, 'bench.confins');
  fill(workspace, MANY);
  const { app, client } = await openBackend({ workspace });
  const timed = async (scope: { readonly event: string } | { readonly from: string; readonly to: string }, format: typeof FORMATS[number], runs: number): Promise<number> => {
    const times: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const start = performance.now();
      await client.call('report.render', { ...scope, ...('event' in scope && { template: 'incident' }), lang: 'fr', marking: 'red', format, includeUnreviewed: true });
      if (run > 0) times.push(performance.now() - start);
    }
    return median(times);
  };
  const found: Record<string, number> = { events: MANY };
  for (const format of FORMATS) {
    found[format] = await timed({ from: '2024-01-01', to: '2024-12-31' }, format, 1);
    found[`${format}Note`] = await timed({ event: 'e1' }, format, 3);
  }
  found['memory'] = process.resourceUsage().maxRSS * 1024;
  await app.close();
  folder.remove();
  return found;
}

/** Bytes and milliseconds: a PDF over very many events, and how long the backend answered nothing else meanwhile. */
export async function reportOfVeryMany(): Promise<Readings> {
  const folder = temporaryFolder();
  const workspace = join(folder.path, 'bench.confins');
  fill(workspace, VERY_MANY);
  const { app, client } = await openBackend({ workspace });
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const start = performance.now();
  await client.call('report.render', { from: '2024-01-01', to: '2024-12-31', lang: 'fr', marking: 'red', format: 'pdf', includeUnreviewed: true });
  const found = { events: VERY_MANY, pdf: performance.now() - start, blocked: delay.max / 1e6, memory: process.resourceUsage().maxRSS * 1024 };
  await app.close();
  folder.remove();
  return found;
}

/** Written past the ledger, which takes the events up as the workspace's base when it is opened. */
function fill(workspace: string, count: number): void {
  const { db, close } = openWorkspace(workspace, '2025-01-01T00:00:00.000Z');
  const store = createEventStore(db);
  db.transaction(() => eventsOf(count).forEach((event) => store.insert(event)))();
  close();
}

function eventsOf(count: number): EventRecord[] {
  const random = seeded(5);
  const first = Date.UTC(2024, 0, 1) / 86_400_000;
  return Array.from({ length: count }, (_, i): EventRecord => {
    const point = { lat: 12 + 6 * random(), lon: -12 + 8 * random() };
    const parts = {
      id: `e${i}`, when: isoDay(first + upTo(random, 366)), where: { ...NARA, name: `Lieu ${upTo(random, 2000)}`, point },
      summary: { fr: note(random), en: note(random) }, citations: [citation({ url: `https://presse.example/${i}` })],
    };
    return i % 4 === 0 ? meeting(parts) : incident({ ...parts, casualties: { killed: [i % 7, i % 7] } });
  });
}
