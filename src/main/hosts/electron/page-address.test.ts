import { expect, it } from 'vitest';
import { isNotesPage, isOurPage, isWebLink } from './page-address.ts';

it.each([
  ['app://confins/', true],
  ['app://confins/index.html#x', true],
  ['app://confins.example/', false],
  ['app://other/', false],
  ['https://confins/', false],
  ['file:///app://confins/', false],
  ['about:blank', false],
  ['', false],
])('a frame at %s may speak to the backend: %s', (url, expected) => {
  expect(isOurPage(url)).toBe(expected);
});

it.each([
  ['https://example.org/a', true],
  ['http://example.org/', true],
  ['file:///etc/passwd', false],
  ['javascript:alert(1)', false],
  ['smb://example.org/', false],
  ['not an address', false],
])('a link to %s may open in the browser: %s', (url, expected) => {
  expect(isWebLink(url)).toBe(expected);
});

it.each([
  ['app://confins/#notes-0f9d3c1e-1111-4222-8333-444455556666', true],
  ['app://confins/#notes-x', false],
  ['app://confins/', false],
  ['https://example.org/#notes-0f9d3c1e-1111-4222-8333-444455556666', false],
])('a window of notes at %s may be opened: %s', (url, expected) => {
  expect(isNotesPage(url)).toBe(expected);
});
