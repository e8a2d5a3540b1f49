/** The types of the shipped lexicon (`resources/lexicon/actors.json`). */
export const ACTOR_TYPES = ['government', 'state_force', 'non_state_armed', 'civilian', 'io', 'other'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

export function actorType(type: string): ActorType {
  return ACTOR_TYPES.find((known) => known === type) ?? 'other';
}

/** An id in the lexicon's form out of a name, none of those taken; `actor` where no letter is left. */
export function actorId(name: string, taken: ReadonlySet<string>): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '_').replaceAll(/^[_0-9]+|_+$/g, '').slice(0, 60);
  const id = plain === '' ? 'actor' : plain;
  if (!taken.has(id)) return id;
  for (let count = 2; ; count += 1) if (!taken.has(`${id}_${count}`)) return `${id}_${count}`;
}
