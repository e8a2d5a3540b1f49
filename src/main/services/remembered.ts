/** What geometry says of a place costs more than all else of writing an event, and events share their places: it is kept. */
import type { Placement, Where } from '#shared/domain/where';

type Locate = (where: Where) => Placement;

/** `most`: places kept; the oldest gives way. */
export function remembered(locate: Locate, most = 5000): Locate {
  const known = new Map<string, Placement>();
  return (where) => {
    const key = JSON.stringify(where);
    const found = known.get(key) ?? locate(where);
    if (known.size >= most && !known.has(key)) known.delete(known.keys().next().value ?? key);
    known.set(key, found);
    return found;
  };
}
