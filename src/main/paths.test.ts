import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { applicationDataFolder, resourcesDir } from './paths.ts';

it('the default workspace lies where each platform keeps the data of applications', () => {
  expect(applicationDataFolder('linux', {}, '/home/a')).toBe('/home/a/.local/share/confins');
  expect(applicationDataFolder('linux', { XDG_DATA_HOME: '/data' }, '/home/a')).toBe('/data/confins');
  expect(applicationDataFolder('darwin', {}, '/Users/a')).toBe('/Users/a/Library/Application Support/Confins');
  expect(applicationDataFolder('win32', { APPDATA: 'R' }, 'H')).toBe(join('R', 'Confins'));
});

it('the shipped data is found from the sources', () => {
  expect(existsSync(join(resourcesDir(), 'border'))).toBe(true);
});
