import { expect, it } from 'vitest';
import { chronologyEvents } from '../../../tests/support/chronology-fixture.ts';
import { tiesOf } from './ties.ts';

const all = chronologyEvents();
const visit = all.find(({ id }) => id === 'mlmr-2024-05-09-diarra-nouakchott');
if (!visit) throw new Error('the chronology has lost its first record');

it('follows links both ways, earliest first', () => {
  const ties = tiesOf(visit, all);
  expect(ties.map(({ other, rel }) => [other.id, rel])).toContainEqual(['mlmr-2024-04-20-sidi-bamako', 'follows']);
  const back = all.find(({ id }) => id === 'mlmr-2024-04-20-sidi-bamako');
  expect(back && tiesOf(back, all).find(({ other }) => other.id === visit.id)?.rel).toBe('followed_by');
});

it('leaves out what the workspace does not hold yet', () => {
  expect(tiesOf(visit, chronologyEvents('seed-article')).map(({ other }) => other.id)).not.toContain('mlmr-2024-04-20-sidi-bamako');
});
