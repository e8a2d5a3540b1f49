/** Plugins without types of their own: they add themselves to a global `L` (see `peers.ts`). */
declare module 'leaflet.markercluster';
declare module 'leaflet.glify/dist/glify-browser.js';
