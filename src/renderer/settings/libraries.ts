/** The libraries that Confins is made with and carries; licences as their packages state them (tested). */
export const LIBRARIES = [
  { name: 'Electron', packageName: 'electron', licence: 'MIT' },
  { name: 'React', packageName: 'react', licence: 'MIT' },
  { name: 'React Aria Components', packageName: 'react-aria-components', licence: 'Apache-2.0' },
  { name: 'TanStack Query', packageName: '@tanstack/react-query', licence: 'MIT' },
  { name: 'Zustand', packageName: 'zustand', licence: 'MIT' },
  { name: 'Leaflet', packageName: 'leaflet', licence: 'BSD-2-Clause' },
  { name: 'Zod', packageName: 'zod', licence: 'MIT' },
  { name: 'better-sqlite3-multiple-ciphers', packageName: 'better-sqlite3', licence: 'MIT' },
  { name: 'Typst (typst.ts)', packageName: '@myriaddreamin/typst-ts-node-compiler', licence: 'Apache-2.0' },
  { name: 'IBM Plex Sans', packageName: '@fontsource/ibm-plex-sans', licence: 'OFL-1.1' },
  { name: 'IBM Plex Serif', packageName: '@fontsource/ibm-plex-serif', licence: 'OFL-1.1' },
  { name: 'IBM Plex Sans Arabic', packageName: '@fontsource/ibm-plex-sans-arabic', licence: 'OFL-1.1' },
] as const;
