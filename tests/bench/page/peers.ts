/** The peers that need a page: Leaflet's own canvas with circle markers, and leaflet.markercluster. */
import * as leaflet from 'leaflet/dist/leaflet-src.esm.js';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import type { Table } from '#shared/engine/table';

/** As much of a group as is asked here. */
interface ClusterGroup extends leaflet.FeatureGroup {
  addLayers(markers: readonly leaflet.Marker[]): this;
}

/** Leaflet with what markercluster, a plugin to a global, adds to it. */
async function withClusters(): Promise<{ markerClusterGroup(options: object): ClusterGroup }> {
  const global = { ...leaflet };
  Reflect.set(globalThis, 'L', global);
  await import('leaflet.markercluster');
  return global as unknown as { markerClusterGroup(options: object): ClusterGroup };
}

export async function markerCluster(map: leaflet.Map, table: Table): Promise<{ readonly reload: (hiddenSort: (type: string) => boolean) => number }> {
  const { markerClusterGroup } = await withClusters();
  const { columns: { place, sort }, dictionaries: { places, sorts } } = table;
  const all = Array.from(place, (code, i) => ({ at: places[code]?.at, type: sorts[sort[i] ?? 0]?.type ?? '' }))
    .flatMap(({ at, type }) => (at ? [{ marker: new leaflet.Marker([at[1], at[0]]), type }] : []));
  const group = markerClusterGroup({ animate: false, maxClusterRadius: 40, removeOutsideVisibleBounds: true }).addTo(map) as ClusterGroup;
  return {
    reload: (isHidden) => {
      group.clearLayers();
      group.addLayers(all.flatMap(({ marker, type }) => (isHidden(type) ? [] : [marker])));
      return group.getLayers().length;
    },
  };
}

/** Circle markers on Leaflet's canvas, as its documentation advises for many. */
export function circles(map: leaflet.Map, table: Table, count: number): leaflet.LayerGroup {
  const renderer = leaflet.canvas();
  const { columns: { place }, dictionaries: { places } } = table;
  const step = Math.max(1, Math.floor(place.length / count));
  const layers = [];
  for (let i = 0; i < place.length && layers.length < count; i += step) {
    const at = places[place[i] ?? 0]?.at;
    if (at) layers.push(new leaflet.CircleMarker([at[1], at[0]], { renderer, radius: 4, weight: 1 }));
  }
  return new leaflet.LayerGroup(layers).addTo(map);
}
