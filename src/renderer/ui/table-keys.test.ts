import { describe, expect, it } from 'vitest';
import { cellAfter } from './table-keys.ts';

const size = { rows: 100, columns: 4, page: 10 };

describe('moving in a table', () => {
  it.each([
    ['ArrowDown', { row: 6, column: 1 }],
    ['ArrowUp', { row: 4, column: 1 }],
    ['ArrowRight', { row: 5, column: 2 }],
    ['ArrowLeft', { row: 5, column: 0 }],
    ['PageDown', { row: 15, column: 1 }],
    ['PageUp', { row: 0, column: 1 }],
    ['Home', { row: 0, column: 1 }],
    ['End', { row: 99, column: 1 }],
  ])('%s', (key, expected) => {
    expect(cellAfter(key, { row: 5, column: 1 }, size)).toEqual(expected);
  });

  it('stops at the edges and leaves other keys alone', () => {
    expect(cellAfter('ArrowRight', { row: 0, column: 3 }, size)).toEqual({ row: 0, column: 3 });
    expect(cellAfter('a', { row: 0, column: 3 }, size)).toBeNull();
  });
});
