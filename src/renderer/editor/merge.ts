/** Two people changed one event: what of both can stand, and where one has to choose. */
import { diff, type FieldChange, type Fields, jsonOf, sameValue } from '#shared/domain/change';
import type { EventForm } from './form.ts';

export interface Conflict {
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** Their state with my changes over it; in conflicting fields, mine. */
  readonly form: EventForm;
  /** Fields that only they changed: taken over. */
  readonly taken: readonly string[];
  /** Fields that both changed, differently. */
  readonly conflicts: readonly Conflict[];
}

/** Field by field, from the state both started with. */
export function mergeForms(base: EventForm, mine: EventForm, theirs: EventForm): Merged {
  const byThem = diff(base, theirs);
  const byMe = new Map(diff(base, mine).map((change) => [change.field, change]));
  const both = byThem.filter(({ field, to }) => {
    const change = byMe.get(field);
    return change !== undefined && !sameValue(change.to, to);
  });
  // A type of the other kind carries fields that only fit together: then the whole of mine or theirs has to be chosen.
  if (mine.kind !== theirs.kind) return { form: mine, taken: [], conflicts: [{ field: 'kind', mine: mine.kind, theirs: theirs.kind }] };
  return {
    form: withFields(theirs, [...byMe.values()]),
    taken: byThem.filter(({ field }) => !byMe.has(field)).map(({ field }) => field),
    conflicts: both.map(({ field, to }) => ({ field, mine: byMe.get(field)?.to ?? null, theirs: to })),
  };
}

/** The merged form with their value in the fields named. */
export function withTheirs(form: EventForm, theirs: EventForm, fields: readonly string[]): EventForm {
  if (fields.includes('kind')) return theirs;
  const state: Fields = theirs;
  return withFields(form, fields.map((field) => ({ field, from: null, to: jsonOf(state[field]) })));
}

/** The one place where changed fields become a form again: both come from forms of one kind. */
function withFields(form: EventForm, changes: readonly FieldChange[]): EventForm {
  return { ...form, ...Object.fromEntries(changes.map(({ field, to }) => [field, to])) };
}
