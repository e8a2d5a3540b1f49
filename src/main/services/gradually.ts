/** A value that takes long to make: made step by step while nothing else is asked for, or at once when it is needed. */
export interface Gradual<T> {
  /** The value; makes what is left of it first. Throws what a step throws, and starts anew the next time. */
  now(): T;
  /** Begins after so many milliseconds, a step at a time, without holding up the process's end. */
  begin(delay: number): void;
}

export function gradually<T>(make: () => Generator<void, T>): Gradual<T> {
  let made: Made<T> | null = null;
  let work: Generator<void, T> | null = null;
  const step = (): Made<T> | null => {
    if (made) return made;
    work ??= make();
    try {
      const { done, value } = work.next();
      if (done === true) made = { value };
      return made;
    } catch (error) {
      work = null;
      throw error;
    }
  };
  const go = (): void => {
    try {
      if (!step()) setTimeout(go, 0).unref();
    } catch {
      // Whoever needs the value is told.
    }
  };
  return {
    now: () => {
      let whole = step();
      while (!whole) whole = step();
      return whole.value;
    },
    begin: (delay) => void setTimeout(go, delay).unref(),
  };
}

interface Made<T> {
  readonly value: T;
}
