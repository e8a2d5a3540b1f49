/**
 * How long things take, in milliseconds of the thread's own processor time: what else runs on the machine hardly tells.
 * Nothing that is measured here waits for a disk or another thread; what happens in a page is measured by the clock on the wall.
 */

/** The median of some runs of a piece of work. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function once(work: () => void): number {
  const start = spent();
  work();
  return spent() - start;
}

function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Shorter than this and the clock, which some systems put forward by whole milliseconds, tells little. */
let least = 20;

/** For runs whose times nobody reads: samples of a millisecond. */
export function hurry(): void {
  least = 1;
}

/** Repetitions to reach it. */
const MOST = 400_000;

/** The median of some samples, after one run that does not count; what is short is repeated within a sample. `run` counts on. */
export function medianOf(samples: number, work: (run: number) => void): number {
  let run = 0;
  const next = (): void => work(run++);
  next();
  const repetitions = repetitionsOf(next);
  return median(Array.from({ length: samples }, () => once(() => {
    for (let i = 0; i < repetitions; i++) next();
  }) / repetitions));
}

function repetitionsOf(work: () => void): number {
  for (let repetitions = 1; ; repetitions *= 4) {
    const elapsed = once(() => {
      for (let i = 0; i < repetitions; i++) work();
    });
    if (elapsed >= least / 4 || repetitions >= MOST) return Math.max(1, Math.min(MOST, Math.ceil((repetitions * least) / Math.max(elapsed, 0.1))));
  }
}
