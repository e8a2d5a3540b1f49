/** Boundaries between neighbouring regions, each drawn once: two dashed lines on top of each other would read as a solid one. */
import type { LonLat } from '../frontier/ellipsoid.ts';

type Ring = readonly LonLat[];

/** The edges that two regions share, joined to lines. Outer edges are left out: country borders and coasts draw those. */
export function innerLines(regions: readonly (readonly Ring[])[]): LonLat[][] {
  const owners = new Map<string, number>();
  for (const [a, b] of regions.flat().flatMap(edgesOf)) {
    const key = edgeKey(a, b);
    owners.set(key, (owners.get(key) ?? 0) + 1);
  }
  const drawn = new Set<string>();
  return regions.flat().flatMap((ring) => runsOf(ring, (key) => (owners.get(key) ?? 0) > 1 && !drawn.has(key) && drawn.add(key).has(key)));
}

function runsOf(ring: Ring, take: (key: string) => boolean): LonLat[][] {
  const runs: LonLat[][] = [];
  let run: LonLat[] = [];
  for (const [a, b] of edgesOf(ring)) {
    if (take(edgeKey(a, b))) {
      if (run.length === 0) run.push(a);
      run.push(b);
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function edgesOf(ring: Ring): [LonLat, LonLat][] {
  return ring.slice(1).flatMap((vertex, index): [LonLat, LonLat][] => {
    const previous = ring[index];
    return previous ? [[previous, vertex]] : [];
  });
}

function edgeKey(a: LonLat, b: LonLat): string {
  const [first, second] = a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]) ? [a, b] : [b, a];
  return `${first[0]},${first[1]};${second[0]},${second[1]}`;
}
