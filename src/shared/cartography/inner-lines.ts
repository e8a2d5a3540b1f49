/** Boundaries between neighbouring regions, each drawn once: two dashed lines on top of each other would read as a solid one. */
import type { LonLat } from '../frontier/ellipsoid.ts';

type Ring = readonly LonLat[];

/** The edges that two regions share, joined to lines. Outer edges are left out: country borders and coasts draw those. */
export function innerLines(regions: readonly (readonly Ring[])[]): LonLat[][] {
  const owners = new Map<number, number>();
  for (const [a, b] of regions.flat().flatMap(edgesOf)) {
    const key = edgeKey(a, b);
    owners.set(key, (owners.get(key) ?? 0) + 1);
  }
  const drawn = new Set<number>();
  return regions.flat().flatMap((ring) => runsOf(ring, (key) => (owners.get(key) ?? 0) > 1 && !drawn.has(key) && drawn.add(key).has(key)));
}

function runsOf(ring: Ring, take: (key: number) => boolean): LonLat[][] {
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
  return ring.slice(1).map((vertex, index) => [ring[index] ?? vertex, vertex]);
}

/** An edge by its middle, to a millionth of a degree: in a map without crossing edges no two share one. */
function edgeKey(a: LonLat, b: LonLat): number {
  return Math.round((a[0] + b[0] + 360) * 5e5) * 4e8 + Math.round((a[1] + b[1] + 180) * 5e5);
}
