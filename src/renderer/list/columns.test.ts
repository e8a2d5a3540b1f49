import { expect, it } from 'vitest';
import { columnsFor } from './columns.ts';

it('tells what is chosen, and the killed where the list is sorted by them', () => {
  expect(columnsFor(['date', 'km'], 'date')).toEqual(new Set(['date', 'km']));
  expect(columnsFor(['date', 'km'], 'casualties')).toEqual(new Set(['date', 'killed']));
  expect(columnsFor(['km', 'killed'], 'casualties')).toEqual(new Set(['km', 'killed']));
});
