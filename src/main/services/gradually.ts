/** A value that takes long to make: made step by step while nothing else is asked for, or at once when it is needed. */
export interface Gradual<T> {
  /** The value; makes what is left of it first. Throws what a step throws, and starts anew the next time. */
  now(): T;
  /** Begins after so many milliseconds, a step at a time, without holding up the process's end. */
  begin(delay: number): void;
}

export function gradually<T>(make: () => Generator<void, T>): Gradual<T> {
  let made: { value: T } | null = null;
  let work: Generator<void, T> | null = null;
  const step = (): boolean => {
    work ??= make();
    try {
      const { done, value } = work.next();
      if (done === true) made = { value };
    } catch (error) {
      work = null;
      throw error;
    }
    return made !== null;
  };
  const go = (): void => {
    if (made) return;
    try {
      if (!step()) setTimeout(go, 0).unref();
    } catch {
      // Whoever needs the value is told.
    }
  };
  return {
    now: () => {
      while (made === null) step();
      return made.value;
    },
    begin: (delay) => void setTimeout(go, delay).unref(),
  };
}
