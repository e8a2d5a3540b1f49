/** Numbers that are the same in every run: mulberry32. */
export type Random = () => number;

/** Uniform in [0, 1). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

export function upTo(random: Random, below: number): number {
  return Math.floor(random() * below);
}

/** Draws indexes 0 to `size - 1` with weights 1, 1/2^power, 1/3^power… */
export function powerLaw(size: number, power: number): (random: Random) => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let i = 0; i < size; i++) sums[i] = sum += (i + 1) ** -power;
  return (random) => indexOf(sums, random() * sum);
}

function indexOf(sums: Float64Array, value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
