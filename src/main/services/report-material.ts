/** What a report is made from: the events of its scope and around it, what the marking must know, the issue before. */
import { ConfinsError } from '#shared/contract/rpc';
import type { Actor } from '#shared/domain/actor';
import type { EventRecord } from '#shared/domain/event';
import { EventRecord as EventSchema } from '#shared/domain/event';
import { matches } from '#shared/domain/filter';
import { isAbove, markingLabel } from '#shared/domain/marking';
import { storyKey } from '#shared/domain/publisher';
import type { ReportRecord } from '#shared/domain/report';
import type { ReportTemplate } from '#shared/domain/report-template';
import { boundsOf, type ClosedDayRange, isoDay, parseIsoDay, scopeOf } from '#shared/domain/when';
import { clausesInWords } from '../report/scope-words.ts';
import type { Brief, PreviousIssue, ReportContext } from '../report/brief.ts';
import { periodBefore, select } from '../report/selection.ts';
import type { Context } from './context.ts';
import { templateOf } from './templates.ts';

export interface ReportSetting {
  readonly resourcesDir: string;
  readonly actors: () => readonly Actor[];
}

/** A report as far as its making asks: a record, or a wish that nobody keeps. */
export type Asked = Omit<ReportRecord, 'id' | 'supersedes' | 'state' | 'createdAt' | 'issuedAt' | 'frozen' | 'pdfStandard'>;

export interface Material {
  readonly brief: Brief;
  readonly events: readonly EventRecord[];
  readonly context: ReportContext;
  readonly template: ReportTemplate;
}

export function materialOf(context: Context, setting: ReportSetting, asked: Asked): Material {
  const { scope, texts, lang, marking } = asked;
  const template = templateOf(context, asked.template);
  const period = periodOf(scope.from, scope.to);
  const events = scope.event === null ? eventsOfPeriod(context, scope, period) : eventsOfNote(context, scope.event);
  const actors = setting.actors();
  const brief: Brief = {
    from: scope.from, to: scope.to, lang, marking, template, event: scope.event, includeUnreviewed: asked.includeUnreviewed, title: asked.title, texts,
    paper: asked.paper, approver: asked.approver, distribution: asked.distribution, nextIssue: asked.nextIssue, version: asked.version,
    correction: asked.correction, narrowed: clausesInWords(scope.filter, lang, actors),
  };
  const now = context.clock();
  return {
    brief, template, events,
    context: {
      serial: asked.serial, author: asked.author, now, dataCutOff: now, previousPeriodEvents: events, actors,
      ties: tiesOf(context), markingOf: (id) => context.documents.state(id)?.marking ?? null, markingOfEvent: (id) => context.events.get(id)?.marking ?? null,
      previous: previousIssue(context, asked),
    },
  };
}

/** The period of a note is that of its event. Throws where no note can be made of it under this marking. */
export function periodOfEvent({ events }: Pick<Context, 'events'>, id: string, { template, marking, includeUnreviewed }: {
  readonly template: ReportTemplate; readonly marking: ReportRecord['marking']; readonly includeUnreviewed: boolean;
}): { readonly from: string; readonly to: string } {
  const event = events.get(id);
  if (!event) throw new ConfinsError('not_found', 'not_found.event', { id });
  if (template.scope !== event.kind) throw new ConfinsError('invalid_input', 'report.wrong_kind', { template: template.id, id });
  if (isAbove(event.marking, marking)) throw new ConfinsError('invalid_input', 'report.above_marking', { id, marking: markingLabel(marking) });
  if (event.review === 'unreviewed' && !includeUnreviewed) throw new ConfinsError('invalid_input', 'report.unreviewed_event', { id });
  const { from, to } = scopeOf(boundsOf(event.when));
  return { from: isoDay(from), to: isoDay(to) };
}

/** Those of the period before, too, for the figures. */
function eventsOfPeriod({ events }: Context, { filter }: ReportRecord['scope'], period: ClosedDayRange): EventRecord[] {
  const around = events.touching(periodBefore(period).from, period.to);
  return Object.keys(filter).length === 0 ? around : around.filter((event) => matches(event, filter));
}

function eventsOfNote({ events }: Context, id: string): EventRecord[] {
  const event = events.get(id);
  if (!event) return [];
  const outward = event.links.flatMap(({ to }) => events.get(to) ?? []);
  return [...new Map([event, ...outward, ...events.linkedTo(id)].map((one) => [one.id, one])).values()];
}

function tiesOf({ documents, publishers }: Context): ReportContext['ties'] {
  const groups = new Map(publishers.list().map(({ name, group }) => [name, group]));
  return {
    storyOf: (id) => storyKey(documents.state(id) ?? { id, sameAs: null }),
    groupOf: (publisher) => groups.get(publisher) ?? null,
  };
}

function previousIssue({ reports, issued, events }: Context, { previous, scope }: Asked): PreviousIssue | null {
  const report = previous === null ? null : reports.get(previous);
  const json = report?.frozen ? issued.snapshot(report.frozen.sha256) : null;
  if (!report || json === null) return null;
  const frozen = EventSchema.array().parse(JSON.parse(json));
  const known = new Set(frozen.map(({ id }) => id));
  const before = periodOf(report.scope.from, report.scope.to);
  const around = events.touching(before.from, before.to).filter((event) => matches(event, scope.filter));
  const now = frozen.flatMap(({ id }) => events.get(id) ?? []);
  return {
    serial: report.version > 1 ? `${report.serial} v${report.version}` : report.serial, frozen, now: new Map(now.map((event) => [event.id, event])),
    late: select(around, before, 'red').inPeriod.filter(({ id }) => !known.has(id)),
  };
}

function periodOf(from: string, to: string): ClosedDayRange {
  const [first, last] = [parseIsoDay(from), parseIsoDay(to)];
  if (first === null || last === null || last < first) throw new ConfinsError('invalid_input', 'report.period_reversed', { from, to });
  return { from: first, to: last };
}
