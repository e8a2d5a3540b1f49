/** What the editor keeps of unfinished work, under which name. */
import { diff, type Json, jsonOf } from '#shared/domain/change';
import type { EditorTarget } from '../state/view.ts';
import { formFromJson, type EventForm } from './form.ts';

/** Work in hand: what is written, what it started from (null for a new event), and the reason given. */
export interface Work {
  readonly form: EventForm;
  readonly base: EventForm | null;
  readonly why: string;
}

export function draftId(target: EditorTarget): string {
  switch (target.kind) {
    case 'event':
      return `event:${target.id}`;
    case 'new':
      return `new:${target.what}`;
    case 'copy':
      return `copy:${target.of}`;
    case 'proposal':
      return `proposal:${target.id}@${target.document}`;
    case 'selection':
      return `selection:${target.document}:${target.start}-${target.end}`;
  }
}

/** Back from the name to what it names; null for a name that is not the editor's. */
export function targetOfDraft(id: string): EditorTarget | null {
  const [kind = '', ...rest] = id.split(':');
  const name = rest.join(':');
  if (kind === 'event' && name !== '') return { kind, id: name };
  if (kind === 'new' && (name === 'incident' || name === 'meeting')) return { kind, what: name };
  if (kind === 'copy' && name !== '') return { kind, of: name };
  const proposal = kind === 'proposal' ? /^(.+)@(.+)$/.exec(name) : null;
  if (proposal?.[1] !== undefined && proposal[2] !== undefined) return { kind: 'proposal', id: proposal[1], document: proposal[2] };
  const selection = kind === 'selection' ? /^(.+):(\d+)-(\d+)$/.exec(name) : null;
  if (selection?.[1] === undefined) return null;
  return { kind: 'selection', document: selection[1], start: Number(selection[2]), end: Number(selection[3]) };
}

/** The work as JSON; the backend keeps it as it is. */
export function contentOf({ form, base, why }: Work): Json {
  return jsonOf({ form, base, why });
}

/** Null where the content is not (or no longer) the editor's. */
export function workFrom(content: Json): Work | null {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return null;
  const form = formFromJson(content['form']);
  const base = formFromJson(content['base']);
  if (!form || (content['base'] !== null && !base)) return null;
  return { form, base, why: typeof content['why'] === 'string' ? content['why'] : '' };
}

export function sameWork(a: Pick<Work, 'form' | 'why'>, b: Pick<Work, 'form' | 'why'>): boolean {
  return a.why === b.why && diff(a.form, b.form).length === 0;
}
