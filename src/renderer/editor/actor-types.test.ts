import { expect, it } from 'vitest';
import { actorId } from './actor-types.ts';

it('an actor’s id comes from its name, in plain letters, and is never one that is taken', () => {
  expect(actorId('Comité d’Éveil n° 3', new Set())).toBe('comite_d_eveil_n_3');
  expect(actorId('3 frontières', new Set())).toBe('frontieres');
  expect(actorId('الجيش', new Set())).toBe('actor');
  expect(actorId('Milice', new Set(['milice', 'milice_2']))).toBe('milice_3');
});
