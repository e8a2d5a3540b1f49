/** What is measured beside the targets: no target holds for it, so `met` is null. */
import { figure, megabytes, milliseconds } from './figures.ts';
import type { Target } from './parts.ts';
import type { Readings } from './readings.ts';
import type { Run } from './targets.ts';

export function othersOf(readings: Run['readings']): Target[] {
  return [...onPage(seen(readings.page)), ...ofFiles(seen(readings.opening), seen(readings.memory)), ...ofReader(seen(readings.reader)), ...ofReport(seen(readings.report), seen(readings.reportOfVeryMany))];
}

function onPage({ settle, settleGl }: Readings): Target[] {
  return known([['glify', 'map settled after a drag, all events as clusters / leaflet.glify with all of them as points', settle, settleGl, milliseconds]]);
}

function ofFiles({ megabytes: file }: Readings, { bytesARow }: Readings): Target[] {
  return known([['memory', 'memory of a session, an event', bytesARow, undefined, bytes], ['file', 'workspace file', file, undefined, megabytes]]);
}

function ofReader({ articles, speed, thousand1, thousand10, thousand100, heapFew, heapMany, readMany }: Readings): Target[] {
  return known([
    ['reader', `labelled articles read, ${articles ?? '?'} of them`, speed, undefined, perSecond],
    ['reader 10×', '1,000 characters of an article ten times as long / as it is', thousand10, thousand1, milliseconds],
    ['reader 100×', '1,000 characters of an article a hundred times as long / as it is', thousand100, thousand1, milliseconds],
    ['reader memory', `heap after ${readMany ?? '?'} articles / after a tenth of them`, heapMany, heapFew, megabytes],
  ]);
}

function ofReport(seenReport: Readings, seenMany: Readings): Target[] {
  const many = `${seenReport['events'] ?? '?'} events`;
  const veryMany = `${seenMany['events'] ?? '?'} events`;
  return known([
    ...['pdf', 'docx', 'html', 'md'].map((format): Line => [
      `report ${format}`, `report of ${many} as ${format.toUpperCase()} / note of one page`, seenReport[format], seenReport[`${format}Note`], milliseconds,
    ]),
    ['report memory', `what the process held at most over the reports of ${many}`, seenReport['memory'], undefined, megabytes],
    ['report large', `report of ${veryMany} as PDF / of that, the longest in which the backend answered nothing else`, seenMany['pdf'], seenMany['blocked'], milliseconds],
    ['report large memory', `what the process held at most over the report of ${veryMany}`, seenMany['memory'], undefined, megabytes],
  ]);
}

type Line = readonly [id: string, what: string, measured: number | undefined, peer: number | undefined, show: (value: number) => string];

/** What was measured: a suite that was not asked for leaves no rows. */
function known(lines: readonly Line[]): Target[] {
  return lines.flatMap(([id, what, measured, peer, show]) => measured === undefined ? [] : [{
    id, what, measured: show(measured), peer: peer === undefined ? null : show(peer), ratio: peer === undefined ? null : measured / peer, target: '', met: null,
  }]);
}

function seen(found: Readings | string | undefined): Readings {
  return typeof found === 'object' ? found : {};
}

function bytes(value: number): string {
  return `${figure(value)} bytes`;
}

function perSecond(value: number): string {
  return `${figure(value)} /s`;
}
