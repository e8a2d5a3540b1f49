/** What stands at the head of a report: number, time, period, people, marking. */
import { markingLabel } from '#shared/domain/marking';
import { formatDay, formatInstant, formatPeriod } from '#shared/i18n/dates';
import { parseIsoDay } from '#shared/domain/when';
import type { Brief, ReportContext } from './brief.ts';
import type { Draft } from './draft.ts';
import type { Labels } from './labels.ts';
import type { ReportModel } from './model.ts';
import { dateTimeGroup } from './typography.ts';

export function factsOf(brief: Brief, context: ReportContext, { period }: Draft, labels: Labels): ReportModel['facts'] {
  const { lang, marking, version = 1, approver = null, nextIssue = null, narrowed = null } = brief;
  const next = nextIssue === null ? null : parseIsoDay(nextIssue);
  const facts: readonly (readonly [string, string | null])[] = [
    [labels.serial, version > 1 ? `${context.serial} · ${labels.version} ${version}` : context.serial],
    [labels.dateTimeGroup, dateTimeGroup(context.now)],
    [labels.marking, markingLabel(marking)],
    [labels.period, formatPeriod(period.from, period.to, lang)],
    [labels.dataCutOff, formatInstant(context.dataCutOff, lang)],
    [labels.author, context.author],
    [labels.approver, approver],
    [labels.previousIssue, context.previous?.serial ?? null],
    [labels.nextIssue, next === null ? null : formatDay(next, lang)],
    [labels.scope, narrowed],
  ];
  return facts.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value }]));
}
