/** Places by name, and where a place stands to the border. */
import type { Methods } from '#shared/contract/methods';
import type { PlaceCandidate } from '#shared/contract/methods/sources';
import type { Handlers } from '#shared/contract/rpc';
import type { Where } from '#shared/domain/where';
import type { Context } from './context.ts';
import type { Gradual } from './gradually.ts';
import { type NamedPlace, readPlaceNames } from './place-names.ts';
import { createPlaceIndex, type PlaceIndex } from './place-search.ts';

/** The places as shipped, to be made gradually. */
export function* shippedPlaces(resourcesDir: string): Generator<void, PlaceIndex> {
  return createPlaceIndex(yield* readPlaceNames(resourcesDir));
}

export function placeHandlers(context: Context, shipped: Gradual<PlaceIndex>): Handlers<Pick<Methods, 'place.search' | 'place.locate'>> {
  return {
    'place.search': ({ text, limit }) => {
      const own = createPlaceIndex(ownPlaces(context)).search(text, limit);
      const found = [...own, ...shipped.now().search(text, limit)].slice(0, limit);
      return { places: found.map((place) => candidateOf(place, context)) };
    },
    'place.locate': ({ where }) => context.locate(where),
  };
}

function ownPlaces({ lexiconEntries }: Context): NamedPlace[] {
  return lexiconEntries.list().flatMap(({ entry }) => (entry.kind === 'place'
    ? [{ name: entry.name, variants: entry.variants, country: entry.country, adm1: entry.adm1, level: 'place' as const, point: entry.point, gazetteer: null, borderKm: null, known: true }]
    : []));
}

function candidateOf({ name, variants, country, adm1, level, point, gazetteer }: NamedPlace, { locate }: Context): PlaceCandidate {
  const where: Where = { name, country, precision: level, side: country === 'XX' ? 'unknown' : country, adm1, point, radiusKm: null, gazetteer };
  return { name, variants: [...variants], country, adm1, level, point, gazetteer, frontier: locate(where).frontier };
}
