/** A report as its author sees it: composed, with what is proposed, what is wrong, what the marking keeps out, and its pages. */
import type { Methods } from '#shared/contract/methods';
import { ComposedReport, type Withheld } from '#shared/contract/methods/reports';
import { ConfinsError, type Handlers } from '#shared/contract/rpc';
import type { EventRecord } from '#shared/domain/event';
import type { ReportRecord } from '#shared/domain/report';
import { isWritten, type SectionKind } from '#shared/domain/report-template';
import { formatWhen } from '#shared/i18n/dates';
import { layOut } from '../report/compose.ts';
import { type Draft, draftReport } from '../report/draft.ts';
import { inLanguage, placeName } from '../report/entries.ts';
import type { ReportModel } from '../report/model.ts';
import { renderPages, type SvgPage } from '../report/pages.ts';
import { problemsOfReport } from '../report/problems.ts';
import type { Context } from './context.ts';
import { frozenReport } from './report-frozen.ts';
import type { ReportFiles } from './report-files.ts';
import { type Material, materialOf, type ReportSetting } from './report-material.ts';
import { reportOf } from './report-records.ts';

type ViewMethods = Pick<Methods, 'report.compose' | 'report.problems' | 'report.preview' | 'report.page'>;

/** Previews kept for their pages; the oldest goes when one more comes. */
const KEPT_PREVIEWS = 4;

export function reportViewHandlers(context: Context, setting: ReportSetting, files: ReportFiles): Handlers<ViewMethods> {
  const previews = new Map<string, readonly SvgPage[]>();
  return {
    'report.compose': ({ id }) => {
      const report = reportOf(context, id);
      return report.frozen ? { ...frozenReport(context, report).composed, report } : composed(context, setting, report);
    },
    'report.problems': ({ id }) => {
      const report = reportOf(context, id);
      return { problems: report.frozen ? [] : composed(context, setting, report).problems };
    },
    'report.preview': async ({ id }) => {
      const report = reportOf(context, id);
      const { model, figures } = report.frozen ? frozenReport(context, report) : await freshly(context, setting, report, files);
      const pages = await renderPages(model, figures, setting.resourcesDir);
      const key = context.newId('preview');
      previews.set(key, pages);
      const [oldest] = previews.keys();
      if (previews.size > KEPT_PREVIEWS && oldest !== undefined) previews.delete(oldest);
      return { key, pages: pages.map(({ width, height }) => ({ width, height })) };
    },
    'report.page': ({ key, page }) => {
      const found = previews.get(key)?.[page];
      if (!found) throw new ConfinsError('not_found', 'not_found.preview', { key });
      return Buffer.from(found.svg, 'utf8');
    },
  };
}

async function freshly(context: Context, setting: ReportSetting, report: ReportRecord, files: ReportFiles) {
  const { brief, events, context: around } = materialOf(context, setting, report);
  const model = layOut(brief, draftReport(brief, events, around), around);
  return { model, figures: await files.figures(model) };
}

function composed(context: Context, setting: ReportSetting, report: ReportRecord): ComposedReport {
  const material = materialOf(context, setting, report);
  return composedFrom(context, material, draftReport(material.brief, material.events, material.context), report);
}

export function composedFrom(context: Context, { brief, template, context: around }: Material, draft: Draft, report: ReportRecord): ComposedReport {
  const model = layOut(brief, draft, around);
  const changedSince = (event: string, seq: number): boolean => context.revisions.after('event', event, seq).length > 0;
  return {
    report, template, title: model.title, events: reportedEvents(draft, brief.lang), unreviewed: draft.unreviewed,
    sections: model.sections.map(({ kind, heading }) => ({ kind, heading, text: textOf(kind, brief.texts, draft), size: sizeOf(kind, model) })),
    seq: context.revisions.last(), withheld: withheldOf(context, draft, brief.lang), problems: problemsOfReport(brief, draft, around, changedSince),
  };
}

function textOf(kind: SectionKind, own: ReportRecord['texts'] | undefined, { proposed }: Draft): ComposedReport['sections'][number]['text'] {
  if (!isWritten(kind)) return null;
  // The author sees every sentence, also one that the marking keeps out: the problems say which.
  return { paragraphs: own?.[kind]?.paragraphs ?? [...proposed[kind]], proposed: [...proposed[kind]], isOwn: own?.[kind] !== undefined };
}

function sizeOf(kind: SectionKind, model: ReportModel): number {
  if (isWritten(kind)) return model.texts[kind].length;
  switch (kind) {
    case 'incidents': return model.incidents.length;
    case 'meetings': return model.meetings.length;
    case 'ongoing': return model.ongoing.length;
    case 'linked': return model.linked.length;
    case 'accounts': return model.accounts.length;
    case 'sources': return model.sources.length;
    case 'distribution': return model.distribution.length;
    case 'key_figures': return model.keyFigures.length;
    case 'method': return model.method.notes.length;
    case 'map':
    case 'timeline':
    case 'frontier': return model.included.length;
  }
}

function reportedEvents({ inPeriod, ongoing, linked, refs }: Draft, lang: ReportRecord['lang']): ComposedReport['events'] {
  return [...inPeriod, ...ongoing, ...linked].map((event: EventRecord) => ({
    id: event.id, ref: refs.get(event.id) ?? '', title: inLanguage(event.title, lang), when: formatWhen(event.when, lang), place: placeName(event, lang), grade: event.grade,
  }));
}

function withheldOf({ documents }: Context, { withheld }: Draft, lang: ReportRecord['lang']): Withheld[] {
  return [
    ...withheld.events.map(({ id, title, marking }) => ({ kind: 'event' as const, id, title: inLanguage(title, lang), marking })),
    ...withheld.documents.flatMap((id) => {
      const document = documents.state(id);
      return document ? [{ kind: 'document' as const, id, title: document.title, marking: document.marking }] : [];
    }),
  ];
}
