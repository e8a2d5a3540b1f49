/**
 * The palette: one set of names, a light and a dark value each. The page writes these as custom properties, canvas and
 * SVG read them directly. Values come from the project's look, the groups' moved so that symbols reach 3:1 and labels 4.5:1 on
 * their ground and the groups are told apart by dichromats too (tested).
 */
import type { EventGroup } from '../domain/taxonomy.ts';

const LIGHT = {
  paper: '#fbfaf7', panel: '#ffffff', line: '#e3dfd6', line2: '#cfc9bc', ink: '#1b1f24', ink2: '#5a6068', ink3: '#696e75',
  sea: '#dfe9ec', land: '#f0ece2', home: '#f8f5ee', adm: '#ddd6c6', river: '#a9c6d1', accent: '#1f4e79', sel: '#1b1f24',
  civ: '#9c2c2b', clash: '#ca6a2c', strike: '#702040', coerce: '#8a6000', move: '#8c7d6b', talk: '#1268cc',
  protest: '#60448c', agree: '#17847b',
} as const;

export type Ink = keyof typeof LIGHT;
export type Theme = 'light' | 'dark';

const DARK: Readonly<Record<Ink, string>> = {
  paper: '#14171b', panel: '#191d22', line: '#2a3037', line2: '#3b434c', ink: '#eceae4', ink2: '#a9adb2', ink3: '#7d838a',
  sea: '#10161b', land: '#1a1e22', home: '#20252a', adm: '#333a41', river: '#2f4a58', accent: '#8ab8e6', sel: '#ffffff',
  civ: '#e0625a', clash: '#ea9150', strike: '#bf6a8e', coerce: '#eecb5a', move: '#b0a18d', talk: '#83abd6',
  protest: '#a483eb', agree: '#4fbfb4',
};

/** CSS colour of each name. */
export const PALETTE: Readonly<Record<Theme, Readonly<Record<Ink, string>>>> = { light: LIGHT, dark: DARK };

const GROUP_INK: Record<EventGroup, Ink> = {
  civilians: 'civ', combat: 'clash', strikes: 'strike', coercion: 'coerce', others: 'move',
  talks: 'talk', protests: 'protest', agreements: 'agree',
};

export function inkOf(group: EventGroup): Ink {
  return GROUP_INK[group];
}
