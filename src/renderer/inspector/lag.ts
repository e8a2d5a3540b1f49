/** How long after an event another one came. */
import { boundsOf, scopeOf } from '#shared/domain/when';

/** Days from `event` to `other` as a range, as wide as both dates are vague; negative where the other came first. Open ends stand at their known bound. */
export function lagDays(event: string, other: string): readonly [low: number, high: number] {
  const [first, second] = [scopeOf(boundsOf(event)), scopeOf(boundsOf(other))];
  return [second.from - first.to, second.to - first.from];
}
