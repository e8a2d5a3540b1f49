import { expect, it } from 'vitest';
import { openerOf } from './browser.ts';

it('a browser is opened only where there is a screen to show it', () => {
  expect(openerOf('linux', {})).toBeNull();
  expect(openerOf('linux', { DISPLAY: ':0' })).toEqual(['xdg-open']);
  expect(openerOf('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open']);
  expect(openerOf('darwin', {})).toEqual(['open']);
});
