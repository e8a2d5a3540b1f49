/** The peers that need a page: Leaflet's own canvas with circle markers, and leaflet.markercluster. */
import * as leaflet from 'leaflet/dist/leaflet-src.esm.js';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import type { Table } from '#shared/engine/table';

/** As much of a group as is asked here. */
interface ClusterGroup extends leaflet.FeatureGroup {
  addLayers(markers: readonly leaflet.Marker[]): this;
}

interface Plugins {
  markerClusterGroup(options: object): ClusterGroup;
  readonly glify: { points(options: { map: leaflet.Map; data: readonly (readonly [lat: number, lon: number])[]; size: number }): { remove(): void } };
}

/** What plugins, made for a global, add to it; one of them brings a Leaflet of its own that takes the global's place. */
async function pluginsOf(load: () => Promise<unknown>): Promise<Plugins> {
  Reflect.set(globalThis, 'L', { ...leaflet });
  await load();
  return Reflect.get(globalThis, 'L') as unknown as Plugins;
}

/** Every event as a point of WebGL. */
export async function glPoints(map: leaflet.Map, { columns: { place }, dictionaries: { places } }: Table): Promise<{ remove(): void }> {
  const { glify } = await pluginsOf(async () => import('leaflet.glify/dist/glify-browser.js'));
  const data: (readonly [lat: number, lon: number])[] = [];
  for (const code of place) {
    const at = places[code]?.at;
    if (at) data.push([at[1], at[0]]);
  }
  return glify.points({ map, data, size: 4 });
}

export async function markerCluster(map: leaflet.Map, table: Table): Promise<{ readonly reload: (hiddenSort: (type: string) => boolean) => number }> {
  const { markerClusterGroup } = await pluginsOf(async () => import('leaflet.markercluster'));
  const { columns: { place, sort }, dictionaries: { places, sorts } } = table;
  const all = Array.from(place, (code, i) => ({ at: places[code]?.at, type: sorts[sort[i] ?? 0]?.type ?? '' }))
    .flatMap(({ at, type }) => (at ? [{ marker: new leaflet.Marker([at[1], at[0]]), type }] : []));
  const group = markerClusterGroup({ animate: false, maxClusterRadius: 40, removeOutsideVisibleBounds: true }).addTo(map);
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
