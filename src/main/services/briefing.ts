/** A briefing's notes, and its slides: of a report as it stands or as it was issued, or of events chosen on the Desk. */
import type { briefingMethods } from '#shared/contract/methods/briefing';
import type { Handlers, ParsedInputOf } from '#shared/contract/rpc';
import { daysOf, type Unit } from '#shared/briefing/steps';
import { type BriefingNote, noteId } from '#shared/domain/briefing-note';
import { EventRecord } from '#shared/domain/event';
import { isAbove, markingLabel } from '#shared/domain/marking';
import { formatInstant, formatPeriod } from '#shared/i18n/dates';
import { translate } from '#shared/i18n/translate';
import { layOut } from '../report/compose.ts';
import { draftReport } from '../report/draft.ts';
import { labelsOf } from '../report/labels.ts';
import type { ReportModel } from '../report/model.ts';
import { proseOf } from '../report/prose.ts';
import { withoutHigherDocuments } from '../report/redaction.ts';
import { matterOfModel } from '../report/slide-matter.ts';
import { type SlideMatter, slidesOf } from '../report/slides.ts';
import { dateTimeGroup } from '../report/typography.ts';
import { commit, type Context } from './context.ts';
import type { ReportFiles } from './report-files.ts';
import { frozenReport } from './report-frozen.ts';
import { type Asked, materialOf, type ReportSetting } from './report-material.ts';
import { reportOf } from './report-records.ts';

type Input = ParsedInputOf<(typeof briefingMethods)['briefing.slides']>;
type Selection = Extract<Input['of'], { events: string[] }>;

export function briefingHandlers(context: Context, setting: ReportSetting, files: ReportFiles): Handlers<typeof briefingMethods> {
  return {
    'briefing.slides': ({ of, unit }) => files.slides(slidesOf('report' in of ? ofReport(context, setting, of.report, unit) : ofSelection(context, setting, of, unit))),
    'briefing.notes': ({ report }) => ({ notes: context.briefingNotes.list().filter((note) => note.report === report) }),
    'briefing.note': (note) => write(context, { ...note, id: noteId(note) }),
  };
}

/** Of a report that is not issued, or kept by nobody. */
export function draftedSlides(context: Context, setting: ReportSetting, asked: Asked, unit: Unit): { readonly matter: SlideMatter; readonly model: ReportModel } {
  const { brief, events, context: around } = materialOf(context, setting, asked);
  const draft = draftReport(brief, events, around);
  const model = layOut(brief, draft, around);
  return { model, matter: matterOfModel(model, { events: draft.inPeriod, refs: draft.refs, actors: setting.actors(), unit }) };
}

function write(context: Context, note: BriefingNote): BriefingNote {
  if (note.report !== null) reportOf(context, note.report);
  commit(context, { action: 'note_written' }, (writer) => writer.put('note', note.id, note.text.trim() === '' ? null : note));
  return note;
}

function ofReport(context: Context, setting: ReportSetting, id: string, unit: Unit): SlideMatter {
  const report = reportOf(context, id);
  const actors = setting.actors();
  if (report.frozen === null) return draftedSlides(context, setting, report, unit).matter;
  const { model, composed } = frozenReport(context, report);
  const events = EventRecord.array().parse(JSON.parse(context.issued.snapshot(report.frozen.sha256) ?? '[]'));
  return matterOfModel(model, { events, refs: new Map(composed.events.map(({ id: event, ref }) => [event, ref])), actors, unit });
}

function ofSelection(context: Context, setting: ReportSetting, { events: ids, lang, marking, title }: Selection, unit: Unit): SlideMatter {
  const chosen = [...new Set(ids)].flatMap((id) => context.events.get(id) ?? []);
  const allowed = chosen.filter((event) => !isAbove(event.marking, marking));
  const { events, documents } = withoutHigherDocuments(allowed, marking, (id) => context.documents.state(id)?.marking ?? null);
  const [days, now, labels] = [daysOf(events), context.clock(), labelsOf(lang)];
  const [withheld, unreviewed] = [chosen.length - allowed.length, events.filter(({ review }) => review === 'unreviewed').length];
  const period = days ?? { from: 0, to: 0 };
  return {
    lang, marking, title, headline: days === null ? '' : formatPeriod(days.from, days.to, lang), serial: '', author: context.who(), createdAt: now, unit,
    events, refs: new Map(), sentences: new Map(), actors: setting.actors(),
    facts: [
      { label: labels.dateTimeGroup, value: dateTimeGroup(now) }, { label: labels.marking, value: markingLabel(marking) },
      { label: labels.dataCutOff, value: formatInstant(now, lang) }, { label: labels.author, value: context.who() },
    ],
    notes: [
      ...(withheld + documents.length === 0 ? [] : [proseOf({ lang, period, previous: period }).withheld(markingLabel(marking), withheld, documents.length)]),
      ...(unreviewed === 0 ? [] : [translate(lang, 'briefing.unreviewed', { count: unreviewed })]),
    ],
  };
}
