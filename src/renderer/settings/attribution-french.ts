/** What the attributions say, in French: names, licences and the mentions that must be shown stay as they are (tested). */

interface Words {
  readonly what: string;
  readonly origin: string;
  readonly licence: string;
}

/** Keyed by the folders of the file's rows. */
export const IN_FRENCH: Readonly<Record<string, Words>> = {
  'basemap/ne10m-*, basemap/border-ml-mr-ne10m.geojson': {
    what: 'pays, limites, fleuves, lacs, lieux habités et frontière, pour le tracé à petite échelle',
    origin: 'Natural Earth 1:10m, découpé et réuni ; noms français ajoutés à la main',
    licence: 'domaine public, « Made with Natural Earth. »',
  },
  'basemap/towns.geojson': {
    what: 'villes de la carte, avec leurs noms en français et en anglais et un rang (de 1, capitale, à 5, village)',
    origin: 'localités frontalières de gazetteer/ (GeoNames) et lieux habités de Natural Earth ; rangs donnés à la main',
    licence: 'CC BY 4.0, « © GeoNames (geonames.org) » ; « Made with Natural Earth. »',
  },
  'border/border-ml-mr-osm100m.geojson': {
    what: 'la frontière entre le Mali et la Mauritanie : kilomètre 0 au point triple du fleuve Sénégal, kilomètre 2 232 à celui de l’Algérie',
    origin: 'OpenStreetMap (2017), par @geo-maps/countries-land-100m',
    licence: 'ODbL 1.0, « © OpenStreetMap contributors »',
  },
  'admin/ml-*': {
    what: 'régions et cercles du Mali (découpage d’avant 2016 et 2023)',
    origin: 'Who’s On First, géométrie de mesoshapes',
    licence: 'CC0, « Data from Who’s On First »',
  },
  'admin/mr-*': {
    what: 'wilayas et moughataas de Mauritanie',
    origin: 'geoBoundaries gbOpen, d’après le PAM (WFP) et OCHA',
    licence: 'CC BY 3.0 IGO, « geoBoundaries (Runfola et al. 2020), WFP & OCHA »',
  },
  'gazetteer/': {
    what: '17 408 lieux du Mali et de Mauritanie, 221 villes des pays voisins, 69 localités frontalières avec leurs graphies',
    origin: 'GeoNames ; localités frontalières choisies à la main',
    licence: 'CC BY 4.0, « © GeoNames (geonames.org) »',
  },
  'chronology/': {
    what: '122 événements documentés, de 2020 à 2025, dans les mots du projet, avec les adresses de leurs sources',
    origin: 'sources ouvertes lues pour ce projet',
    licence: 'des faits ; textes de ce projet',
  },
  'lexicon/': {
    what: 'acteurs avec leurs noms et appellations en français, anglais et arabe ; mots que cherche le lecteur',
    origin: 'écrit pour ce projet',
    licence: 'ce projet',
  },
  'fonts/': {
    what: 'IBM Plex Sans, Serif et Sans Arabic',
    origin: 'IBM',
    licence: 'SIL Open Font License 1.1',
  },
};
