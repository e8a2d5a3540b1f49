/** What changed in one field of a proposal, a document, a publisher, a lexicon entry or a setting. */
import { diff, type FieldChange } from '../domain/change.ts';
import { Bilingual } from '../domain/event.ts';
import type { DocumentState } from '../domain/document.ts';
import type { Feed } from '../domain/feed.ts';
import type { LexiconEntryRecord } from '../domain/lexicon-entry.ts';
import { Marking, markingLabel } from '../domain/marking.ts';
import { type ProposalRecord, Verdicts } from '../domain/proposal.ts';
import type { Publisher } from '../domain/publisher.ts';
import { type ReportRecord, ReportState } from '../domain/report.ts';
import type { ReportTemplate } from '../domain/report-template.ts';
import type { BriefingNote } from '../domain/briefing-note.ts';
import type { SavedView } from '../domain/saved-view.ts';
import type { DeskSettings } from '../domain/settings.ts';
import { z } from 'zod';
import { arrow, between, type Clause, EVENT_CLAUSES, silent, type Voice } from './event-clauses.ts';
import { isEventField } from './field-values.ts';

/** What is computed when a proposal is read is no part of its record. */
type ProposalField = Exclude<keyof ProposalRecord, 'looksLike'>;

/** The clauses of changes to an event, or to the draft of one, in the order of `EVENT_CLAUSES`. */
export function eventClauses(changes: readonly FieldChange[], voice: Voice): string[] {
  const order = Object.keys(EVENT_CLAUSES);
  return changes
    .toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
    .flatMap(({ field, from, to }) => (isEventField(field) ? EVENT_CLAUSES[field](from, to, voice) : null) ?? [voice.say('history.changed', { field })]);
}

const Fields = z.record(z.string(), z.json());

export const PROPOSAL_CLAUSES: Readonly<Record<ProposalField, Clause>> = {
  state: between(z.enum(['pending', 'accepted', 'rejected']), (_from, to, { say }) => [say(`history.proposal.${to}`)]),
  draft: between(Fields, (from, to, voice) => eventClauses(diff(from, to), voice)),
  verdicts: between(Verdicts, (from, to, { say }) => {
    const touched = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return [say('history.proposal.verdicts', { count: touched.length })];
  }),
  claims: (from, to, voice) => EVENT_CLAUSES.claims(from, to, voice),
  digit: arrow('digit', 'history.field.digit'),
  spans: (_from, _to, { say }) => [say('history.proposal.spans')],
  event: between(z.string().nullable(), (_from, to, { names, say }) => {
    const title = to === null ? null : names.event(to);
    return title === null ? [] : [say('history.proposal.event', { title })];
  }),
  reasons: silent,
  confidence: silent,
  id: silent,
  document: silent,
  position: silent,
};

export const DOCUMENT_CLAUSES: Readonly<Record<keyof DocumentState, Clause>> = {
  title: between(z.string(), (from, to, { say }) => [say('history.title', { from, to })]),
  publisher: arrow('publisher', 'history.field.publisher'),
  published: arrow('published', 'history.field.published'),
  letter: arrow('letter', 'history.field.letter'),
  letterFrom: between(z.enum(['publisher', 'given']), (_from, to, { say }) => [say(`history.document.letter.${to}`)]),
  lang: arrow('lang', 'history.field.lang'),
  marking: arrow('marking', 'history.field.marking'),
  publishedFrom: silent,
  addedAt: silent,
  sha256: silent,
  id: silent,
  original: silent,
  url: silent,
  feed: silent,
  sameAs: (_from, to, { say }) => [say(to === null ? 'history.document.own' : 'history.document.same')],
};

export const PUBLISHER_CLAUSES: Readonly<Record<keyof Publisher, Clause>> = {
  letter: arrow('letter', 'history.field.letter'),
  group: arrow('group', 'history.field.group'),
  lang: arrow('lang', 'history.field.lang'),
  country: arrow('country', 'history.field.country'),
  name: arrow('name', 'history.field.name'),
};

export const FEED_CLAUSES: Readonly<Record<keyof Feed, Clause>> = {
  title: between(z.string(), (_from, to, { say }) => [to === '' ? say('history.feed.title.own') : say('history.feed.title', { to })]),
  url: between(z.string(), (_from, to, { say }) => [say('history.feed.url', { to })]),
  publisher: arrow('publisher', 'history.field.publisher'),
  intervalMinutes: between(z.int(), (_from, to, { say }) => [say('history.feed.interval', { count: to })]),
  paused: between(z.boolean(), (_from, to, { say }) => [say(to ? 'history.feed.paused' : 'history.feed.resumed')]),
  id: silent,
};

export const LEXICON_CLAUSES: Readonly<Record<keyof LexiconEntryRecord, Clause>> = {
  entry: (_from, _to, { say }) => [say('history.lexicon.changed')],
  id: silent,
};

/** By the setting's key; a value that was not set yet is null. */
export const SETTING_CLAUSES: Readonly<Record<keyof DeskSettings, Clause>> = {
  marking: between(Marking.nullable(), (from, to, { say }) => [
    say('history.arrow', { field: say('history.setting.marking'), from: markingLabel(from ?? 'clear'), to: markingLabel(to ?? 'clear') }),
  ]),
  area: (_from, to, { say }) => [say(to === null ? 'history.setting.area.whole' : 'history.setting.area')],
  allowedHosts: (_from, to, { say }) => [say('history.setting.hosts', { count: Array.isArray(to) ? to.length : 0 })],
};

export const TEMPLATE_CLAUSES: Readonly<Record<keyof ReportTemplate, Clause>> = {
  name: between(Bilingual, (_from, to, { lang, say }) => [say('history.template.name', { to: to[lang] })]),
  title: between(Bilingual, (_from, to, { lang, say }) => [say('history.report.title', { to: to[lang] })]),
  sections: (_from, _to, { say }) => [say('history.template.sections')],
  wording: (_from, _to, { say }) => [say('history.template.wording')],
  paper: arrow('paper', 'history.field.paper'),
  scope: silent,
  prefix: arrow('prefix', 'history.field.prefix'),
  id: silent,
};

export const VIEW_CLAUSES: Readonly<Record<keyof SavedView, Clause>> = {
  name: between(z.string(), (_from, to, { say }) => [say('history.view.name', { to })]),
  filter: (_from, _to, { say }) => [say('history.view.filter')],
  order: (_from, _to, { say }) => [say('history.view.order')],
  reversed: (_from, _to, { say }) => [say('history.view.order')],
  id: silent,
};

export const NOTE_CLAUSES: Readonly<Record<keyof BriefingNote, Clause>> = {
  text: (_from, _to, { say }) => [say('history.note.text')],
  report: silent,
  step: silent,
  id: silent,
};

export const REPORT_CLAUSES: Readonly<Record<keyof ReportRecord, Clause>> = {
  state: between(ReportState, (_from, to, { say }) => [say(`history.report.state.${to}`)]),
  texts: (_from, _to, { say }) => [say('history.report.texts')],
  title: between(z.string().nullable(), (_from, to, { say }) => [to === null ? say('history.report.title.own') : say('history.report.title', { to })]),
  scope: (_from, _to, { say }) => [say('history.report.scope')],
  marking: arrow('marking', 'history.field.marking'),
  lang: arrow('lang', 'history.field.lang'),
  author: arrow('author', 'history.field.author'),
  approver: arrow('approver', 'history.field.approver'),
  distribution: between(z.array(z.string()), (_from, to, { say }) => [say('history.report.distribution', { count: to.length })]),
  nextIssue: arrow('nextIssue', 'history.field.nextIssue'),
  includeUnreviewed: between(z.boolean(), (_from, to, { say }) => [say(to ? 'history.report.unreviewed.in' : 'history.report.unreviewed.out')]),
  previous: (_from, _to, { say }) => [say('history.report.previous')],
  paper: arrow('paper', 'history.field.paper'),
  pdfStandard: arrow('pdfStandard', 'history.field.pdfStandard'),
  correction: (_from, _to, { say }) => [say('history.report.correction')],
  template: arrow('template', 'history.field.template'),
  frozen: silent,
  issuedAt: silent,
  createdAt: silent,
  supersedes: silent,
  version: silent,
  serial: silent,
  id: silent,
};
