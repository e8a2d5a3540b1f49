import { z } from 'zod';
import { Language } from '../../domain/document.ts';
import { Marking } from '../../domain/marking.ts';
import { IsoDay } from '../../domain/when.ts';
import { bulkMethod, method } from '../rpc.ts';

export const ReportFormat = z.enum(['pdf', 'md']);
export const ReportRequest = z.object({
  from: IsoDay,
  to: IsoDay,
  lang: Language,
  marking: Marking,
  format: ReportFormat,
});
export type ReportRequest = z.infer<typeof ReportRequest>;

export const reportMethods = {
  /** Renders and keeps the file; its bytes are fetched with `report.file`. */
  'report.render': method(
    ReportRequest,
    z.object({ id: z.string(), fileName: z.string(), sha256: z.string(), bytes: z.int(), included: z.int(), withheld: z.int() }),
  ),
  'report.file': bulkMethod(z.object({ id: z.string() })),
};
