/** A new filter and the clusters of what is left: the engine beside supercluster, whose index is loaded anew. */
import Supercluster from 'supercluster';
import type { EventFilter } from '#shared/domain/filter';
import { EventType } from '#shared/domain/taxonomy';
import { compile } from '#shared/engine/clauses';
import { type Cluster, clustersOf } from '#shared/engine/clusters';
import { countsByPlaceAndGroup } from '#shared/engine/counts';
import { failures } from '#shared/engine/scan';
import type { Table } from '#shared/engine/table';
import { medianOf } from './clock.ts';
import type { Readings } from './readings.ts';
import { worldOf } from './world.ts';

const ZOOM = 5;
const BOX: [number, number, number, number] = [-18, 9, 5, 28];
const RADIUS = 40;

export function clusters(events: number, withPeer: boolean): Readings {
  const table = worldOf(events);
  const fails = new Uint8Array(events);
  const ours = (run: number): Cluster[] => {
    const found = failures(table, compile(table, filterOf(run), null), fails);
    return clustersOf(table.dictionaries.places, countsByPlaceAndGroup(table, found, 0), { box: BOX, worldWidth: 256 * 2 ** ZOOM, cell: RADIUS });
  };
  const recluster = medianOf(9, (run) => void ours(run));
  if (!withPeer) return { recluster };
  const features = featuresOf(table);
  const peer = (run: number): number => {
    const { types = [] } = filterOf(run);
    const wanted = new Set<string>(types);
    const index = new Supercluster<{ type: string }>({ radius: RADIUS, maxZoom: 16 }).load(features.filter(({ properties }) => wanted.has(properties.type)));
    return index.getClusters(BOX, ZOOM).reduce((sum, { properties }) => sum + ('point_count' in properties ? properties.point_count : 1), 0);
  };
  const isSame = [0, 1].every((run) => ours(run).reduce((sum, { count }) => sum + count, 0) === peer(run));
  return { recluster, reclusterPeer: medianOf(3, (run) => void peer(run)), isSame: Number(isSame) };
}

/** All types but one. */
function filterOf(run: number): EventFilter {
  const hidden = EventType.options[run % 5];
  return { types: EventType.options.filter((type) => type !== hidden) };
}

function featuresOf({ count, columns: { place, sort }, dictionaries: { places, sorts } }: Table) {
  return Array.from({ length: count }, (_, i) => ({ at: places[place[i] ?? 0]?.at, type: sorts[sort[i] ?? 0]?.type ?? '' }))
    .flatMap(({ at, type }) => (at ? [{ type: 'Feature' as const, geometry: { type: 'Point' as const, coordinates: [...at] }, properties: { type } }] : []));
}
