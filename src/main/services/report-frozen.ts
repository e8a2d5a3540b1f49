/** An issued report as it was frozen: what it printed, its figures, and how it was composed, whatever has changed since. */
import { ComposedReport } from '#shared/contract/methods/reports';
import { ConfinsError } from '#shared/contract/rpc';
import type { ReportRecord } from '#shared/domain/report';
import { z } from 'zod';
import type { Figures } from '../report/figures.ts';
import { canonicalJson } from '../report/freeze.ts';
import type { ReportModel } from '../report/model.ts';
import { sha256Of } from '../store/reports.ts';
import type { Context } from './context.ts';

/** What is printed, without the events behind it, which have their own snapshot. */
export type PrintedModel = Omit<ReportModel, 'frozen' | 'annex'>;

export interface FrozenReport {
  readonly model: PrintedModel;
  readonly figures: Figures;
  readonly composed: ComposedReport;
}

/** The text to keep, and its hash. */
export function frozenText(frozen: FrozenReport): { readonly json: string; readonly sha256: string } {
  const json = canonicalJson(frozen);
  return { json, sha256: sha256Of(Buffer.from(json, 'utf8')) };
}

/** Throws `report.not_issued` where nothing is frozen. */
export function frozenReport({ issued }: Pick<Context, 'issued'>, { frozen, serial }: ReportRecord): FrozenReport {
  const json = frozen === null ? null : issued.snapshot(frozen.printed);
  if (json === null) throw new ConfinsError('conflict', 'report.not_issued', { serial });
  return ownText(json);
}

/** The workspace keeps what `frozenText` wrote, under its hash. */
function ownText(json: string): FrozenReport {
  const { composed, ...rest } = z.looseObject({ composed: ComposedReport }).parse(JSON.parse(json));
  return { ...(rest as unknown as Omit<FrozenReport, 'composed'>), composed };
}
