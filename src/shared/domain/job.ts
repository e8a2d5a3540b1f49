/** Long work: how far it is, and a name to end it by. */
import { z } from 'zod';

/** Chosen by who asks for the work. */
export const JobId = z.string().min(1).max(80);

export const JobProgress = z.object({
  kind: z.literal('job_progress'),
  id: JobId,
  /** File name or address. */
  name: z.string(),
  /** 0 to 1. */
  share: z.number().min(0).max(1),
  state: z.enum(['waiting', 'fetching', 'reading', 'extracting', 'done', 'failed', 'cancelled']),
});
export type JobProgress = z.infer<typeof JobProgress>;
