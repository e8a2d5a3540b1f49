import { expect, it } from 'vitest';
import { incident } from '../../../tests/support/event-fixture.ts';
import { canonicalJson, sealOf } from './freeze.ts';

it('canonical JSON sorts keys at every depth, keeps the order of lists, drops what has no value', () => {
  expect(canonicalJson({ b: [2, 1, { d: 'é"', c: null }], a: undefined, A: true })).toBe(
    '{"A":true,"b":[2,1,{"c":null,"d":"é\\""}]}',
  );
});

it('the seal does not depend on the order of events or fields, and changes with any value', () => {
  const [one, two] = [incident({ id: 'one' }), incident({ id: 'two' })];
  const turned = { ...Object.fromEntries(Object.entries(one).toReversed()), ...one };
  expect(sealOf([one, two])).toBe(sealOf([two, turned]));
  expect(sealOf([one, two])).not.toBe(sealOf([one, { ...two, when: '2024-04-08' }]));
  expect(sealOf([])).toBe('4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
});
