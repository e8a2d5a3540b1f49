/** Places by what somebody types: the beginning of a name or variant first, then spellings one or two letters off. */
import { foldKey } from '../extraction/fold.ts';
import type { NamedPlace } from './place-names.ts';

export interface PlaceIndex {
  /** Best first: how well the text fits, well-known places, then the nearest to the border. */
  search(text: string, limit: number): NamedPlace[];
}

const EXACT = 0;
const BEGINS = 1;
const WORD_BEGINS = 2;
const ONE_OFF = 3;
const TWO_OFF = 4;
const NONE = 9;

export function createPlaceIndex(places: readonly NamedPlace[]): PlaceIndex {
  const indexed = places.map((place) => ({ place, keys: [place.name, ...place.variants].map(foldKey) }));
  return {
    search: (text, limit) => {
      const wanted = foldKey(text);
      if (wanted === '') return [];
      const found = fits(indexed, (key) => beginningRank(key, wanted));
      const all = found.length < limit && wanted.length >= 4 ? [...found, ...fits(indexed, (key) => spellingRank(key, wanted))] : found;
      return [...new Set(all.sort(byFit).map(({ place }) => place))].slice(0, limit);
    },
  };
}

function fits(indexed: readonly { readonly place: NamedPlace; readonly keys: readonly string[] }[], rankOf: (key: string) => number): Fit[] {
  const found: Fit[] = [];
  for (const { place, keys } of indexed) {
    let best = NONE;
    for (const key of keys) best = Math.min(best, rankOf(key));
    if (best !== NONE) found.push({ place, rank: best });
  }
  return found;
}

interface Fit {
  readonly place: NamedPlace;
  readonly rank: number;
}

/** Regions come after the places of their name, and before names that fit less well. */
function byFit(a: Fit, b: Fit): number {
  const distance = ({ place: { borderKm, level } }: Fit): number => (level === 'adm1' ? 100_002 : level === 'adm2' ? 100_001 : (borderKm ?? 100_000));
  const tier = ({ rank, place }: Fit): number => rank * 2 + (place.known ? 0 : 1);
  return tier(a) - tier(b) || distance(a) - distance(b) || a.place.name.localeCompare(b.place.name, 'fr');
}

function beginningRank(key: string, wanted: string): number {
  if (key === wanted) return EXACT;
  if (key.startsWith(wanted)) return BEGINS;
  return key.includes(` ${wanted}`) ? WORD_BEGINS : NONE;
}

/** No name is longer; what is typed beyond it fits none. */
const LONGEST = 80;

/** One letter off from four letters on, two from six on. */
function spellingRank(key: string, wanted: string): number {
  const most = wanted.length >= 6 ? 2 : 1;
  if (wanted.length > LONGEST || Math.abs(key.length - wanted.length) > most) return NONE;
  const distance = editDistance(key, wanted, most);
  return distance > most ? NONE : distance <= 1 ? ONE_OFF : TWO_OFF;
}

/** Letters to insert, remove or replace; gives up above `most`. */
export function editDistance(a: string, b: string, most: number): number {
  let row = Uint8Array.from({ length: b.length + 1 }, (_, index) => index);
  let next = new Uint8Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const value = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next[j] = value;
      if (value < least) least = value;
    }
    if (least > most) return most + 1;
    [row, next] = [next, row];
  }
  return row[b.length] ?? 0;
}
