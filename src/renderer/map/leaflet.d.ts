/** The module build of Leaflet: unlike the package's main file it leaves no global behind. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
