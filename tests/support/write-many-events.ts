/**
 * Writes a workspace with many events, or odd ones, in bulk as an import leaves it: `node write-many-events.ts <file> <count>`
 * for the benchmark's synthetic set (titles `E 0` to `E <count − 1>`, by first day), or `<file> days <count> <day>…`
 * for so many events at one point of the border, on these days in turn (numbers as in `domain/when`).
 */
import { type Facts, tableOf } from '#shared/engine/table';
import { writeWorkspace } from '../bench/stored.ts';
import { worldOf } from '../bench/world.ts';

const [file = '', ...rest] = process.argv.slice(2);
writeWorkspace(file, rest[0] === 'days' ? tableOf(onDays(Number(rest[1]), rest.slice(2).map(Number))) : worldOf(Number(rest[0])));

function onDays(count: number, days: readonly number[]): Facts[] {
  const dayOf = (index: number): number => days[index % days.length] ?? 0;
  return Array.from({ length: count }, (_, index): Facts => ({
    row: index + 1, from: dayOf(index), to: dayOf(index),
    place: { at: [-7.29, 15.17], box: [-7.29, 15.17, -7.29, 15.17], distanceKm: 12, km: [700, 700], side: 'ML', precision: 'place' },
    sort: { kind: 'incident', type: 'abduction', status: 'reported', group: 'civilians' }, cast: [], grade: 'C3', marking: 'clear', isReviewed: true, killed: null,
  }));
}
