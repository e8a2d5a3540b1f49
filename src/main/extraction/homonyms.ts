/** Of several places with one name, the one nearest to the other places of the text. */
import type { PlaceEntry } from './gazetteer.ts';
import type { PlaceMention } from './places.ts';

/** The same mentions; those with homonyms that no one picked by hand stand for the reading nearest to the sure ones. */
export function settleHomonyms(sentences: readonly (readonly PlaceMention[])[]): PlaceMention[][] {
  const sure = sentences.map((places) => places.filter(isSure).map(({ entry }) => entry));
  const all = sure.flat();
  return sentences.map((places, index) => places.map((place) => (place.readings.length < 2 || place.entry.curated ? place : { ...place, entry: nearest(place, sure[index] ?? [], all) })));
}

function isSure({ entry, readings }: PlaceMention): boolean {
  return entry.point !== null && entry.country !== 'XX' && (readings.length < 2 || entry.curated) && entry.name !== 'Bamako' && entry.name !== 'Nouakchott';
}

/** Degrees beyond which a place of the text says nothing about another. */
const FAR = 6;

function nearest({ entry, readings }: PlaceMention, beside: readonly PlaceEntry[], all: readonly PlaceEntry[]): PlaceEntry {
  const anchors = beside.length > 0 ? beside : all;
  let best = { entry, distance: FAR };
  if (anchors.length === 0) return entry;
  for (const reading of readings) {
    const distance = Math.min(...anchors.map((anchor) => degrees(reading, anchor)));
    if (distance < best.distance) best = { entry: { ...reading, name: entry.name }, distance };
  }
  return best.entry;
}

function degrees(a: PlaceEntry, b: PlaceEntry): number {
  if (a.point === null || b.point === null) return FAR;
  return Math.hypot(a.point.lat - b.point.lat, (a.point.lon - b.point.lon) * 0.96);
}
