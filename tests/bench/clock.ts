/** How long things take, in milliseconds. */

/** The median of some runs of a piece of work. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function once(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** After one run that does not count. */
export function medianOf(runs: number, work: (run: number) => void): number {
  work(0);
  return median(Array.from({ length: runs }, (_, run) => once(() => work(run + 1))));
}

/** For what is too short for the clock: the mean over many runs, the median of three such means. */
export function meanOf(runs: number, work: (run: number) => void): number {
  return medianOf(3, () => {
    for (let run = 0; run < runs; run++) work(run);
  }) / runs;
}
