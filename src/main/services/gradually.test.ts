import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gradually } from './gradually.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a value made gradually', () => {
  it('is made in steps after the delay, once', () => {
    const done: string[] = [];
    const value = gradually(function* () {
      done.push('first');
      yield;
      done.push('second');
      return 'made';
    });
    value.begin(1000);
    vi.advanceTimersByTime(999);
    expect(done).toEqual([]);
    vi.advanceTimersToNextTimer();
    expect(done).toEqual(['first']);
    vi.runAllTimers();
    expect([done, value.now(), done]).toEqual([['first', 'second'], 'made', ['first', 'second']]);
  });

  it('is finished at once when it is asked for half-way', () => {
    const done: number[] = [];
    const value = gradually(function* () {
      for (let count = 1; count <= 5; count += 1) {
        done.push(count);
        yield;
      }
      return done.length;
    });
    value.begin(0);
    vi.advanceTimersToNextTimer();
    expect(value.now()).toBe(5);
    vi.runAllTimers();
    expect(done).toEqual([1, 2, 3, 4, 5]);
  });

  it('tells the one who needs it what went wrong, and is tried again', () => {
    let isBroken = true;
    const value = gradually(function* () {
      yield;
      if (isBroken) throw new Error('no such file');
      return 'made';
    });
    value.begin(0);
    vi.runAllTimers();
    expect(() => value.now()).toThrow('no such file');
    isBroken = false;
    expect(value.now()).toBe('made');
  });
});
