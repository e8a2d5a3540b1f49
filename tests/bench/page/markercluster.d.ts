/** A plugin without types: it adds itself to a global `L` (see `peers.ts`). */
declare module 'leaflet.markercluster';
