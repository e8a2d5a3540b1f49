/**
 * The history in sentences: "Bilan corrigé de 2 à 3 blessés". When and by whom is appended by whoever shows them, with
 * `formatStamp` and `initialsOf`.
 */
import { type FieldChange, inverse, type Json, WHOLE } from '../domain/change.ts';
import type { Language } from '../domain/document.ts';
import type { Action, ChangeSummary, RevisionRecord, Subject } from '../domain/revision.ts';
import { z } from 'zod';
import { formatDay } from './dates.ts';
import { parseIsoDay } from '../domain/when.ts';
import { type Clause, type Voice, voiceOf } from './event-clauses.ts';
import type { Names } from './field-values.ts';
import type { MessageKey } from './fr.ts';
import { DOCUMENT_CLAUSES, eventClauses, FEED_CLAUSES, LEXICON_CLAUSES, NOTE_CLAUSES, PROPOSAL_CLAUSES, PUBLISHER_CLAUSES, REPORT_CLAUSES, SETTING_CLAUSES, TEMPLATE_CLAUSES, VIEW_CLAUSES } from './record-clauses.ts';
import { translate } from './translate.ts';

export type Told = Pick<RevisionRecord, 'action' | 'kind' | 'subject' | 'subjectId' | 'changes' | 'partner'>;

/** A sentence tells at most this many things and counts the rest. */
const MOST_CLAUSES = 4;

/** What was done to the record, without a full stop. `names` are in `lang`. */
export function sentenceOf(revision: Told, lang: Language, names: Names): string {
  const voice = voiceOf(lang, names);
  if (revision.kind === 'undo') return voice.say('history.undone', { what: lowered(deedOf({ ...revision, changes: inverse(revision.changes) }, voice)) });
  if (revision.kind === 'redo') return voice.say('history.redone', { what: lowered(deedOf(revision, voice)) });
  return deedOf(revision, voice);
}

/** An act over one or many records, for the buttons that take it back or bring it back: "modification de « … »". */
export function deedText(change: Pick<ChangeSummary, 'action' | 'records' | 'subject' | 'subjectId'>, lang: Language, names: Names): string {
  const deed = translate(lang, `history.deed.${change.action}`);
  const title = titleOf(change, names);
  if (title !== null) return translate(lang, 'history.deed.of', { deed, title });
  return change.records === 1 ? deed : translate(lang, 'history.deed.many', { deed, count: change.records });
}

/** Null where one title would not tell what the act was about. */
function titleOf({ action, records, subject, subjectId }: Parameters<typeof deedText>[0], names: Names): string | null {
  if (COUNTED.has(action) || records > FEW) return null;
  if (subject === 'event') return names.event(subjectId);
  return subject === 'publisher' ? subjectId : null;
}

/** An event, the proposal that it came from, and an event linked to it. */
const FEW = 3;

/** Acts that are known by how many records they touched, not by the first of them. */
const COUNTED: ReadonlySet<Action> = new Set(['baseline', 'seeded', 'loaded', 'regraded']);

/** "J. D." of "Jeanne Diop"; a single word stays whole. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/[\s_]+/).filter((word) => word !== '');
  if (words.length < 2) return name.trim();
  return words.map((word) => word.split('-').map((part) => `${[...part][0]?.toLocaleUpperCase() ?? ''}.`).join('-')).join('\u00a0');
}

/** "10 avril 08:14" (UTC, the local time of both countries); with the year where it is not `year`. */
export function formatStamp(instant: string, year: string, lang: Language): string {
  const day = parseIsoDay(instant.slice(0, 10));
  if (day === null) return instant;
  const words = formatDay(day, lang);
  const own = instant.slice(0, 4);
  return `${own === year ? words.slice(0, -own.length).trim() : words} ${instant.slice(11, 16)}`;
}

function deedOf(revision: Told, voice: Voice): string {
  const { action, subject, changes, partner } = revision;
  const whole = changes.find(({ field }) => field === WHOLE);
  if (subject === 'setting') return joined(settingClauses(revision, voice), voice);
  if (whole) return wholeSentence(whole, revision, voice);
  const clauses = clausesOf(subject, changes, voice);
  const other = partner?.[voice.lang] ?? null;
  if (action === 'restored') return voice.say('history.restored', { what: lowered(joined(clauses, voice)) });
  if (other === null) return joined(clauses, voice);
  return joined([voice.say(action === 'split' ? 'history.split' : 'history.merged', { title: other }), ...clauses], voice);
}

/** A record made or removed. */
function wholeSentence({ to }: FieldChange, { action, subject, partner }: Told, { say, lang }: Voice): string {
  const title = partner?.[lang] ?? null;
  if (to !== null) return title === null ? say(subject === 'event' ? MADE[action] : `history.made.${subject}`) : say('history.made.part', { title });
  if (action === 'merged' && subject === 'event') return title === null ? say('history.removed.merged') : say('history.removed.into', { title });
  return say(`history.removed.${subject}`);
}

const MADE: Readonly<Record<Action, MessageKey>> = {
  baseline: 'history.made.baseline', seeded: 'history.made.seeded', loaded: 'history.made.loaded', ingested: 'history.made.event',
  accepted: 'history.made.accepted', rejected: 'history.made.event', proposal_edited: 'history.made.event', proposal_split: 'history.made.event',
  proposal_added: 'history.made.event', created: 'history.made.event', edited: 'history.made.event', removed: 'history.made.event',
  merged: 'history.made.event', split: 'history.made.split', restored: 'history.made.restored', regraded: 'history.made.event',
  document_edited: 'history.made.event', publisher_edited: 'history.made.event', lexicon_edited: 'history.made.event', settings_edited: 'history.made.event',
  feed_added: 'history.made.event', feed_edited: 'history.made.event', feed_removed: 'history.made.event',
  report_created: 'history.made.event', report_edited: 'history.made.event', report_submitted: 'history.made.event', report_returned: 'history.made.event',
  report_approved: 'history.made.event', report_issued: 'history.made.event', report_revised: 'history.made.event', report_removed: 'history.made.event',
  template_added: 'history.made.event', template_edited: 'history.made.event', template_removed: 'history.made.event',
  view_saved: 'history.made.event', view_edited: 'history.made.event', view_removed: 'history.made.event', note_written: 'history.made.event',
};

function clausesOf(subject: Exclude<Subject, 'setting'>, changes: readonly FieldChange[], voice: Voice): string[] {
  switch (subject) {
    case 'event': return eventClauses(changes, voice);
    case 'proposal': return told(PROPOSAL_CLAUSES, changes, voice);
    case 'document': return told(DOCUMENT_CLAUSES, changes, voice);
    case 'publisher': return told(PUBLISHER_CLAUSES, changes, voice);
    case 'lexicon': return told(LEXICON_CLAUSES, changes, voice);
    case 'template': return told(TEMPLATE_CLAUSES, changes, voice);
    case 'report': return told(REPORT_CLAUSES, changes, voice);
    case 'view': return told(VIEW_CLAUSES, changes, voice);
    case 'note': return told(NOTE_CLAUSES, changes, voice);
    case 'feed': return told(FEED_CLAUSES, changes, voice);
  }
}

function told(clauses: Readonly<Record<string, Clause>>, changes: readonly FieldChange[], voice: Voice): string[] {
  const order = Object.keys(clauses);
  return changes
    .toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
    .flatMap(({ field, from, to }) => clauses[field]?.(from, to, voice) ?? [voice.say('history.changed', { field })]);
}

const Setting = z.object({ value: z.json() }).nullable();

function settingClauses({ subjectId, changes }: Told, voice: Voice): string[] {
  const whole = changes.find(({ field }) => field === WHOLE);
  const valueOf = (state: Json): Json => Setting.safeParse(state).data?.value ?? null;
  const [from, to] = whole ? [valueOf(whole.from), valueOf(whole.to)] : [changes[0]?.from ?? null, changes[0]?.to ?? null];
  return told(SETTING_CLAUSES, [{ field: subjectId, from, to }], voice);
}

function joined(clauses: readonly string[], { say }: Voice): string {
  const [first = say('history.touched'), ...rest] = clauses.length > MOST_CLAUSES ? clauses.slice(0, MOST_CLAUSES - 1) : clauses;
  const left = clauses.length - rest.length - 1;
  const parts = [first, ...rest.map(lowered), ...(left > 0 ? [say('history.more', { count: left })] : [])];
  return parts.join(say('history.separator'));
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase() + sentence.slice(1);
}
